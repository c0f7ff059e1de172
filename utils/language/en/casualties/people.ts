import type { CasualtyRules } from '../../rules/casualties';
import { words } from './words';

/** Nouns whose plural adds -s (or -es, -ies): both forms are listed from one word. */
const REGULAR = `
  person adult adolescent teenager teen toddler infant baby newborn boy girl kid youngster youth minor pensioner senior
  elder civilian resident local villager islander townsperson citizen national foreigner expatriate expat immigrant migrant
  refugee evacuee asylum-seeker returnee tourist holidaymaker vacationer visitor traveller traveler commuter passenger driver
  motorist rider motorcyclist motorcycler biker cyclist bicyclist pedestrian bystander onlooker passer-by spectator fan
  reveller reveler partygoer concertgoer churchgoer worshipper worshiper pilgrim devotee mourner shopper customer diner guest
  patron student pupil schoolboy schoolgirl schoolchild classmate undergraduate graduate trainee apprentice teacher
  schoolteacher headteacher professor lecturer principal coach instructor academic scholar scientist researcher engineer
  technician mechanic electrician plumber worker labourer laborer employee staffer farmworker coworker colleague miner
  builder carpenter welder roofer contractor subcontractor farmer farmhand rancher herder herdsperson shepherd peasant
  fisher hunter poacher trader merchant vendor shopkeeper seller businessperson banker manager executive director
  cashier clerk waiter waitress cook chef bartender cleaner maid servant janitor caretaker guard watcher lawyer attorney
  judge magistrate prosecutor doctor physician surgeon nurse medic paramedic midwife pharmacist carer caregiver patient inmate
  prisoner detainee convict captive hostage captor kidnapper suspect defendant criminal gangster robber thief burglar
  soldier troop trooper marine sailor airborne paratrooper commando sniper gunner conscript recruit cadet reservist veteran
  officer lieutenant captain major colonel general sergeant corporal commander lieutenant-colonel major-general brigadier
  admiral cop constable policeperson sheriff deputy ranger warden agent detective investigator inspector superintendent
  firefighter lifeguard rescuer responder volunteer peacekeeper observer monitor guerrilla guerilla rebel militant insurgent
  fighter combatant jihadist jihadi islamist terrorist extremist separatist gunner attacker assailant shooter bomber
  hijacker perpetrator militiaperson mercenary warlord smuggler trafficker dealer protester protestor demonstrator rioter
  striker activist campaigner organiser organizer unionist leader member official spokesperson politician lawmaker
  legislator senator deputy councillor councilor councilmember governor mayor minister premier president ambassador diplomat
  consul envoy delegate candidate voter supporter opponent dissident journalist reporter photographer cameraperson
  correspondent editor broadcaster blogger writer author poet artist musician singer rapper dancer actor actress
  performer entertainer celebrity model athlete player runner jogger swimmer surfer diver skier snowboarder climber
  mountaineer alpinist hiker trekker camper skydiver paraglider footballer boxer jockey racer pilot copilot co-pilot
  stewardess astronaut cosmonaut aviator skipper crewmember crewmate deckhand seafarer boater kayaker rower
  priest pastor preacher bishop archbishop cardinal nun monk imam rabbi cleric seminarian missionary bride groom
  bridegroom father mother parent dad mum mom stepfather stepmother grandparent grandfather grandmother grandpa grandma
  son daughter stepson stepdaughter grandson granddaughter brother sister sibling half-brother half-sister cousin uncle
  aunt nephew niece husband spouse fiance fiancé fiancee fiancée partner boyfriend girlfriend widow widower orphan
  relative friend neighbour neighbor stranger acquaintance housemate roommate flatmate tenant landlord homeowner occupant
  inhabitant dweller settler native male female gentleman lady guy bloke fellow individual victim casualty survivor fatality
  sufferer human soul life participant attendee reveller entrant competitor contestant crusader cadre dependent dependant
  aide adviser advisor assistant secretary translator interpreter bodyguard chauffeur courier conductor stevedore
  trucker cabbie lorry-driver rickshaw-puller steward host hostess owner operator inspector auditor
  vaquero campesino sympathizer sympathiser collaborator informant informer defector deserter hitchhiker
  guide porter sherpa scout mountain-guide keeper zookeeper gamekeeper groundskeeper goalkeeper shooter looter
  squatter nomad farmer-leader chieftain chief headman elder clan-leader catechist layperson parishioner seminarist congregant
  faller logger forester beekeeper gardener butcher baker tailor barber hairdresser beautician masseuse jeweller jeweler goldsmith
  walker rambler dog-walker subversive delinquent insurrectionist contra sandinista comrade legionnaire legionary
  escort retainer custodian
  locksmith blacksmith welder rigger roughneck oilworker steelworker shipbuilder bricklayer plasterer painter decorator glazier
  scavenger ragpicker rag-picker sweeper dustman binman garbage-collector toll-collector conductor signaller trainspotter railwayman
  dispatcher controller air-traffic-controller loadmaster navigator purser stewardess crewman bosun longshoreman docker
  beneficiary claimant petitioner plaintiff juror witness convict parolee fugitive escapee truant runaway addict drinker smoker
  camper caravanner backpacker sightseer day-tripper daytripper holiday-maker honeymooner sunbather bather paddler kitesurfer
  snorkeller snorkeler freediver rafter canoeist kayakist rider-pillion horseman horsewoman equestrian jouster gymnast cheerleader
  wrestler boxer fencer cricketer golfer batsman goalscorer referee umpire linesman steward marshal spectator-fan mascot
  comedian clown magician acrobat stuntman stuntwoman filmmaker film-maker cinematographer producer presenter anchor newscaster
  columnist publisher bookseller librarian curator archivist historian archaeologist geologist volcanologist meteorologist biologist
  chemist physicist mathematician astronomer economist sociologist psychologist psychiatrist therapist physiotherapist dentist
  optician radiologist surgeon-general anaesthetist oncologist paediatrician pediatrician veterinarian vet undertaker gravedigger
  pallbearer mourner-relative godfather godmother godson goddaughter in-law son-in-law daughter-in-law father-in-law mother-in-law
  brother-in-law sister-in-law great-grandmother great-grandfather fosterer guardian ward-child minder babysitter nanny
  childminder au-pair tutor headmaster headmistress dean provost rector chancellor vice-chancellor bursar registrar
  homemaker housekeeper housewife freshman sophomore christian muslim jew hindu sikh catholic protestant copt yazidi alawite druze
  kurd arab tutsi hutu rohingya uyghur palestinian israeli
  american canadian mexican cuban haitian brazilian colombian peruvian chilean bolivian ecuadorian argentinian venezuelan
  salvadoran guatemalan honduran nicaraguan panamanian spaniard italian german austrian belgian norwegian dane swede finn
  pole czech slovak hungarian romanian bulgarian serb croat bosnian albanian greek turk cypriot russian ukrainian
  belarusian georgian armenian azerbaijani kazakh uzbek tajik afghan pakistani indian bangladeshi nepali sri-lankan
  iranian iraqi syrian jordanian saudi yemeni kuwaiti emirati egyptian libyan tunisian algerian moroccan
  sudanese ethiopian eritrean somali kenyan ugandan rwandan burundian tanzanian congolese angolan zambian zimbabwean mozambican
  namibian malawian nigerian ghanaian liberian malian nigerien chadian cameroonian ivorian senegalese gambian
  indonesian malaysian singaporean filipino thai cambodian laotian burmese korean australian european african asian briton
  scot londoner parisian californian texan floridian new-yorker beijinger westerner southerner northerner bahamian jamaican
`;
const MEN = `man woman gunman policeman policewoman serviceman servicewoman businessman businesswoman fisherman fireman
  cameraman crewman airman guardsman militiaman congressman congresswoman assemblyman councilman clergyman workman
  watchman tradesman craftsman spokesman spokeswoman salesman doorman hitman infantryman rifleman frogman tribesman
  tribeswoman clansman kinsman countryman frontman cavalryman seaman boatman postman milkman delivery-man deliveryman lineman
  repairman horseman sportsman sportswoman taxman patrolman lawman marksman ombudsman herdsman nobleman journeyman
  frenchman frenchwoman englishman englishwoman irishman irishwoman dutchman scotsman welshman chairman`;
const SUCH = `wife:wives midwife:midwives housewife:housewives child:children schoolchild:schoolchildren grandchild:grandchildren
  stepchild:stepchildren person:people thief:thieves passer-by:passers-by passerby:passersby runner-up:runners-up
  personnel:personnel staff:staff police:police troops:troops folk:folk youth:youths swiss:swiss chinese:chinese
  japanese:japanese vietnamese:vietnamese lebanese:lebanese portuguese:portuguese sudanese:sudanese congolese:congolese
  burmese:burmese senegalese:senegalese taiwanese:taiwanese nepalese:nepalese british:britons french:french dutch:dutch
  irish:irish spanish:spanish crewmember:crewmembers crew:crew servicemember:servicemembers
  infantry:infantry clergy:clergy gendarme:gendarmes quadruplet:quadruplets triplet:triplets mp:mps vip:vips cop:cops
  pm:pms tot:tots nba:nbas one:ones other:others octogenarian:octogenarians nonagenarian:nonagenarians
  centenarian:centenarians deceased:deceased injured:injured wounded:wounded dead:dead sick:sick homeless:homeless
  rohingya:rohingya hazara:hazara fulani:fulani hausa:hausa maasai:maasai inuit:inuit maori:maori elderly:elderly 'detainee':detainees casualty:casualties crossing-guard:crossing-guards schoolmate:schoolmates`;

/** Titles that stand before a person's name. */
const TITLES = words(
  'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. rev rev. fr msgr msgr. sir dame lord gen gen. col col. maj maj. capt capt. lt lt. sgt sgt. cpl pte pvt adm adm. sheikh sheik ayatollah prince princess king queen pope',
);

const regular = REGULAR.trim().split(/\s+/);
const men = MEN.trim().split(/\s+/);
const pairs = SUCH.trim()
  .split(/\s+/)
  .map((pair) => pair.split(':') as [string, string]);

const pluralOf = (noun: string): string => {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
};

/** Who can be a casualty. Endings catch the roles that no list holds ("trapeze artists", "bricklayers"). */
export const PEOPLE: CasualtyRules['people'] = {
  singular: new Set([
    ...regular,
    ...men,
    ...pairs.map(([one]) => one),
    'year-old',
    ...TITLES,
    'someone',
    'somebody',
    'nobody',
    'none',
    'no-one',
  ]),
  plural: new Set([
    ...regular.map(pluralOf),
    ...men.map((noun) => noun.replace(/man$/, 'men')),
    ...pairs.map(([, many]) => many),
  ]),
  collective: words(
    `family families crew crews team squad platoon battalion brigade patrol police army personnel staff group groups gang crowd
     public population households household couple pair community communities forces infantry militia clergy`,
  ),
  sizes: new Map([
    ['couple', 2],
    ['twins', 2],
    ['triplets', 3],
    ['quadruplets', 4],
  ]),
  unsaid: new Set(['most', 'few', 'a few', 'some', 'many', 'countless', 'numerous', 'multiple', 'tens']),
  ageEnding: /(?:year|month|week|day)-olds?$/,
  demonymEnding: /(?:ns|is|ese|sh|ks)$/,
  singularEnding:
    /(?:[a-z]{3}(?:man|woman|ist|ian|eer|ee|year-old)|person|child|boy|girl|goer|keeper|worker|maker|driver|player|holder|member|owner|fighter|leader)$/,
  pluralEnding:
    /(?:[a-z]{3}(?:men|women|ists|ians|eers|ees|year-olds|ers|ors|ants|ees|ites|ards)|people|persons|children|boys|girls|folk)$/,
};

/** Nouns with a person's ending that are none. */
export const THINGS = words(
  `glacier glaciers skyscraper skyscrapers sewer sewers locker lockers freezer freezers cooker cookers heater heaters
   charger chargers router routers scanner scanners printers sticker stickers banner banners flyer flyers folder folders
   binder binders boulder boulders cinder cinders ladder ladders rudder rudders spider shutter shutters gutter gutters
   mortar mortars pillar pillars altar altars radar radars dollar solar planner planners locomotive ballot ballots
   pamphlet elevator elevators escalator escalators generator generators refrigerator refrigerators radiator radiators
   excavator excavators simulator simulators indicator indicators detector detectors projector projectors vector vectors
   mirror meteor meteors anchor anchors armor vapor flavor flavors favor favors rumor rumors labor
   number numbers helicopter helicopters chopper choppers container containers trailer trailers tanker tankers computer computers
   river rivers tower towers centre centres center centers order orders offer offers letter letters paper papers
   quarter quarters border borders winter summer shoulder shoulders finger fingers burner burners server servers
   carrier carriers fighter-jet fighters-jets freighter freighters cruiser cruisers destroyer destroyers bunker bunkers
   shelter shelters corner corners matter matters power powers water waters disaster disasters theater theaters
   chamber chambers barrier barriers boiler boilers cylinder cylinders trigger triggers poster posters newspaper
   newspapers computers printers printer charter charters chapter chapters counter counters crater craters factor
   factors sector sectors tractor tractors reactor reactors motor motors door doors floor floors error errors monitor-screens
   mirror mirrors color colors visitor-centre corridor corridors harbor harbors tumor tumors honor honors plant plants
   restaurant restaurants hydrant hydrants grant grants warrant warrants websites site sites campsite campsites satellite
   satellites suite suites favourite favourites yards yard cards card boards board guards-rail billboards wards ward standards
   standard records record awards award hazard hazards drinkers-water trees tree degrees degree fees fee committees committee
   employees-union guarantee guarantees buildings building papers career careers pier piers bikers-club beer beers deer
   engines passengers-list trains train plane planes aircraft ship ships boat boats bus buses car cars truck trucks van vans
   lorry lorries vehicle vehicles house houses home homes shop shops school schools hospital hospitals church churches mosque
   mosques village villages town towns city cities country countries state states attack attacks incident incidents
   accident accidents crash crashes shooting shootings bomb bombs rocket rockets missile missiles drone drones strike strikes
   fire fires blaze blazes flood floods storm storms earthquake earthquakes bill bills plan plans deal deals job jobs
   project projects idea ideas hope hopes tweet character characters paintings feeder feeders transformer transformers
   speaker-system sofa pounds dollars users-guide answers answer members-bill rumors rumours layers layer filters filter
   bumper bumpers blockbuster thriller newsletter newsletters headers header clusters cluster semesters semester
   meters meter liters liter alligators predator predators cougar cougars tiger panther otters others-things spiders spider
   beavers hamster hamsters lobster lobsters oyster oysters rooster roosters terrier terriers retriever retrievers
   setter pointer elephants elephant ants ant giants infrastructure tissue vaccine vaccines virus viruses
   weapon weapons gun guns body-part record-breaker season seasons game games match matches film films movie movies player-card
   data file files photo photos key keys phone phones money cash bags bag diamond diamonds documents document evidence
   man-hours century centuries calendar`,
);

export const ANIMALS = words(
  `animal animals dog dogs puppy puppies cat cats kitten kittens horse horses foal foals pony ponies donkey donkeys mule mules
   cow cows cattle calf calves bull bulls ox oxen buffalo buffaloes bison sheep lamb lambs goat goats pig pigs piglet piglets
   hog hogs boar boars camel camels llama llamas chicken chickens hen hens rooster duck ducks goose geese turkey turkeys poultry
   livestock bird birds eagle eagles owl owls swan swans pigeon pigeons penguin penguins parrot parrots flamingo flamingos
   fish fishes shark sharks whale whales dolphin dolphins seal seals turtle turtles tortoise salmon cod
   elephant elephants rhino rhinos rhinoceros lion lions lioness tiger tigers leopard leopards cheetah cheetahs panther
   bear bears cub cubs wolf wolves fox foxes coyote coyotes deer elk moose reindeer antelope kangaroo kangaroos koala koalas
   wombat monkey monkeys gorilla gorillas chimpanzee chimpanzees chimp chimps ape apes orangutan orangutans baboon baboons
   primate primates giraffe giraffes zebra zebras hippo hippos hippopotamus crocodile crocodiles alligator alligators snake
   snakes python pythons lizard lizards frog frogs rat rats mouse mice rabbit rabbits hare hares marmot marmots squirrel
   squirrels badger badgers bat bats hedgehog hedgehogs raccoon raccoons bee bees wasp wasps mosquito mosquitoes insect insects
   bug bugs flea fleas worm worms spider spiders octopus crab crabs lobster lobsters pet pets herd herds flock flocks
   species mammal mammals reptile reptiles creature creatures beast beasts racehorse racehorses greyhound greyhounds carp trout
   pangolin pangolins stallion mare colt bullock heifer ewe ram rams emu ostrich otter otters beaver beavers`,
);
