import type { CasualtyRule } from '../../rules/casualties';
import { allForms } from './forms';
import { phrases, words } from './words';

const DISEASES =
  'virus|disease|plague|illness|infection|cholera|measles|malaria|dengue|covid-19|covid|coronavirus|ebola|flu|influenza|typhoid|anthrax|hepatitis|polio|mpox|salmonella|poisoning|dehydration|heatstroke';

/** Who fell ill, fled or was taken. */
export const SICK_DISPLACED_ABDUCTED: readonly CasualtyRule[] = [
  {
    id: 'sick.transitive',
    kind: 'sick',
    patterns: ['SUBJECT be @', 'PEOPLE @', '@ OBJECT', '@ PEOPLE'],
    triggers: [...allForms('infect sicken poison')],
    example: 'The outbreak has infected 40 pupils.',
    counter: 'The worm infected 40 computers.',
  },
  {
    id: 'sick.fell-ill',
    kind: 'sick',
    illnessOnly: true,
    patterns: ['SUBJECT @', 'PEOPLE @', 'SUBJECT be @'],
    triggers:
      phrases(`fell|fallen|fall|falling|taken|became|become|got|getting ill|sick|unwell, tested|test|testing positive, diagnosed with, contracted|contract|contracts|contracting|caught|catches|catch * ${DISEASES}|it, treated for *2 ${DISEASES},
      suffered|suffering|suffers from * poisoning, hospitalized|hospitalised with, were|are|was ill|sick|unwell, developed|develop symptoms, are in isolation with`),
    example: 'Sixty guests fell ill after the wedding.',
    counter: 'She was diagnosed with autism.',
  },
  {
    id: 'sick.cases',
    kind: 'sick',
    illnessOnly: true,
    patterns: ['COUNT @'],
    triggers: phrases(
      'cases of, cases, case of, infections, diagnoses, hospitalisations, hospitalizations, patients',
    ),
    example: 'The ministry counted 3,248 cases of cholera.',
    counter: 'The firm shipped 3,248 cases of wine.',
  },
  {
    id: 'sick.found-in',
    kind: 'sick',
    illnessOnly: true,
    patterns: ['@ of PEOPLE'],
    triggers: phrases('found|detected|confirmed|diagnosed|identified in'),
    example: 'Dengue was diagnosed in 640 people last year.',
    counter: 'The virus was detected in 640 samples.',
  },
  {
    id: 'sick.toll',
    kind: 'sick',
    patterns: ['@ at COUNT'],
    triggers: phrases('number of *3 cases|infections|infected|patients, case count, case tally, total cases'),
    example: 'The number of confirmed cases rose to 31.',
    counter: 'The number of court cases rose.',
  },
  {
    id: 'displaced.transitive',
    kind: 'displaced',
    patterns: ['SUBJECT be @', 'PEOPLE @', '@ OBJECT', '@ PEOPLE'],
    triggers: [
      ...allForms('displace uproot evacuate'),
      ...phrases(
        'driven|forced|driving *6 from|out *2 homes|villages|houses|land, forced|forcing|forces *6 flee|evacuate, forced|forcing|forces *5 homes, evacuated from|ahead',
      ),
    ],
    example: 'The floods displaced 4,000 families.',
    counter: 'The new model displaced 4,000 jobs.',
    countsOnly: true,
  },
  {
    id: 'displaced.fled',
    kind: 'displaced',
    patterns: ['SUBJECT @', 'SUBJECT be @', 'PEOPLE @'],
    triggers: phrases(
      `fled|flee|fleeing|left|abandoned|evacuated|lost|losing their homes|houses|villages, homeless, fled|flee|fleeing to|across|from|into|the, evacuated, ordered|told|urged|asked to leave|evacuate, made homeless`,
    ),
    example: 'Some 9,000 people fled their homes.',
    counter: 'Two gunmen fled on a motorcycle.',
    countsOnly: true,
  },
  {
    id: 'abducted.transitive',
    kind: 'abducted',
    patterns: ['SUBJECT be @', 'PEOPLE @', '@ OBJECT', '@ PEOPLE'],
    triggers: [
      ...allForms('kidnap abduct'),
      ...phrases('taken|held|took|taking|holding|hold|holds|take|seized *6 hostage|hostages|captive'),
    ],
    example: 'Gunmen kidnapped 12 pupils.',
    counter: 'The storyline was hijacked.',
  },
  {
    id: 'abducted.seized',
    kind: 'abducted',
    patterns: ['SUBJECT be @', '@ OBJECT'],
    needs: words(
      'gunmen gunman kidnappers kidnapper bandits militants rebels guerrillas insurgents hijackers pirates captors abductors jihadists hostage hostages captive ransom kidnapped abducted kidnap rebel guerrilla subversives subversive terrorists extremists abduction kidnapping abductor',
    ),
    triggers: phrases(
      'seized, seizing, seize, seizes, taken|took|taking|led|dragged|marched away|prisoner|off, snatched, snatching, snatch, snatches, carried off, herded away',
    ),
    example: 'Gunmen seized 33 pupils from a boarding school.',
    counter: 'Rebels seized 33 lorries.',
  },
  {
    id: 'abducted.freed',
    kind: 'abducted',
    patterns: ['SUBJECT be @', '@ OBJECT', 'PEOPLE @'],
    needs: words(
      'kidnappers kidnapper pirates hijackers captors abductors hostage hostages captive captives captivity kidnapped abducted ransom abduction kidnapping',
    ),
    triggers: phrases('freed, freeing, frees, released, releasing, releases'),
    example: 'Pirates have freed the 21 crew of a tanker.',
    counter: 'Pirates have freed the tanker.',
  },
  {
    id: 'abducted.nouns',
    kind: 'abducted',
    patterns: ['@ of PEOPLE', 'COUNT @'],
    triggers: phrases('kidnapping, kidnappings, abduction, abductions, hostages, captives, hostage'),
    example: 'Twelve hostages were freed.',
    counter: 'Twelve kidnappers were freed.',
  },
];
