import type { TenseRules } from '../rules/dates';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Past forms that do not end in -ed, of auxiliaries and of the verbs that news is told with. */
const IRREGULAR_PAST = set(
  `was were had did been said told went came became began broke brought built bought caught chose cut dealt drew drove ate
  fell felt fought found fled flew forgot froze gave got grew hung heard held hid hit hurt kept knew laid led left lent let lost
  made meant met mistook overcame overtook paid put quit ran read rose sang sank sat saw sent shook shot showed shrank shut
  slept slid spoke spent spread sprang stole stood struck stuck sued swam swept swore swung taught tore thought threw took
  undertook understood upheld withdrew withheld woke won wore wrote bore beat bent bet bid bit bled blew dug fed forbade
  foresaw lit overthrew rode sought sold spun split stabbed trod underwent wed wound arose awoke gone done seen taken given
  born having`,
);

export const TENSE: TenseRules = {
  future: set(
    "will 'll wo shall would may might expected due planned expects upcoming ahead scheduled slated poised deadline forthcoming tomorrow",
  ),
  possible: set('can could'),
  perceived: set("not n't be hear see feel smell only have hardly barely never"),
  planned: new Set(['was have', 'were have']),
  ahead: set(
    `is are be set due expected plan plans planned planning hope hopes aim aims want wants intend intends vow vows vowed
     promise promises promised agree agrees agreed going about ready likely continue seek seeks prepare prepares preparing
     decide decides decided pledge pledges pledged threaten threatens wait waiting need needs has have voted sworn bound`,
  ),
  infinitive: 'to',
  timetable: set(
    `opens open begins begin starts start launches launch airs air kicks kick resumes resume concludes conclude runs closes close ends end
     finishes finish expires expire lapses lapse returns return premieres premiere debuts debut hosts host visits visit faces face
     plays play meets meet takes take travels travel welcomes entertains entertain tackles goes go heads head arrives arrive departs depart
     flies fly sails sail leaves votes vote decides decide rules hears hear convenes convene gathers gather sits addresses appears
     unveils unveil publishes publish releases announces presents delivers deliver hands retires retire steps becomes become enters enter
     comes come celebrates celebrate
     fades fade eases ease makes make gets get holds hold stages stage screens tours performs perform speaks speak lands
     brings bring reopens reopen restarts restart continues continue`,
  ),
  forward: set('for'),
  copulas: set('is are stays stay remains remain'),
  past: IRREGULAR_PAST,
  pastEnding: /[a-z]{2}ed$/,
  behind: set('after since following'),
  boundaries: set(
    ', ; : ( ) that which who when where while because although though but if and as before until – — - --',
  ),
  nowadays: set('today'),
  attribution: set(
    `said told added announced reported stated confirmed tweeted wrote posted explained noted insisted warned argued claimed testified`,
  ),
  done: set(
    `close closing session losses loss finish rally fall drop low high trade attack attacks bombing bombings blast blasts explosion explosions
     shooting shootings stabbing killing killings murder murders massacre ambush assault raid raids strike strikes crash collision accident
     incident derailment sinking disaster tragedy quake earthquake tremor storm fire blaze flood floods flooding collapse landslide avalanche
     eruption outage leak spill defeat win victory triumph draw loss thrashing drubbing result results ruling verdict announcement arrest
     arrests death deaths outburst remarks comments statement tweet revelation coup riot riots unrest violence clashes clash`,
  ),
};
