import type { WhereRules } from '../rules/where';
import { GAZETTEER } from './gazetteer';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

export const WHERE: WhereRules = {
  id: 'where',
  gazetteer: GAZETTEER,
  locatives: words(
    'in at near outside inside within off across throughout around beside beneath above amid through over between',
  ),
  inside: 'in',
  pairing: 'between',
  pairs:
    words(`train trains flight flights ferry ferries service services bus buses relation relations ties talks tension tensions trade agreement agreements deal deals treaty treaties
    travel travels travelling traveling travelled commute journey journeys difference differences contacts contact negotiations dialogue rivalry match final war conflict friendship divide traffic`),
  surfaces: words('on along up down onto opposite'),
  weakPrepositions: words(
    'from to into toward towards for against with by between about via than and or as like including versus',
  ),
  linkers: words('of from'),
  modifiers:
    words(`the a an this its our their northern southern eastern western central north south east west
    northeast northwest southeast southwest northeastern northwestern southeastern southwestern north-eastern
    north-western south-eastern south-western north-east north-west south-east south-west mid downtown uptown
    midtown greater inner outer upper lower nearby neighbouring neighboring rural urban coastal mountainous remote
    mainland metropolitan suburban occupied besieged war-torn disputed historic ancient famous busy crowded
    far deep old new present-day modern-day tiny small landlocked sprawling conflict-hit crisis-hit quake-hit
    flood-hit drought-hit`),
  kinds:
    words(`city cities town towns township village villages hamlet suburb suburbs neighbourhood neighborhood
    district districts province provinces state states county counties region regions department departments
    prefecture governorate municipality commune canton parish borough ward area areas island islands archipelago
    peninsula port capital resort community settlement outpost enclave territory republic kingdom coast coastline
    valley basin country nation metropolis locality barrio colony zone sector community streets hills mountains`),
  regions: words(
    'state province district county region department prefecture governorate municipality village township peninsula island islands valley',
  ),
  placeNouns:
    words(`city cities town towns township townships village villages hamlet hamlets suburb suburbs neighbourhood
    neighborhood neighbourhoods neighborhoods district districts province provinces county counties prefecture
    governorate municipality commune canton borough island islands isle isles islet archipelago peninsula atoll
    resort metropolis locality settlement enclave exclave oblast hinterland outskirts
    area areas region regions valley`),
  articles: words('a an the'),
  belongings:
    words(`mayor mayoress streets street residents inhabitants villagers townspeople townsfolk suburbs outskirts
    airport harbour harbor port waterfront seafront promenade coast coastline shores skyline airspace waters
    citizens population downtown borders`),
  sides: words(`north south east west northeast northwest southeast southwest north-east north-west south-east
    south-west northern southern eastern western north-eastern north-western south-eastern south-western
    northeastern northwestern southeastern southwestern central downtown upstate`),
  strongLocatives: words('in near outside'),
  origin: 'from',
  departures:
    words(`launch launches launched launching liftoff lift-off evacuate evacuates evacuated evacuating evacuation
    evacuations rescue rescued rescues airlift airlifted kidnapped abducted snatched stolen looted recovered
    retrieved pulled withdraw withdraws withdrew withdrawn withdrawal withdrawing pullout displaced uprooted
    driven`),
  contests:
    words(`match matches game games test tests tie ties fixture fixtures friendly friendlies final semi-final
    semifinal quarter-final quarterfinal qualifier qualifiers playoff play-off opener rematch derby leg win wins
    victory victories triumph loss losses defeat defeats draw draws play plays played playing lost lose drew
    won scored debut`),
  opponents: words('against with over to v vs versus by'),
  contestVerbs: words(
    'v vs versus beat beats beating beaten thrash thrashed thrashes trounce trounced outplayed hosted knocked',
  ),
  personalRelative: 'who',
  settlements: words(
    'town towns village villages city cities port suburb hamlet settlement township resort neighbourhood neighborhood',
  ),
  directions:
    words(`north south east west northeast northwest southeast southwest north-east north-west south-east
    south-west outskirts outskirt coast coasts shore shores heart centre center middle edge outside border south-west
    part parts portions swaths swathes stretches areas side suburb suburbs streets waters skies vicinity town rest all most much capital banks`),
  events: words(`attack attacks bombing bombings blast blasts explosion explosions shooting shootings stabbing
    fire fires blaze wildfire wildfires flood floods flooding earthquake quake tsunami storm storms tornado tornadoes
    hurricane cyclone typhoon landslide landslides avalanche crash crashes collision derailment disaster tragedy
    massacre siege riot riots protest protests protesters rally march demonstration demonstrations clash clashes
    war conflict fighting offensive coup unrest violence crisis outbreak epidemic murder murders killing killings
    kidnapping abduction hostage ambush raid strike strikes airstrike airstrikes shelling stampede crush collapse
    election elections referendum summit talks conference festival match game race final trial drought famine
    eruption heatwave blackout rescue evacuation gunman shooter victims residents market airport apartment house
    school hospital church mosque nightclub hotel station street suburb neighbourhood neighborhood tower ferry mine
    border capital coast camp base barracks garrison airfield airbase prison jail refinery depot landfill stadium`),
  agentive: words(
    'strike strikes airstrike airstrikes raid raids offensive shelling sanctions tariffs drone drones missile missiles troops',
  ),
  striking: words(
    'hit hits hitting struck strikes striking rocked rocks rocking battered batters battering lashed lashes lashing pounded pounds pounding swept sweeps sweeping ravaged ravages devastated devastates devastating shook shakes jolted jolts rattled rattles flooded engulfed engulfs paralysed paralyzed stormed storms attacked attacks bombed bombs shelled shells targeted targets invaded invades besieged pummelled pummels slammed blanketed blankets gripped grips grips rocked visited visits visiting reached reaches tore seized seizes seizing captured captures capturing recaptured recaptures retook retakes retaken overran overruns liberated liberates occupied occupies stormed raided raids raiding',
  ),
  offices:
    words(`police prosecutor prosecutors mayor governor court courts government authorities officials official
    council fire-department sheriff ambassador embassy president minister ministry army military troops forces
    spokesman spokeswoman spokesperson coroner senator congressman newspaper daily times post correspondent bureau
    team club fans players residents-association university professor consul envoy diplomat
    archbishop bishop senate parliament representative member delegate native`),
  affiliates:
    words(`professor professors lecturer researcher researchers scientist scientists academic academics
    fellow analyst analysts expert experts specialist economist historian director chief head chair chairman
    chairwoman president dean doctor physician surgeon nurse epidemiologist psychologist biologist astronomer
    engineer curator student graduate editor reporter correspondent journalist partner strategist attorney lawyer
    executive manager officer consultant spokesman spokeswoman spokesperson adviser advisor coach keeper`),
  affiliateEnding: /(?:ologist|icist|icians?|onomer|eneur|[a-z]{3}ists?)$/,
  affiliations: words('at for with'),
  origins: words(
    'born raised grew lived living lives live based headquartered educated studied schooled settled trained hails working exile holiday vacation',
  ),
  speakers: words(
    'source sources official officials diplomat diplomats spokesman spokeswoman spokesperson analyst analysts bureau newsroom reporting editing writing',
  ),
  awards: words(
    'prize award awards medal trophy treaty accord accords protocol convention declaration act agreement pact plan report syndrome',
  ),
  localBodies: words(
    `council department police schools district constabulary board office authority commission court fire rescue`,
  ),
  localWords: words(
    `city county borough town township village parish municipal metropolitan metro police fire sheriff school unified public council constabulary magistrates crown`,
  ),
  wideBodies: words(`
    national federal state royal supreme united us u.s. uk un european african asian american british french indian chinese russian german international world global central general high
    constitutional military presidential security privy transport interior foreign justice defense defence health education energy treasury`),
  nowhere:
    words(`earth mercury venus mars jupiter saturn uranus neptune pluto titan europa moon sun universe space
    internet web twitter facebook instagram youtube tiktok telegram whatsapp x reddit snapchat weibo netflix
    parliament congress senate house republic article section page photo image video heaven hell god`),
  buildings:
    words(`hospital court zoo church cathedral mosque temple synagogue school college university academy airport
    station stadium arena park museum library theatre theater hotel mall market prison jail courthouse embassy consulate
    barracks base camp factory plant refinery mine dam bridge tunnel tower towers building centre center hall palace
    castle cemetery clinic club nightclub restaurant cafe bar pub shop store supermarket plaza square campus
    laboratory headquarters monastery convent beach lake port harbour harbor pier marina dock terminal speedway
    racecourse circuit field fields ground park gardens garden house lodge resort farm ranch estate apartments
    river mount mt mt. cape gulf bay loch isle islet strait creek falls forest reef glacier volcano canyon peak`),
};
