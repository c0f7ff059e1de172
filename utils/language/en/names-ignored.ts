const split = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Capitalised by rule of spelling and never (part of) an actor's name. */
export const NEVER_NAMES: ReadonlySet<string> = new Set(
  split(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march april june july august september october november december jan jan. feb feb. mar apr apr. jun jul aug aug. sept sept. sep oct oct. nov nov. dec dec.
  am pm a.m. p.m. gmt utc est edt pst pdt cet bst ist i
  breaking copyright credit caption afp advertisement facebook-share whatsapp-share factbox published
  editor's excerpt excerpts unidentified indistinct editorial-report mr mrs ms miss god christmas easter ramadan thanksgiving halloween
  covid covid-19 coronavirus aids hiv dna rna gdp atm gps id ceo cfo tv dvd pdf faq q&a html url wi-fi internet
  agencies ad ads invalid newsroom tags topics latest trending recommended sponsored advertising loading skip embed unlock
  byline soundbite unidentified-speaker rbi rbis era obp qb td tds hr hrs ppg tnt bpm mph kph psi`),
);

/** Closed-class words: no part of a name but between its words, whatever their case. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  split(`the a an this that these those his her its their our your my he she it they we you i who whom whose which what when where why how there here
  and or but nor so yet if as at by for from in into of off on onto out over to up with without within about above across after against along amid among around before behind below beneath
  beside besides between beyond despite down during except inside like near outside past per since than through throughout till toward towards under underneath until unlike upon via versus vs
  is are was were be been being am has have had do does did will would shall should can could may might must not no yes
  because although though unless whereas while whether however moreover furthermore therefore thus hence instead otherwise nevertheless indeed perhaps maybe
  everyone everybody everything someone somebody something anyone anybody anything nobody none nothing us-based 'm 're 've 'll 'd`),
);

/**
 * Words that open sentences and headlines and are common there: a capital says nothing at a start or in a headline, but
 * within a sentence they may belong to a name ("New York", "Good Samaritan Hospital").
 */
export const OPENERS: ReadonlySet<string> = new Set(
  split(`all any both each either every few many more most much neither one other others another several some such only own same too very just also even still again already always never
  ever often once twice soon now then today yesterday tomorrow tonight later earlier meanwhile two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred
  thousand million dozens hundreds thousands millions scores first second third fourth fifth last next new old least nearly almost approximately roughly half part according following including
  plus minus please let get got gets go goes going gone make made makes making see sees saw seen say says said ask asks asked think thinks know knows want wants need needs use uses used take
  takes took come comes came look looks back well good great big small little long short high low right left early late best better worst worse young free full real true
  women men people police officials authorities speaking given based born having thank thanks hello sorry dear
  man woman boy girl child children family mother father death deaths dead killed kills kill attack attacks shooting fire crash flood floods storm war trial report reports study poll case
  cases game games match race team win wins won lose loses lost beat beats set sets hit hits cut cuts put puts rise rises rose fall falls fell call calls called open opens close closes
  show shows shown footage video photos inside meet watch read listen find finds found face faces facing fear fears hope hopes help helps hold holds keep keeps kept leave leaves leaving
  mystery outrage outraged anger shock horror tragedy crisis chaos battle fight row deal plan plans move talks bid vote votes election ban bans warning warns urges urged
  government company court judge jury president minister leader workers students doctors scientists researchers experts residents protesters fans health world global national
  local international political economic social public private former current major top key main possible potential recent latest final total average annual
  poor rich happy sad brave furious shocking stunning terrifying horrific heartbreaking dramatic incredible amazing massive huge giant tiny rare deadly fatal brutal
  exclusive update updated live watch video videos photo photos picture pictures image images file read more related subscribe newsletter share tweet email print comments comment opinion
  analysis editorial explainer gallery note text passage omitted report begin end words map maps graphic infographic slideshow playlist podcast transcript staff desk correspondent contributor
  unknown anonymous sections click sign menu search home
  likewise besides similarly additionally nonetheless regardless elsewhere inside somewhere anyway alas amen congratulations
  day days week month months year years morning night time times home house school hospital road street city town village country state area region
  thing things way ways reason reasons lesson lessons question questions answer fact facts truth story stories life lives love money power water food`),
);

/** Words of the page and not of the story: cut from both ends of a run ("Share | Acme", "Reuters | Image"). */
export const LABELS: ReadonlySet<string> = new Set(
  split(
    'share tweet email print image images photo photos video videos picture pictures subscribe comment comments caption gallery graphic click read watch listen updated file map maps',
  ),
);

/** Adjectives of peoples, faiths and parts of the world that no gazetteer of countries has; with "s", their members. */
export const PEOPLE_ADJECTIVES: ReadonlySet<string> = new Set(
  split(`african european asian american arab arabic latin hispanic western eastern northern southern central northeastern northwestern southeastern southwestern north-eastern north-western
  nordic scandinavian balkan baltic caribbean pacific atlantic mediterranean soviet islamic muslim islamist christian jewish catholic protestant orthodox sunni shiite shia shi'ite hindu
  buddhist sikh kurdish kurd palestinian tibetan uighur uyghur catalan basque scottish welsh british english english-speaking chechen roma jew anglican evangelical mormon druze yazidi alawite
  rohingya berber tamil bengali punjabi sindhi pashtun tutsi hutu zulu maori inuit aboriginal indigenous black white african-american asian-american latino latina communist marxist
  californian texan parisian londoner new-yorker republican democrat conservative liberal tory labourite brit briton marxist-leninist sandinista contra peronist`),
);

/** Bodies so well known that stories give no other sign of what they are. */
export const KNOWN_ORGANIZATIONS: ReadonlySet<string> = new Set([
  ...split(`un u.n. eu e.u. nato who fbi cia nsa nasa imf wto opec unicef unesco unhcr icc iaea asean oas farc eln fmln arena urng isis isil is daesh hamas hezbollah hizbollah hizballah taliban
  al-qaeda al-qaida al-shabaab fatah plo pkk kgb fsb mi5 mi6 nhs bbc cnn nbc cbs abc npr fda cdc epa faa ntsb fema sec irs dea atf tsa doj nypd lapd ioc fifa uefa nba nfl nhl mlb
  fia wwf google apple microsoft amazon facebook meta twitter tesla boeing airbus toyota honda samsung sony nintendo huawei tiktok netflix disney uber airbnb spacex openai intel nvidia ibm
  oracle walmart tesco nestle unilever pfizer moderna astrazeneca volkswagen bmw ferrari mclaren mercedes exxon shell bp chevron gazprom rosneft aramco kremlin pentagon vatican interpol
  m23 g7 g8 g20 u2 b92 europol greenpeace oxfam amnesty reuters afp mossad idf unifil minusma mercosur ecowas brics`),
  ...`islamic state|al qaeda|al shabaab|boko haram|white house|downing street|united nations|european union|african union|european commission|european parliament|red cross|red crescent
  supreme court|world bank|world health organization|security council|state department|justice department|shining path|scotland yard|federal reserve|national guard
  muslim brotherhood|wall street|house of representatives|house of commons|house of lords|elysee palace|general motors|goldman sachs|jpmorgan chase|rolls royce
  human rights watch|amnesty international|save the children|doctors without borders|real madrid|manchester united|red bull`
    .split(/[|\n]/)
    .map((name) => name.trim()),
]);

/** Join two capitalised words of one name anywhere. */
export const PARTICLES: ReadonlySet<string> = new Set(
  split(
    `de del della delle dei di da das do dos du des la le las los lo el al al- ad as- ash- bin bint ibn ben van von vom der den ter ten te 't zu zur af av y e i und et ap ul ur uz`,
  ),
);

export const LINKS: ReadonlySet<string> = new Set(split('of for and & the in on to'));

/** Words before "'s" inside a name. */
export const POSSESSORS: ReadonlySet<string> = new Set(
  split(`people king queen children women men workers writers lloyd mcdonald macy sotheby christie kellogg wendy domino sainsbury moody levi denny applebee carl trader dick lowe kohl
  victoria hershey reese ben jerry harrod hamley debenham nando papa nobody world girl boy teacher farmer veteran nurse prince princess george john mary peter paul james martin
  luke mark matthew andrew patrick schindler captain`),
);

/** Words beside a name that is only credited or quoted as an outlet. */
export const CREDITS: ReadonlySet<string> = new Set(
  split(`photo photograph photographer photos picture pictures image images video footage credit credits copyright courtesy caption via file getty reuters afp ap epa pa shutterstock alamy istock
  rex illustration graphic © editing reporting writing edited written compiled additional staff writer by`),
);

/** Outlets and agencies that stories quote and are hardly ever about. */
export const AGENCIES: ReadonlySet<string> = new Set([
  ...split(`reuters afp ap upi dpa efe ansa tass xinhua bbc cnn nbc cbs abc npr pbs msnbc itv dw rt irna kyodo yonhap bloomberg getty epa pa
    twitter facebook instagram youtube weibo wechat whatsapp telegram tiktok reddit mailonline cctv aljazeera shutterstock alamy`),
  'associated press',
  'agence france-presse',
  'getty images',
  'fox news',
  'sky news',
  'abc news',
  'nbc news',
  'cbs news',
  'bbc news',
  'new york times',
  'washington post',
  'wall street journal',
  'daily mail',
  'financial times',
  'press association',
  'pa media',
  'al jazeera',
  'global times',
  'usa today',
  'china daily',
  'the paper',
]);
