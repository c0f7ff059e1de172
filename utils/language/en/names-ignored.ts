const split = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Capitalised by rule of spelling and never (part of) an actor's name. */
export const NEVER_NAMES: ReadonlySet<string> = new Set(
  split(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march april june july august september october november december jan jan. feb feb. mar apr apr. jun jul aug aug. sept sept. sep oct oct. nov nov. dec dec.
  am pm a.m. p.m. gmt utc est edt pst pdt cet bst ist i
  breaking exclusive update updated live watch video videos photo photos picture pictures image images copyright credit caption file getty afp reuters/ read more related advertisement
  subscribe newsletter share tweet facebook-share whatsapp-share email print comments comment opinion analysis editorial explainer factbox gallery published editor's note
  text excerpt excerpts passage omitted report begin end unidentified words indistinct editorial-report
  mr mrs ms miss god christmas easter ramadan thanksgiving halloween
  covid covid-19 coronavirus aids hiv dna rna gdp atm gps id ceo cfo tv dvd pdf faq q&a html url wi-fi internet english french spanish german arabic russian chinese
  latest trending recommended sponsored advertising loading skip embed click sign menu search home unlock`),
);

/** A capital on these says nothing at the start of a sentence, a quotation or in a headline. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  split(`the a an this that these those his her its their our your my he she it they we you i who whom whose which what when where why how there here
  and or but nor so yet if as at by for from in into of off on onto out over to up with without within about above across after against along amid among around before behind below beneath
  beside besides between beyond despite down during except inside like near outside past per since than through throughout till toward towards under underneath until unlike upon via versus vs
  is are was were be been being am has have had do does did will would shall should can could may might must not no yes
  all any both each either every few many more most much neither none nothing one other others another several some such only own same too very just also even still again already always never
  ever often once twice soon now then today yesterday tomorrow tonight later earlier meanwhile however moreover furthermore therefore thus hence instead otherwise nevertheless indeed perhaps maybe
  because although though unless whereas while whether two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand dozens hundreds thousands millions scores
  first second third fourth fifth last next new old least nearly almost approximately roughly half part according following including under plus minus please let get got go going make made
  see say says said ask asked think know want need use take took come came look back well good great big small little long short high low right left early late best better worst worse
  around everyone everybody everything someone somebody something anyone anybody anything nobody women men people police officials authorities speaking asked given based born having
  us-based dear thank thanks hello hi oh ok okay please sorry`),
);

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
