import type { CasualtyRule } from '../../rules/casualties';
import { allForms } from './forms';
import { phrases } from './words';

const HURT = `injure wound hurt:hurt maim`;

/** Who was injured, and who is missing. */
export const HURT_AND_MISSING: readonly CasualtyRule[] = [
  {
    id: 'injured.transitive',
    kind: 'injured',
    patterns: ['SUBJECT be @', 'PEOPLE @', '@ OBJECT', '@ PEOPLE'],
    triggers: [...allForms(HURT)],
    example: 'The blast injured three miners.',
    counter: 'The remarks hurt three banks.',
  },
  {
    id: 'injured.shot',
    kind: 'injured',
    unlessKilled: true,
    patterns: ['SUBJECT be @', 'PEOPLE @', '@ OBJECT'],
    triggers: phrases(
      'shot, stabbed, slashed, burned, burnt, trampled, gored, mauled, bitten, knifed, struck by lightning, hit by * bullet|bullets|gunfire|shrapnel|bus|car|train|truck|van|vehicle',
    ),
    example: 'At least five people have been shot.',
    counter: 'The film was shot in five towns.',
  },
  {
    id: 'injured.hospital',
    kind: 'injured',
    orSick: true,
    patterns: ['SUBJECT be @', 'PEOPLE @', '@ OBJECT'],
    triggers:
      phrases(`taken|rushed|airlifted|transported|flown|brought|admitted|transferred|sent|moved|taking|sending *5 to|at * hospital|hospitals|clinic|infirmary|centre|center|ward, hospitalized, hospitalised,
      treated|treating|treat *5 for * injury|injuries|wounds|burns|inhalation|shock|hypothermia|fractures|cuts,
      taken|rushed|airlifted|transported * hospital, treated and released|discharged, treated at|in the|a|an *3 hospital|hospitals|clinic|infirmary|scene, treated at|in hospital|hospitals, operated on`),
    example: 'Four people were taken to hospital.',
    counter: 'The documents were taken to hospital.',
  },
  {
    id: 'injured.suffer',
    kind: 'injured',
    patterns: ['SUBJECT @'],
    triggers:
      phrases(`suffered|suffers|suffering|sustained|sustaining|sustains|received|receiving * injury|injuries|wounds|wound|burns|fractures|concussion|cuts|bruises,
      survived|survive with * injuries|wounds, escaped with * injuries|wounds|cuts|bruises, broke|broken his|her|their leg|arm|neck|ribs|hip`),
    example: 'Two riders suffered serious injuries.',
    counter: 'The company suffered heavy losses.',
  },
  {
    id: 'injured.condition',
    kind: 'injured',
    orSick: true,
    patterns: ['SUBJECT @', 'PEOPLE @'],
    triggers:
      phrases(`in a? critical|serious|grave|stable|life-threatening|fair *3 condition, in a? critical , but stable condition,
      in intensive care, in the? intensive care unit, in a coma, fighting|fights|fight for his|her|their life|lives, on life support, in a? hospital, in the hospital,  critically ill, between life and death, clinging|clings to life, hooked|on life-support, in a life-threatening condition, in surgery, critical in|after`),
    example: 'Three remain in critical condition.',
    counter: 'The bridge is in critical condition.',
  },
  {
    id: 'injured.with-wounds',
    kind: 'injured',
    unlessKilled: true,
    patterns: ['SUBJECT @', 'PEOPLE @'],
    triggers: phrases('with *2 injuries|wounds|burns'),
    example: 'Crews treated five people with gunshot wounds.',
    counter: 'a surgeon with experience of gunshot wounds',
  },
  {
    id: 'injured.among',
    kind: 'injured',
    copula: true,
    patterns: ['SUBJECT @', 'PEOPLE @', '@ of PEOPLE'],
    partOnly: true,
    triggers: phrases(
      'among *3 injured|wounded|hurt, injured|wounded include|included|includes, among *3 injured|wounded were|are|was|is',
    ),
    example: 'Among the injured were five tourists.',
    counter: 'Doctors walked among the injured.',
  },
  {
    id: 'injured.nouns',
    kind: 'injured',
    patterns: ['COUNT @', '@ of PEOPLE', 'none @'],
    triggers: phrases('injuries to, injuries, injury, wounded, injured, wounding of, injuring of'),
    example: 'critical injuries to a 14-year-old girl',
    counter: 'injuries to the knee',
  },
  {
    id: 'injured.attack-on',
    kind: 'injured',
    unlessKilled: true,
    patterns: ['@ of PEOPLE'],
    triggers: phrases('stabbing of, stabbings of, shooting of, mauling of, maiming of'),
    example: 'a man held over the stabbing of three women',
    counter: 'the shooting of three films',
  },
  {
    id: 'injured.of-the-injured',
    kind: 'injured',
    patterns: ['COUNT of @'],
    partOnly: true,
    triggers: phrases('injured, wounded, hurt'),
    example: 'Five of the injured were children.',
    counter: 'Five of the injured striker’s goals were penalties.',
  },
  {
    id: 'injured.toll',
    kind: 'injured',
    patterns: ['@ at COUNT'],
    triggers: phrases('number of *2 injured|wounded|hurt, injury toll, injured|wounded|hurt|injuries :'),
    example: 'The number of wounded has risen to 90.',
    counter: 'The number of visitors has risen to 90.',
  },
  {
    id: 'missing.of-the-missing',
    kind: 'missing',
    patterns: ['COUNT of @'],
    partOnly: true,
    triggers: phrases('missing'),
    example: 'Nine of the missing are sailors.',
    counter: 'Nine of the missing pages were found.',
  },
  {
    id: 'missing.toll',
    kind: 'missing',
    patterns: ['@ at COUNT'],
    triggers: phrases(
      'number of the? missing at|is|was|stands|rose|rises|stood|to, number of the? people missing',
    ),
    example: 'The coastguard put the number of missing at 19.',
    counter: 'The number of missing links is not known.',
  },
  {
    id: 'missing.predicate',
    kind: 'missing',
    patterns: ['SUBJECT @', 'PEOPLE @', '@ PEOPLE', 'COUNT @', 'SUBJECT be @'],
    triggers: phrases(
      `missing, unaccounted for, disappeared, vanished, trapped under|beneath|in rubble|debris|mud|snow, swept away|off|overboard|downstream, swept out to sea, lost at sea`,
    ),
    example: 'Twelve sailors are still missing.',
    counter: 'Twelve pages are missing.',
  },
  {
    id: 'missing.never-found',
    kind: 'missing',
    patterns: ['SUBJECT be @'],
    triggers: phrases(
      `not|n't been seen|found|located|traced|heard, never|not found|seen|traced|located, yet to be found|located|traced|recovered`,
    ),
    example: 'Two of the sailors were never found.',
    counter: 'The guard had never seen two of the sailors.',
  },
  {
    id: 'missing.disappearance',
    kind: 'missing',
    patterns: ['@ of PEOPLE'],
    triggers: phrases('disappearance of, disappearances of'),
    example: 'the disappearance of two hikers',
    counter: 'the disappearance of two glaciers',
  },
];
