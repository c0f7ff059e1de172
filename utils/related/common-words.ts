/**
 * Words that news of every subject uses: two stories that share only these are not on the same subject.
 * English; for a language without a list rarity on the page alone decides.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `the and for with that this these those from have has had was were are been being will would could should may might can
  not but his her hers him she they them their its our ours your yours who whom whose what when where why how which while
  than then there here into onto over under after before during about against between through without within among also
  more most much many some any all each every other another such only own same very just even still yet now again ever
  never new old first last next year years month months week weeks day days today yesterday tomorrow night morning evening
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december one two three four five six seven eight nine ten hundred thousand million billion dozen say says said
  saying tell tells told ask asked according report reports reported reporting news story stories article articles update
  updates updated latest live breaking video videos photo photos watch read exclusive opinion analysis explained here people
  person man woman men women child children family families life home house time times way ways thing things part end back
  make makes made making take takes took taken taking get gets got getting give gives gave given see sees saw seen come comes
  came coming goes went gone going going know known think want wants need needs use used using find finds found show shows
  showed shown call calls called become became set sets put puts keep keeps left leave leaves run runs face faces hit hits
  look looks move moves plan plans help helps start starts begin began win wins won lose loses lost high low big small large
  great good bad best worst long short top key major total number group official officials government country state world
  international national local city public police department office minister president leader head chief case cases
  up down off out index html htm php aspx cms article story content page amp www com org net http https eng the
  must least near under around since until because due despite amid follow follows following followed including include includes
  kill kills killed killing die dies died dead death deaths injured hurt attack attacks`
    .split(/\s+/)
    .map((word) =>
      word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word,
    ),
);
