import type { CasualtyRule } from '../../rules/casualties';
import { allForms } from './forms';
import { phrases, words } from './words';

const KILL = `kill murder assassinate massacre slaughter slay:slew:slain execute behead decapitate lynch electrocute asphyxiate
  strangle suffocate martyr drown hang:hanged guillotine`;
const TO_DEATH = `stab shoot:shot beat:beat:beaten bludgeon hack batter kick burn crush trample knife freeze:froze:frozen
  starve hang:hung strangle bleed:bled club maul gore torture choke bite:bit:bitten poison scald`;

/** Who was killed, or died of what happened. */
export const KILLED: readonly CasualtyRule[] = [
  {
    id: 'killed.transitive',
    kind: 'killed',
    patterns: ['SUBJECT be @', 'PEOPLE @', '@ OBJECT', '@ PEOPLE'],
    triggers: allForms(KILL),
    // "he was killed off in the finale"
    notBefore: words('off'),
    example: 'The blast killed three miners.',
    counter: 'The committee killed three bills.',
  },
  {
    id: 'killed.fatally',
    kind: 'killed',
    patterns: ['SUBJECT be @', 'PEOPLE @', '@ OBJECT'],
    triggers: [
      ...['fatally', 'mortally'].map(
        (how) =>
          `${how} shot|shoot|shooting|stabbed|stabbing|injured|injuring|wounded|wounding|struck|striking|hit|crushed|beaten`,
      ),
      ...phrases(
        `gunned|gunning|guns|gun down, shot|shoots|shooting|cut|cutting down, shot|shoots|shooting dead,
         shot|hacked|beaten|stabbed and killed`,
      ),
    ],
    example: 'A woman was fatally shot outside her home.',
    counter: 'He gunned down the motorway.',
  },
  {
    id: 'killed.to-death',
    kind: 'killed',
    patterns: ['SUBJECT be @', 'PEOPLE @', '@ OBJECT', 'SUBJECT @'],
    triggers: [
      ...new Set([
        ...allForms(TO_DEATH, ' *3 to death'),
        ...phrases(
          'fell|fallen|plunged|plunges|jumped|leapt|leaped * to his|her|their death|deaths, riddled with bullets|gunfire, torn to pieces',
        ),
      ]),
    ],
    example: 'Two men were stabbed to death.',
    counter: 'They were bored to death.',
  },
  {
    id: 'killed.die',
    kind: 'killed',
    passing: true,
    patterns: ['SUBJECT @', 'PEOPLE @'],
    triggers: [
      ...phrases(`died, die, dies, perished, perish, perishes, drowned, drown, drowns, succumbed, succumb, succumbs, suffocated, asphyxiated, dying in|of|from|after|at|on,
        lost|lose|losing|loses his|her|their|its own? life|lives, passed away, took|taken his|her|their own life|lives, killed|kills|killing himself|herself|themselves,
        did|do not|n't survive, did|do not|n't make it, gave|given his|her|their life|lives, met his|her|their death|deaths|end`),
    ],
    example: 'Five hikers perished in the storm.',
    counter: 'Their hopes died in the storm.',
  },
  {
    id: 'killed.dead',
    kind: 'killed',
    patterns: ['SUBJECT @', 'PEOPLE @', '@ OBJECT'],
    triggers: ['dead'],
    notBefore: words(
      'heat heats ringer end ends wood weight set serious certain sure right wrong level last lost tired beat ahead straight centre center calm against quiet slow drunk broke cert zone pixels pixel ball line lift keen easy simple boring good giveaway',
    ),
    example: '10 dead, 3 hurt in coach crash',
    counter: 'Talks were dead in the water.',
  },
  {
    id: 'killed.among',
    kind: 'killed',
    copula: true,
    patterns: ['SUBJECT @', 'PEOPLE @'],
    partOnly: true,
    triggers: phrases('among *3 dead|victims|killed|fatalities'),
    example: 'Three nurses were among the 40 dead.',
    counter: 'She walked among the dead.',
  },
  {
    id: 'killed.death',
    kind: 'killed',
    patterns: ['@ of PEOPLE', 'none @', 'COUNT @', 'OWNER @'],
    passing: true,
    triggers: ['death', 'deaths'],
    example: 'the deaths of three soldiers',
    counter: 'the death of the novel',
  },
  {
    id: 'killed.murder-of',
    kind: 'killed',
    patterns: ['@ of PEOPLE', 'none @', 'COUNT @', 'OWNER @'],
    triggers: phrases(`killing, killings, murder, murders, slaying, slayings, assassination, assassinations,
      massacre, execution, executions, beheading, beheadings, lynching, mauling, drowning, drownings, homicide, homicides, fatality, fatalities, fatal shooting|stabbing`),
    example: 'the murder of a shopkeeper',
    counter: 'the murder of the language',
  },
  {
    id: 'killed.dead-include',
    kind: 'killed',
    patterns: ['@ of PEOPLE'],
    partOnly: true,
    triggers: phrases(
      'dead|deceased|fatalities include|included|includes|including, among *3 dead|killed|fatalities|deceased were|are|was|is',
    ),
    example: 'The dead include six women.',
    counter: 'The dead include the engine and the gearbox.',
  },
  {
    id: 'killed.of-the-dead',
    kind: 'killed',
    patterns: ['COUNT of @'],
    partOnly: true,
    triggers: phrases('dead, deceased, fatalities, deaths, killed, slain'),
    example: 'Ten of the dead were women.',
    counter: 'Ten of the deceased bank’s branches were sold.',
  },
  {
    id: 'killed.named',
    kind: 'killed',
    patterns: ['@ of PEOPLE'],
    triggers: phrases(
      `dead|deceased were|was|are|is *2 identified|named as, dead|deceased have|has been *2 identified|named as, dead were|was listed as,
       identified|named|identifies|names|identifying|naming the dead|deceased as, dead|deceased were|are :?`,
    ),
    example: 'The dead were identified as a pilot and seven tourists.',
    counter: 'The dead were identified as a priority.',
  },
  {
    id: 'killed.victims',
    kind: 'killed',
    patterns: ['@ of PEOPLE'],
    partOnly: true,
    ifKilled: true,
    triggers: phrases(
      `victims include|included|includes|including, among *2 victims were|was|are|is, victims|victim were|was|are|is *2 identified|named as, victims|victim
       have|has been *2 identified|named as, identified|named|identifies|names|identifying|naming the victims|victim as`,
    ),
    example: 'The blast killed five people. The victims include two nurses.',
    counter: 'The victims included a bridge.',
  },
  {
    id: 'killed.count-rose',
    kind: 'killed',
    patterns: ['@ at COUNT'],
    triggers: phrases(
      `deaths|fatalities|killings|murders|homicides|drownings *6 rose|rise|rises|risen|climbed|climbs|fell|falls|fallen|dropped|drops|increased|increases|jumped|reached|hit|topped|totalled|totaled|numbered|passed|exceeded|surpassed`,
    ),
    example: 'Road deaths in the province rose to 412.',
    counter: 'Road deaths in the province rose by 3 percent.',
  },
  {
    id: 'killed.inverted',
    kind: 'killed',
    patterns: ['@ of PEOPLE'],
    triggers: ['killed *5 were|was'],
    example: 'Killed in the crash were three nurses.',
    counter: 'Killed in committee were three bills.',
  },
  {
    id: 'killed.bodies',
    unlessKilled: true,
    kind: 'killed',
    needs: words(
      'recovered recover recovers recovering found find pulled retrieved discovered discover buried exhumed unearthed counted identified brought removed returned received dug retrieve morgue washed',
    ),
    patterns: ['@ of PEOPLE', 'COUNT @', 'OWNER @'],
    triggers: phrases('bodies, corpses, body, remains'),
    example: 'Rescuers recovered 12 bodies from the river.',
    counter: 'Two governing bodies met on Friday.',
  },
  {
    id: 'killed.toll',
    kind: 'killed',
    patterns: ['@ at COUNT', 'COUNT @'],
    triggers: phrases(
      'death toll, death count, number of deaths|fatalities, toll, number of dead, body count, the dead, number of people|victims killed',
    ),
    example: 'The death toll rose to 22.',
    counter: 'The toll rose to 22 dollars a crossing.',
  },
  {
    id: 'killed.labelled',
    kind: 'killed',
    patterns: ['@ at COUNT'],
    triggers: phrases('killed|dead|deaths|fatalities :'),
    example: 'Killed: 14',
    counter: 'Killed: the plan for a bypass',
  },
  {
    id: 'killed.wiped-out',
    kind: 'killed',
    patterns: ['SUBJECT be @', 'PEOPLE @', '@ OBJECT'],
    countsOnly: true,
    needs: words(
      'soldiers troops fighters guerrillas rebels militants insurgents policemen servicemen commandos marines officers subversives terrorists patrol battalion villagers peasants',
    ),
    triggers: [
      ...allForms('annihilate liquidate eliminate neutralize neutralise'),
      ...phrases('wiped|wiping|wipe out'),
    ],
    example: 'Our forces annihilated 14 soldiers of the battalion.',
    counter: 'The cup tie eliminated 14 clubs.',
  },
  {
    id: 'killed.losses',
    kind: 'killed',
    patterns: ['@ OBJECT'],
    countsOnly: true,
    needs: words(
      'soldiers troops fighters guerrillas rebels militants insurgents policemen servicemen commandos marines',
    ),
    triggers: phrases('lost, loses, losing'),
    example: 'The army lost 12 soldiers in the battle.',
    counter: 'The club lost 12 members to a rival.',
  },
  {
    id: 'killed.total',
    kind: 'killed',
    patterns: ['@ at COUNT'],
    needs: words('deaths dead died die dies killed fatalities death deadly'),
    triggers: phrases(
      `bringing|taking|raising|lifting|pushing|brings|brought|bring|took|takes|take|raised|raises the *4 total|tally|count|number,
       bringing|raising|lifting|pushing|brings|brought|bring|raised|raises to`,
    ),
    example: 'Nine more died, taking the total to 44.',
    counter: 'Nine more joined, taking the total to 44.',
  },
  {
    id: 'killed.lives',
    kind: 'killed',
    patterns: ['took COUNT @'],
    triggers: ['lives', 'life'],
    example: 'The fire claimed 14 lives.',
    counter: 'The charity changed 14 lives.',
  },
  {
    id: 'killed.none',
    kind: 'killed',
    patterns: ['none @'],
    triggers: phrases('casualties, casualty, loss of life, victims, fatal injuries'),
    example: 'No casualties were reported.',
    counter: 'There is no casualty department.',
  },
];
