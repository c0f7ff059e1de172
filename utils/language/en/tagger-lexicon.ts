import type { Tag } from '../../model/token';
import type { TaggerInput } from './tagger-features';

/** Words that have one tag whatever stands around them: closed classes, and verbs that news lives on. */
const ROWS: readonly (readonly [Tag, string])[] = [
  ['DET', 'the a an every these those'],
  [
    'ADP',
    'of at from with into onto upon among amongst amid amidst towards toward via despite beside besides per during throughout within without against between beyond',
  ],
  ['CCONJ', 'and or nor'],
  ['SCONJ', 'if because although whereas unless whether'],
  [
    'PRON',
    'he she it they we him them us himself herself itself themselves ourselves myself yourself everyone someone anyone everybody somebody anybody nobody everything something anything nothing who whom whose whoever me its my your our their theirs',
  ],
  [
    'AUX',
    "is are was were be been being am can could must shall should would might may 'll 'd 've 're 'm ca wo",
  ],
  ['PART', "n't not"],
  [
    'NUM',
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety',
  ],
  [
    'ADV',
    'very also too never always often again already perhaps quite rather almost nearly approximately reportedly allegedly apparently meanwhile however nevertheless moreover furthermore therefore thus hence recently suddenly immediately initially officially subsequently previously currently seriously critically fatally badly severely unofficially shortly overnight',
  ],
  [
    'VERB',
    `said says told tells killed announces confirmed confirms denied denies claimed urged accused accuses arrested
    kidnapped abducted murdered died dies fled attacked condemned condemns rescued evacuated hospitalised hospitalized
    exploded collapsed crashed warned insisted vowed resigned stabbed assassinated sentenced massacred stormed ambushed
    bombed torched looted ransacked raided hijacked seized toppled ousted overthrew deployed withdrew retreated
    surrendered clashed protested marched rallied demonstrated chanted blocked dispersed erupted derailed capsized sank
    plunged overturned struck destroyed engulfed swept battered flooded toured pledged boycotted impeached indicted
    extradited deported pardoned acquitted pleaded testified apologised apologized resumed halted suspended vetoed
    ratified unveiled launched inaugurated drowned beheaded executed lynched raped tortured shelled blamed rejected
    criticised criticized praised hailed slammed blasted tweeted posted revealed disclosed alleged reiterated stressed
    acknowledged conceded speculated recovered identified discovered perished succumbed survived`,
  ],
  [
    'NOUN',
    `people police man woman men women child children officials authorities government army troops soldiers protesters
    gunmen militants civilians victims death deaths casualties explosion bombing earthquake hospital
    residents villagers workers students passengers bodies year years day days month months week weeks hours minutes
    spokesman spokeswoman spokesperson toll injuries survivors rebels guerrillas terrorists gunman militant insurgent
    insurgents jihadist jihadists extremists terrorist guerrilla soldier policeman policemen policewoman officers
    firefighter firefighters paramedic paramedics rescuer rescuers medics villager resident pedestrian pedestrians
    motorist motorists cyclist cyclists passenger tourist tourists migrant migrants refugee refugees pilgrim pilgrims
    worshippers hostage hostages detainee detainees prisoner prisoners inmate inmates lawmaker lawmakers senators
    lawyers judges prosecutors doctors nurses teachers teenager teenagers toddler infant infants baby babies boy boys
    girl girls father mother son daughter husband wife brother sister parents relatives family families neighbours
    neighbors witnesses suspect suspects attacker attackers assailant assailants killer killers bomber bombers thieves
    kidnappers smugglers traffickers demonstrators rioters activists journalists reporters photographer crowd crowds
    mob explosions bomb bombs grenade grenades rocket rockets missile missiles mortar mortars gunfire
    quake aftershock aftershocks tsunami hurricane cyclone typhoon tornado tornadoes landslide landslides mudslide
    avalanche wildfire wildfires blaze shootings stabbings airstrike airstrikes ceasefire cease-fire truce curfew
    referendum election elections parliament embassy consulate airport hospitals clinic mosque church churches temple
    school schools university village villages town towns city cities province provinces district districts border
    region capital coast river bridge road roads highway street streets building buildings house houses homes
    apartment apartments hotel restaurant shop shops factory warehouse bus buses truck trucks lorry van car cars
    trains plane planes helicopter helicopters aircraft boat boats ferry ship ships vessel wreckage rubble debris
    ambulance ambulances morgue custody prison jail court courts trial verdict investigation inquiry autopsy
    weapon weapons gun guns rifle rifles knife knives ammunition explosives evidence emergency crisis violence unrest
    conflict war peace ministry ministries minister ministers president presidents premier governor mayor opposition
    party parties coalition junta regime sanctions tariffs inflation economy outbreak epidemic pandemic virus disease
    cholera measles malaria plague vaccine vaccines patient patients infections symptoms drought famine     rain rains snow winds heatwave temperature temperatures`,
  ],
];

const LEXICON: ReadonlyMap<string, Tag> = new Map(
  ROWS.flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag] as const)),
);

/** Tags that a capital in running text overrides ("the Police", "People" magazine), since the word then stands in a name. */
const NAMEABLE: ReadonlySet<Tag> = new Set<Tag>(['NOUN', 'VERB', 'ADV', 'NUM']);

export const CALENDAR: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february april june july august september
   october november december`.split(/\s+/),
);

/** The tag of a word that is always the same, else undefined. */
export function tagOfWord({ looks, casing }: TaggerInput, i: number): Tag | undefined {
  const look = looks[i];
  if (look === undefined) return undefined;
  const { lower, capital, allCapitals } = look;
  const tag = LEXICON.get(lower);
  if (tag === undefined) return undefined;
  // "US" is no pronoun where other words are small
  if (allCapitals && casing !== 'caps' && lower.length > 1) return undefined;
  // in running text a capital makes a name of a noun ("the Police") and a month of "may"
  const name = capital && casing === 'plain' && i > 0;
  return name && (NAMEABLE.has(tag) || lower === 'may') ? undefined : tag;
}
