import type { NameRules } from '../rules/names';
import { isFirstName, lookupPlace, nationality } from './gazetteer';
import { ACTOR_NOUNS, isPeoplePlural } from './names-actors';
import { COMPLEMENT_HEADS, FIRST_HEADS, NAME_HEADS } from './names-heads';
import {
  CREDITS,
  FUNCTION_WORDS,
  KNOWN_ORGANIZATIONS,
  LABELS,
  LINKS,
  NEVER_NAMES,
  OPENERS,
  PARTICLES,
  PEOPLE_ADJECTIVES,
  POSSESSORS,
} from './names-ignored';
import { KEPT_TITLES, TITLE_MODIFIERS, TITLES } from './names-titles';
import { addTyperWeights } from './names-typer';
import { SPEECH_VERBS } from './who';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

export const NAMES: NameRules = {
  id: 'names',
  gazetteer: { lookupPlace, nationality, isFirstName },
  neverNames: NEVER_NAMES,
  functionWords: FUNCTION_WORDS,
  openers: OPENERS,
  labels: LABELS,
  peopleAdjectives: PEOPLE_ADJECTIVES,
  knownOrganizations: KNOWN_ORGANIZATIONS,
  particles: PARTICLES,
  links: LINKS,
  possessors: POSSESSORS,
  titles: TITLES,
  honorifics: words(
    'mr mr. mrs mrs. ms ms. miss mx mx. monsieur madame herr frau senor señor señora don doña',
  ),
  adjectival:
    /-(?:\p{Ll}*(?:ed|ing)|born|led|run|built|made|style|like|era|wide|free|generation|class|level|only|old|friendly|bound|speaking)$/u,
  keptTitles: KEPT_TITLES,
  titleModifiers: TITLE_MODIFIERS,
  actorNouns: ACTOR_NOUNS,
  isPeoplePlural,
  ageNoun: /^(?:\p{N}+|[a-z]+(?:-[a-z]+)?)-(?:year|month|week|day)-olds?$/u,
  pluralModifiers: words(
    'sports arms drugs women men news games sales rights savings customs communications operations affairs police series economics politics humanitarian-aid emergency-services weapons armed-forces special-forces security-forces services forces systems details materials human-resources textbooks electronics mathematics physics athletics resources mines railways airways airlines motors goods parks veterans parents teachers seniors juniors royals cubs giants',
  ),
  partitives: words(
    'group groups band bands pair pairs trio duo team teams squad panel couple handful member members hundreds thousands dozens',
  ),
  predicateWords: words(
    'elected taken held named appointed become becomes became becoming as made sworn re-elected reelected crowned remains nominated',
  ),
  youthNouns: words('child teenager minor youth'),
  youngNouns: words('boy girl baby'),
  heads: NAME_HEADS,
  companySuffixes: words(
    'inc inc. ltd ltd. llc plc co co. corp corp. corporation company gmbh ag sa bros bros. group holdings',
  ),
  firstHeads: FIRST_HEADS,
  complementHeads: COMPLEMENT_HEADS,
  addTyperWeights,
  speechVerbs: SPEECH_VERBS,
  placePrepositions: words(
    'in at near from outside inside across throughout around into to toward towards via off',
  ),
  credits: CREDITS,
  one: 'one',
  article: 'the',
  conjunction: 'and',
  purpose: 'for',
  genitive: 'of',
  directions: words('north south east west latin central sub-saharan pro anti'),
  personalRelative: 'who',
  relatives: words('who which that whose whom'),
  definites: words('the this that these those his her their its our'),
  participle: /(?:ed|ing|en)$/,
  thirdPerson: /[^suia]s$/,
  commonEnding: /(?:ed|ing|ly|ies|ness|ment|tions?|ous|ful|less|able|ible|ive|ers|ists|al|ary)$/,
  contestVerbs: words(
    'beat beats beating beaten defeat defeats defeated thrash thrashed thrashes trounce trounced rout routed edge edged edges overcome overcame hammer hammered crush crushed stun stunned outplayed outclassed host hosted hosts relegated promoted signed signs sack sacked',
  ),
  teamNouns: words(
    'manager coach captain striker goalkeeper keeper midfielder defender winger forward quarterback pitcher fans supporters squad bench defence defense midfield dressing',
  ),
  placeNouns: words(
    'island islands isle town city village hamlet settlement suburb neighbourhood neighborhood borough province region district county municipality department prefecture governorate peninsula resort port parish township commune canton capital',
  ),
  furniture: words(
    'view enlarge photo photos image images map maps video videos gallery graphic caption picture pictures getty reuters afp ap epa cnn bbc shutterstock alamy advertisement play share',
  ),
  codes: /^(?:\p{Lu}-?\p{N}{1,4}\p{L}?|\p{Lu}{1,3}-\p{N}{1,4}\p{L}?|\p{Lu}{2}\p{N}{3,4})$/u,
  taxa: words(
    'salmonella listeria yersinia escherichia campylobacter legionella vibrio clostridium clostridioides staphylococcus streptococcus mycobacterium mycoplasma plasmodium anopheles aedes culex borrelia brucella shigella pseudomonas klebsiella candida aspergillus toxoplasma cryptosporidium giardia bacillus neisseria bordetella chlamydia treponema rickettsia bartonella francisella burkholderia acinetobacter enterococcus xylella trypanosoma leishmania homo ebola zika dengue marburg nipah hendra lassa norovirus rotavirus hantavirus influenza',
  ),
  taxon: /(?:virus|coccus|bacter|bacterium|bacillus|mycetes|monas|plasma|saurus|pithecus|ceratops)$/,
  numbered: words(
    'interstate route highway autoroute autobahn flight boeing airbus atr embraer bombardier cessna antonov tupolev sukhoi ilyushin article section chapter clause title proposition measure amendment resolution game round stage phase room gate platform pier terminal runway channel apollo soyuz artemis pioneer voyager windows android ios iphone ipad galaxy pixel playstation xbox ryzen geforce snapdragon figure table volume lot block zone sector area page',
  ),
  works: words(
    'album albums single song songs track ballad film films movie movies documentary drama comedy thriller sequel prequel novel novels novella book books memoir autobiography biography poem play musical opera sitcom series show programme miniseries podcast game games videogame painting sculpture exhibition operation offensive exercise exercises drill',
  ),
  undertakings: words(
    'operation offensive exercise exercises drill drills crackdown model models version edition variant variants',
  ),
  titling: words('dubbed codenamed code-named titled entitled subtitled nicknamed retitled'),
  publishing: words('published publishes appeared appears appearing publication writing journal'),
  vehicles: words(
    'audi bmw mercedes volkswagen vw porsche opel ford chevrolet chevy dodge chrysler jeep cadillac buick gmc pontiac toyota honda nissan mazda subaru suzuki mitsubishi lexus infiniti acura hyundai kia daewoo renault peugeot citroen citroën fiat seat skoda volvo saab jaguar rover mini bentley ferrari lamborghini maserati lada tesla tata mahindra yamaha kawasaki ducati harley',
  ),
  copulas: words('is are was were be been being become becomes became becoming remain remains remained'),
  emptySubjects: words('it there'),
  namingVerbs: words('named identified recognised recognized'),
  namingLink: 'as',
  countedNouns: words('people person victim patient casualty fatality survivor'),
  smallNumbers: new Map(
    [
      ...words(
        'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
      ),
    ].map((word, i) => [word, String(i + 1)]),
  ),
  others: words('another other second third fourth fifth different'),
  anaphors: words('suspects men women people pair trio duo quartet persons individuals'),
  bodyMembers: words(
    'ministers elders state deputies governors guardians representatives directors trustees europe',
  ),
  institutions: words('board school church college university prison jail hospital court kindergarten'),
  indefinites: words('a an'),
  weatherTeams: words(
    'storm storms hurricane hurricanes cyclone cyclones tornado tornadoes heat thunder lightning avalanche blizzard blaze fire flames wild magic jazz crew earthquakes quakes sun suns sky wave galaxy revolution rush surge fever',
  ),
  firmNouns: words(
    'miner manufacturer maker producer retailer insurer lender supplier developer publisher owner vendor broker builder grower brewer employer investor shareholder contractor dealer trader',
  ),
  genericBodies: words(
    'company firm group business corporation conglomerate manufacturer retailer carmaker automaker',
  ),
  mergedWords: words('new combined merged enlarged joint larger resulting'),
  juntaNouns: words('junta'),
  rulerNouns: words('leaders rulers government authorities regime council generals'),
  rulerModifiers: words('military ruling junta coup de-facto transitional'),
  headVerbs: words(
    'heads headed leads led runs chairs chaired directs manages managed commands commanded represents coaches edits owns founded',
  ),
  determiners: words(
    'the a an million billion thousand hundred dozen more most fewer less such this that these those his her its their our some many several most all no any other another both each every two three four five',
  ),
};
