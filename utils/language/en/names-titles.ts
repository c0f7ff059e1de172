const split = (text: string): string[] => text.trim().split(/\s*[|\n]\s*/);

/** Titles and offices that stand before a person's name; the words of one are joined by a space. */
export const TITLES: ReadonlySet<string> = new Set(
  split(`mr|mr.|mrs|mrs.|ms|ms.|miss|mx|mx.|dr|dr.|doctor|prof|prof.|professor|sir|dame|lord|lady|baron|baroness|count|countess|viscount|earl|duke|duchess|prince|princess|crown prince|king|queen|emperor|empress|sultan|emir|sheikh|sheik|shaikh|tsar
pope|cardinal|archbishop|bishop|rev|rev.|reverend|father|fr.|sister|brother|pastor|rabbi|imam|ayatollah|grand ayatollah|mullah|maulana|monsignor|msgr.|mgr.|mons.|vicar|eng.|engr.|ing.|lic.|licentiate|licenciado|atty.|atty. gen.|commandante|comandante|shri|smt.|datuk|dato|tun|tan sri|swami|saint
president|vice president|vice-president|president-elect|premier|prime minister|pm|deputy prime minister|minister|chancellor|governor|gov|gov.|lieutenant governor|mayor|senator|sen|sen.|representative|rep|rep.|congressman|congresswoman|assemblyman|assemblywoman|councillor|councilor|councilman|councilwoman|cllr|mp|mep|deputy|delegate
secretary|secretary general|secretary-general|secretary of state|attorney general|solicitor general|surgeon general|commissioner|speaker|house speaker|majority leader|minority leader|whip|ambassador|envoy|consul|consul general|undersecretary|under-secretary|comptroller|treasurer|mec|first lady|first minister|taoiseach|chief minister|home secretary|foreign secretary
general|gen|gen.|lieutenant general|lt. gen.|lt gen|major general|maj. gen.|maj gen|brigadier general|brig. gen.|brigadier|brig|brig.|colonel|col|col.|lieutenant colonel|lt. col.|lt col|major|maj|maj.|captain|capt|capt.|lieutenant|lt|lt.|lieut.|sergeant|sgt|sgt.|staff sergeant|corporal|cpl|cpl.|private|pvt.|admiral|adm|adm.|vice admiral|rear admiral|commodore|commander|cmdr|cmdr.|marshal|field marshal|air marshal|air chief marshal|ensign|cadet|officer|trooper|ranger
detective|det|det.|inspector|insp|insp.|superintendent|supt|supt.|chief superintendent|chief inspector|detective inspector|detective sergeant|constable|pc|chief constable|deputy chief constable|sheriff|deputy sheriff|police chief|fire chief|chief|agent|special agent|marshall|warden|coroner
judge|justice|chief justice|magistrate|district judge|prosecutor|district attorney|attorney|counsel|advocate|lawyer|barrister
chairman|chairwoman|chairperson|chair|ceo|cfo|coo|cto|chief executive|chief executive officer|executive director|administrator|deputy administrator|chief financial officer|chief operating officer|chief technology officer|chief of police|general manager|vice chairman|deputy chairman|deputy minister|deputy mayor|deputy director|deputy governor|press secretary|defense secretary|defence secretary|health secretary|education secretary|treasury secretary|interior minister|foreign minister|finance minister|defense minister|defence minister|health minister|justice minister|economy minister|trade minister|education minister|home minister|planning minister|cabinet secretary|permanent secretary|party secretary|general secretary|special envoy|special representative|high commissioner|managing director|director|director general|director-general|manager|head coach|coach|captain|skipper|editor|editor-in-chief|producer|founder|co-founder|owner|chief of staff|chief of army staff|army chief|principal|headteacher|dean|rector|provost|spokesman|spokeswoman|spokesperson
engineer|architect|chef|nurse|professor emeritus|coach|referee|umpire|quarterback|pitcher|striker|goalkeeper|midfielder|defender|forward|winger|batsman|bowler|reliever|leftfielder|shortstop|mvp|actor|actress|singer|rapper|musician|comedian|author|writer|poet|novelist|artist|director|journalist|reporter|correspondent|columnist|photographer|analyst|economist|scientist|researcher|comrade|attache|attaché|military attache|chargé d'affaires|citizen|el presidente|don|doña|dona|senor|señor|señora|monsieur|madame|herr|frau|signor|uncle|aunt|auntie|grandpa|grandma|mum|mom|dad|leader|supreme leader|party leader|opposition leader|nominee|candidate|democrat|republican`).flatMap(
    (title) => [title, title.replaceAll('.', '')],
  ),
);

/** Words that go before a title and belong to the role: never to the name after it. */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  `and former ex ex- ousted deposed late then then- deputy assistant associate acting interim caretaker incoming outgoing senior junior chief vice retired veteran fellow co- first
   foreign interior home defence defense finance economy economic health education justice labor labour trade commerce energy environment transport transportation agriculture
   culture tourism sports information communications technology science industry planning housing immigration security security- police army navy military fire district
   federal state national regional provincial local county city municipal village presidential parliamentary congressional campaign press media government party opposition
   ruling conservative liberal democratic republican socialist communist labour's left-wing right-wing independent democrat rookie star former- longtime self-styled de facto
   supreme high grand royal crown prime attorney general sergeant major lieutenant special political news sports music film managing executive editorial world us u.s. uk eu un american
   british commerce treasury public prosecutor lead principal founding youth women's men's budget climate disaster emergency water social development minister deputy-`
    .split(/\s+/)
    .filter(Boolean),
);

/** Titles without which nobody would know the name ("Lady Gaga", "Pope Francis"). */
export const KEPT_TITLES: ReadonlySet<string> = new Set(
  split(
    'sir|dame|lord|lady|baron|prince|princess|crown prince|king|queen|emperor|empress|sultan|emir|sheikh|sheik|pope|saint|mullah|duke|earl|duchess|don|uncle|captain america',
  ),
);
