import type { ActorNoun } from '../rules/names';

type Kind = ActorNoun['kind'];

/**
 * Common nouns for actors, one row a group of near-synonyms: in one article the words of a row mostly mean the same people.
 * Only the singular is written; the plural is built.
 */
const PERSONS = `
man gentleman guy bloke|woman lady|boy lad schoolboy|girl schoolgirl|child kid toddler youngster infant|baby newborn|teenager teen adolescent youth minor
person individual|pensioner|adult|couple spouse|husband|wife|father dad|mother mum mom|parent|son|daughter|brother|sister|sibling|grandfather|grandmother|grandparent
uncle|aunt|nephew|niece|cousin|widow|widower|relative kin|orphan|twin|neighbour neighbor|girlfriend|boyfriend|partner|friend|stepfather|stepmother
gunman shooter attacker assailant|bomber|sniper|murderer killer|suspect|hijacker|kidnapper abductor captor|hostage|robber burglar thief raider|looter|arsonist|rapist|stalker|knifeman
smuggler trafficker|pirate|hacker|fraudster scammer|gangster mobster|criminal offender|culprit perpetrator|convict|inmate prisoner|detainee|fugitive|accomplice|defendant|accused|intruder|vandal
terrorist extremist jihadist|militant|insurgent|guerrilla guerilla|rebel|separatist|fighter|militiaman|paramilitary|mercenary|extraditable|commando|assassin|kingpin|drug-lord|conspirator
soldier serviceman servicewoman|sailor|airman|marine|conscript recruit|veteran|commander|general|officer policeman policewoman cop constable|detective investigator|sheriff|guard|patrolman|trooper|ranger|warden
peacekeeper|bodyguard|agent|spy|deputy|lieutenant|captain|colonel|sergeant|major|admiral|reservist|deserter
firefighter fireman|rescuer|paramedic medic|lifeguard|diver|climber mountaineer|hiker|skier|swimmer|surfer|hunter|fisherman angler|farmer rancher|grower|peasant|villager|shepherd
doctor physician|surgeon|nurse|midwife|patient|dentist|vet veterinarian|pharmacist|therapist|psychologist|psychiatrist|carer caregiver|epidemiologist|virologist
scientist|researcher academic|professor|lecturer|scholar|teacher|student pupil schoolchild|undergraduate|graduate|headteacher principal|astronaut cosmonaut|archaeologist|palaeontologist paleontologist|biologist|ecologist conservationist|physicist|astronomer|chemist|geologist|historian|economist|meteorologist forecaster|engineer|developer|programmer|inventor|sociologist
driver motorist|trucker|motorcyclist biker|cyclist|pedestrian|passenger|commuter|pilot|aviator|crewman|seafarer|stowaway|traveller traveler|tourist holidaymaker|pilgrim|worshipper worshiper|skipper|conductor|racer|rider|jockey
caretaker janitor concierge|custodian|housekeeper maid|babysitter|tutor|instructor|librarian|clerk|receptionist|cashier|salesman saleswoman|dealer|peddler pedlar|hawker|gardener|florist|logger lumberjack|carpenter|plumber|mechanic|welder|bricklayer|roofer|technician|courier|postman mailman|porter|docker dockworker longshoreman|steelworker|ironworker|steward stewardess|flight-attendant|aid-worker|health-worker|social-worker|counsellor counselor|chaplain|undertaker|hairdresser|beautician|dressmaker|jeweller jeweler|goldsmith|blacksmith|fishmonger|greengrocer|grocer|innkeeper|hotelier|restaurateur|bartender barman|bouncer|landowner|fruit-picker|beekeeper|zookeeper keeper|breeder|poacher|trapper|whaler|prospector|explorer|adventurer|balloonist|parachutist skydiver|paraglider|canoeist|rower|yachtsman yachtswoman|jogger|camper|backpacker|rambler|caver|snowboarder|lifesaver|gambler|bookmaker|collector|auctioneer|heir heiress|godfather|godmother|foster-parent|guardian|bride|groom bridegroom|newlywed|bridesmaid|mourner|penitent|convert|believer|atheist|heretic|sorcerer|prophet|guru|shaman|squire|nobleman|serf|slave|servant|butler|chauffeur|valet|cobbler
worker employee staffer labourer laborer|miner|builder|electrician|cleaner|contractor|trucker|apprentice|intern|nanny|waiter|waitress|chef cook|baker|butcher|barber|tailor|shopkeeper|shopper|customer consumer|client|tenant|landlord|homeowner|owner proprietor|founder co-founder|entrepreneur|businessman businesswoman tycoon magnate|billionaire|millionaire|investor|shareholder|lender|trader|banker|broker|developer|executive|boss|manager|director|chairman chairwoman chairperson|ceo|employer|vendor|supplier|manufacturer maker|retailer|producer|insurer|regulator|watchdog|auditor|accountant|taxpayer
victim|casualty|survivor|fatality|witness eyewitness bystander onlooker|passer-by passerby|evacuee|refugee|migrant immigrant|asylum-seeker|deportee|expatriate expat|resident local|citizen|inhabitant|islander|settler|civilian|foreigner|newcomer|squatter
protester protestor demonstrator|activist campaigner|marcher|rioter|striker|dissident|whistleblower|supporter|opponent critic|fan|spectator|reveller reveler partygoer|concertgoer|festivalgoer|picketer|counter-protester|organiser organizer|volunteer|donor|petitioner|unionist
president|president-elect|vice-president|premier|minister|prime-minister|chancellor|monarch|king|queen|prince|princess|duke|duchess|emperor|sultan|emir|governor|mayor|senator|congressman congresswoman|lawmaker legislator parliamentarian mp|councillor councilor|politician|candidate|nominee|incumbent|frontrunner|challenger|leader|ruler|dictator|strongman|ambassador envoy diplomat|negotiator|mediator|delegate|monitor|voter|elector|secretary|commissioner|speaker|whip|adviser advisor aide|bureaucrat|civil-servant|official|chief|head|spokesman spokeswoman spokesperson|republican|democrat|conservative|liberal|socialist|communist|nationalist|populist|oligarch|loyalist
judge justice|magistrate|prosecutor|attorney lawyer solicitor barrister|juror|plaintiff claimant|coroner|bailiff|notary|litigant
pope|cardinal|archbishop|bishop|priest clergyman|pastor preacher nun|monk|imam|cleric|rabbi|ayatollah|vicar|missionary|jesuit
singer vocalist|musician|rapper|songwriter|composer|guitarist|drummer|pianist|actor actress|comedian|dancer|choreographer|filmmaker|screenwriter|author novelist writer|poet|playwright|artist painter|sculptor|photographer|designer|architect|celebrity|star superstar|presenter broadcaster host|dj|influencer youtuber streamer blogger|curator|critic|entertainer|performer|magician
player|footballer|goalkeeper|defender|midfielder|winger|batsman|bowler|pitcher|quarterback|coach|trainer|referee umpire|athlete sprinter|runner|marathoner|boxer|wrestler|golfer|tennis-player|gymnast|skater|champion|medallist medalist|winner|contestant|competitor|finalist|rival|rookie|teammate|cricketer|racer|mvp
journalist reporter correspondent|editor|columnist|cameraman|blogger|publisher|newsreader|anchor|commentator|pundit|analyst|expert|observer|consultant|insider|source|
trainee|nominee|trustee|retiree|honoree|escapee|interviewee|appointee|franchisee|absentee|devotee|amputee|abductee|internee|parolee|inductee|mentee|interpreter translator
user|netizen|reader|viewer|listener|subscriber|member|participant|attendee|guest|visitor|recipient|beneficiary|applicant|bidder|buyer|seller|colleague|counterpart|follower|admirer|enthusiast|ally|foe|enemy`;

const COLLECTIVES: Readonly<Record<Kind, string>> = {
  person: '',
  group: `people|public|crowd|mob|throng|family|crew|team squad|gang cartel|mafia|troop|authority|faction|tribe|clan|militia|delegation|staff|workforce|audience|congregation|household
    community|electorate|population|band|duo|trio|quartet|orchestra|cast|choir|convoy|patrol|brigade|battalion|platoon|youths|group|organisation organization|movement|opposition|diaspora|jury|panel|pair|personnel|cabal`,
  organization: `police|army military|navy|airforce air-force|coastguard coast-guard|government|administration|junta regime|cabinet|parliament|board|congress|senate|legislature|assembly|council|committee|commission|inquiry|ministry|department|agency|bureau|embassy|consulate
    court tribunal|supreme-court|prosecution|party|coalition|alliance|union|federation|association|league|club|company firm|corporation conglomerate|business|startup|manufacturer|carmaker automaker|drugmaker|chipmaker|airline carrier|railway|operator|bank|lender|retailer supermarket|brewer|utility|broadcaster|network|newspaper|magazine|website outlet portal|publisher|charity|foundation|nonprofit non-profit|ngo|institute|university|college|school|hospital|clinic|church|mosque|monastery|museum|gallery|zoo|aquarium|theatre|franchise|hotel|restaurant|casino|prison|mission|embassy|secretariat|watchdog|taskforce task-force|think-tank|subsidiary|consortium|syndicate|sect`,
};

/** Words that describe nearly anybody; they count as actors only where title and lede are about them. */
const VAGUE = new Set(
  `person board individual people public official source expert analyst observer user reader viewer listener member participant visitor guest authority group media press
   member organisation organization person adult individual unit force personnel colleague counterpart friend partner other recipient attendee staff leader chief head boss
   spokesman spokeswoman spokesperson witness eyewitness bystander onlooker insider critic supporter opponent fan star community population movement party state left right poor
   elderly generation business network label club school hotel restaurant court commission department agency council committee panel department office member model general major host agent justice chief secretary
   league union association federation operator studio giant winner rival champion owner founder maker pair trio duo ally enemy foe native local follower user host principal deputy guard band cell`.split(
    /\s+/,
  ),
);

/** Plurals that no rule builds. */
const IRREGULAR: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  person: 'persons',
  child: 'children',
  wife: 'wives',
  housewife: 'housewives',
  thief: 'thieves',
  police: 'police',
  people: 'people',
  media: 'media',
  staff: 'staff',
  personnel: 'personnel',
  elderly: 'elderly',
  poor: 'poor',
  press: 'press',
  kin: 'kin',
  accused: 'accused',
  'passer-by': 'passers-by',
  passerby: 'passersby',
  military: 'military',
  youths: 'youths',
};

/** Collectives whose plain form already means several people. */
const PLURAL_COLLECTIVES = new Set(['people', 'police', 'youths', 'elderly', 'poor', 'personnel']);

export function pluralOf(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  if (/(?:^|[a-z])(?:man|woman)$/.test(word) && !/(?:human|german|roman|ottoman)$/.test(word))
    return `${word.slice(0, -2)}en`;
  if (word.endsWith('child')) return `${word}ren`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|x|ch|sh|z)$/.test(word)) return `${word}es`;
  return `${word}s`;
}

function rows(table: string, kind: Kind): [string, ActorNoun][] {
  return table
    .trim()
    .split(/[|\n]/)
    .map((row) => row.trim().split(/\s+/).filter(Boolean))
    .filter((row) => row.length > 0)
    .flatMap(([lemma = '', ...synonyms]) =>
      [lemma, ...synonyms].flatMap((word): [string, ActorNoun][] => {
        const vague = VAGUE.has(word);
        // "missions", "agencies": bodies in general
        const vagueMany = vague || kind === 'organization';
        const plural = pluralOf(word);
        const group = kind === 'person' ? 'group' : kind;
        return [
          [plural, { lemma, kind: group, plural: true, vague: vagueMany }],
          [word, { lemma, kind, plural: PLURAL_COLLECTIVES.has(word), vague }],
        ];
      }),
    )
    .filter(([word]) => word !== '');
}

export const ACTOR_NOUNS: ReadonlyMap<string, ActorNoun> = new Map<string, ActorNoun>([
  ['forces', { lemma: 'forces', kind: 'group', plural: true, vague: false }],
  ...rows(COLLECTIVES.organization, 'organization'),
  ...rows(COLLECTIVES.group, 'group'),
  ...rows(PERSONS, 'person'),
]);

/** Endings of nouns for people by what they do or believe or come from. */
const PEOPLE_ENDING =
  /(?:[a-z]{2}(?:ers|ors|ists|eers|ians|crats|goers|women|men|folk|[mn]mates|holders|makers)|children)$/;

/** Plurals with such an ending that are things. */
const THINGS = new Set(
  `batters shatters scatters flatters hinders lowers enters alters angers fosters falters lingers surrenders remembers considers delivers discovers recovers uncovers suffers differs prefers
   refers confers infers defers wagers steers veers sneers jeers nears appears smears administers bolsters hampers tempers ponders wanders blunders plunders renders squanders withers lathers
   hovers cowers sours devours scours pours hungers whispers mutters stutters utters splinters enlists conquers musters plasters slanders meanders empowers endangers encounters deters inters
   ventures embitters outnumbers slaughters murders forces powders papers letters numbers matters orders borders waters dollars computers servers layers levers towers powers flowers showers corners quarters centers centres
   meters metres kilometers kilometres liters litres posters chapters covers drawers errors factors mirrors motors colors doors floors sectors indicators monitors tractors reactors
   vectors corridors excavators refrigerators generators elevators escalators calculators trailers containers boilers boosters browsers bumpers burners cancers chargers characters
   clusters coasters copters counters craters cylinders diapers dinners disasters drawers feathers fibers fibres filters fingers folders freezers gutters hammers helicopters
   hangers headquarters holders hunger jumpers ladders lasers lawnmowers lockers membranes millimeters offers others ovens parameters peppers pillars planters printers
   processors rivers rollers routers rulers shelters shoulders sisters-in-arms sliders slippers speakers stickers superpowers sweaters tankers temperatures theaters timers toasters transfers
   transistors triggers trousers wonders winters summers newsletters headers footers buffers barriers carriers frontiers multipliers tiers piers fliers fees trees degrees committees
   coffees knees bees guarantees specimens omens regimens semen lists mists fists twists wrists cysts assists consists exists insists persists resists
   brothers-in-law encounters adventures ventures remainders reminders rumors rumours tumors tumours harbors harbours favors favours flavors flavors labors labours
   honors honours odors odours horrors terrors thunderstorms supers hours tours colours sensors receptors doors interiors exteriors
   diggers wipers propellers detectors injectors projectors conductors semiconductors superconductors escalators ventilators incubators radiators alligators crossovers handovers takeovers
   leftovers hangovers makeovers overs layovers turnovers covers manoeuvres answers prayers deers beers gears careers years fears tears ears
   peers piers dinners corners banners scanners spinners planners cleaners screeners liners airliners bombers chargers destroyers cruisers trawlers ferries boulders embers timbers
   painkillers fertilizers fertilisers tenders disclaimers breakers circuit-breakers icebreakers wallpapers skyscrapers vouchers blockbusters cleansers sanitizers sanitisers
   moisturizers moisturisers sweeteners thermometers barometers odometers pedometers defibrillators pacemakers inhalers blinkers bunkers
   hoppers shutters splinters blinders burgers hamburgers cheeseburgers boosters prayers teasers trailers thrillers cliffhangers bestsellers pointers servers routers
   controllers adapters adaptors connectors capacitors resistors transformers accelerators actuators compressors condensers dispensers freezers toppers wrappers tempers vapors vapours
   corridors anchors harbingers arbors vectors tensors metaphors precursors orders reorders disorders borders recorders camcorders folders blunders boulders shoulders
   ladders bladders spiders feeders tinders embers timbers cucumbers fibers rollercoasters thunders battlecruisers
   streamers dimmers simmers hammers glimmers shimmers sneakers loafers slippers knickers trousers suspenders rompers bloomers chargers headers
   stressors triggers markers biomarkers tracers placers sequencers cancers containers retainers restrainers constrainers airliners eyeliners headliners
   hairdryers tumblers dryers layers prayers spotters otters letters shutters gutters cutters stutters butters critters transmitters emitters
   meters altimeters speedometers perimeters diameters centimeters centimetres teleprompters helicopters choppers quadcopters silencers firecrackers crackers nutcrackers trackers lockers
   blockers stickers bumpers jumpers dumpers hampers tampers peppers slippers flippers clippers wipers vipers newspapers whitepapers caterpillars
   lasers phasers erasers razors scissors mirrors terrors errors horrors pillars collars dollars
   chambers septembers fevers rovers landers orbiters thrusters flyers blisters registers monsters clusters ashes bothers gathers others feathers leathers weathers`.split(
    /\s+/,
  ),
);

export function isPeoplePlural(word: string): boolean {
  return word.length > 5 && PEOPLE_ENDING.test(word) && !THINGS.has(word);
}
