import type { NameType } from '../rules/names';

const ORGANIZATION = `party council committee commission ministry department agency bureau authority board office court tribunal police army navy force forces guard guards corps brigade
battalion regiment division command senate congress parliament assembly house cabinet government administration federation confederation union association society league alliance
coalition front movement brotherhood organization organisation institute institution university college school academy foundation fund trust charity church diocese hospital clinic
museum gallery bank group holdings company co co. corporation corp corp. inc inc. ltd ltd. llc plc gmbh ag sa partners industries enterprises brothers bros motors airlines airways air
aviation railway railways rail energy petroleum oil gas steel electric power technologies technology systems networks network media news press times post herald tribune gazette
journal daily wire newswire radio television tv broadcasting pictures studios records entertainment productions games united fc afc cf sc club rovers wanderers athletic hotspur
villa albion rangers celtic dynamo sporting cubs indians royals yankees giants dodgers red-sox raiders patriots lakers bulls warriors rockets eagles falcons panthers cowboys
team squad orchestra philharmonic ballet choir band cartel gang mafia militia jihad hezbollah hamas taliban isis qaeda daesh liberation resistance vanguard central center centre service services
initiative project network watch international council-general secretariat embassy consulate mission delegation directorate inspectorate constabulary sheriff chamber exchange reserve treasury
laboratory laboratories labs observatory zoo aquarium restaurant hotel hotels stores supermarket supermarkets pharmaceuticals pharma biotech motor insurance financial capital securities enforcement
investments depot mart foods beverages brewing brewery pharmacy chemicals metals mining resources minerals utilities telecom telecommunications mobile wireless cable
interactive digital online robotics semiconductor semiconductors devices instruments aerospace dynamics lines cruises freight express realty properties homes builders construction
engineering fashion apparel brands cosmetics automotive outfitters stores store shop bakery publishers books consulting associates solutions software logistics shipping airlines ventures consortium syndicate congregation order knights junta presidency program programme partnership
survey ombudsman watchdog crew choir campaign panel taskforce opera theatre theater ministry's commissariat gendarmerie carabinieri parliament's apparatus intelligence investigators shimbun zeitung`;

const PLACE = `street road avenue boulevard parkway freeway expressway turnpike interstate crescent terrace alley esplanade embankment quay wharf mews roundabout flyover causeway lane square plaza park gardens forest woods river lake sea ocean bay gulf strait straits channel canal coast island islands isle isles peninsula cape
mountain mountains mount hill hills valley desert canyon glacier falls beach harbor harbour port airport station bridge tunnel highway motorway tower palace castle cathedral stadium arena
province state region district county city town village township municipality borough prefecture governorate oblast territory republic kingdom emirate parish heights quarter neighborhood
neighbourhood suburb camp base prison jail cemetery zone delta basin plateau plains plain reef springs creek ridge pass peak volcano dam reservoir field ranch farm estate mall crossing
junction capital east west north south africa america asia europe antarctica`;

const OTHER = `champions champion winners finalists series cup war wars battle day week month year festival awards award prize medal trophy championship championships olympics olympiad games tournament open grand-prix prix masters
act bill law treaty agreement accord accords pact protocol convention constitution amendment declaration resolution operation summit conference forum revolution uprising
movement's crisis pandemic virus disease syndrome fever hurricane storm typhoon cyclone earthquake tsunami model edition version album song film movie book novel show episode season
bible koran quran language internet web telescope satellite rover spacecraft shuttle rocket missile theory theorem christmas easter ramadan thanksgiving halloween hanukkah brexit covid
covid-19 coronavirus debate election elections inquiry report review index plan deal code manifesto anthem carnival marathon tour derby final finals playoff playoffs bowl classic`;

const table = (words: string, type: NameType): [string, NameType][] =>
  words
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => [word, type]);

/** What the last word of a name, or the word before "of", makes of it. */
export const NAME_HEADS: ReadonlyMap<string, NameType> = new Map([
  ...table(OTHER, 'other'),
  ...table(PLACE, 'place'),
  ...table(ORGANIZATION, 'organization'),
  ...[
    'school district',
    'water district',
    'fire district',
    'health district',
    'state police',
    'stock exchange',
    'field office',
  ].map((pair): [string, NameType] => [pair, 'organization']),
]);

/** Heads that take "of", "for", "and" inside the name. */
export const COMPLEMENT_HEADS: ReadonlySet<string> = new Set(
  `ministry department university college school institute institution academy bank bureau office board council committee commission court chamber house union federation confederation
   association society league organization organisation alliance coalition party front movement church diocese archdiocese museum centre center centers centres agency authority corps
   directorate secretariat directorate embassy republic kingdom state states commonwealth gulf bay strait cape isle isles sea mount port lake province city district county fund foundation faculty
   hospital conference conference army brigade order knights sons daughters brotherhood people's democrats network campaign coalition group company duchy principality emirate sultanate
   socialists workers forces guard guards campaign lords commons representatives friends doctors reporters médecins institute's house palace tower statue game lord king hall trial bill administration service services survey partnership council-general trust society programme program forum standards enforcement intelligence statistics`
    .split(/\s+/)
    .filter(Boolean),
);

/** First words that make a type, most of them from other languages. */
export const FIRST_HEADS: ReadonlyMap<string, NameType> = new Map([
  ...table(
    'hurricane typhoon cyclone storm operation project flight covid hms uss ss mv iphone galaxy playstation windows super',
    'other',
  ),
  ...table(
    'mount mt mt. lake fort port camp cape isle rue avenue promenade plaza piazza calle via place pont mont lac rio río sierra cerro san santa saint st st. são sao playa puerto ciudad villa château chateau stade estadio stadio palais palazzo hôtel',
    'place',
  ),
  ...table(
    'ministry university bank banco banque radio universidad université universität partido parti club real cf fc ac sporting grupo groupe compañía sociedad ministerio policía frente movimiento federación instituto team house institut ecole école',
    'organization',
  ),
]);
