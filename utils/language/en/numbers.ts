import type { BoundRule, NumberRules, UseRule } from '../rules/numbers';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const count = (words: string, from: number, step = 1): [string, number][] =>
  words.split(' ').map((word, i) => [word, from + i * step]);

const bound = (side: BoundRule['side'], kind: BoundRule['bound'], phrases: string): BoundRule[] =>
  phrases.split(', ').map((phrase) => ({ words: phrase.split(' '), side, bound: kind }));

/** Longer phrases first: "no fewer than" before "fewer than". */
const BOUNDS: readonly BoundRule[] = [
  ...bound(
    'before',
    'min',
    'no fewer than, no less than, not fewer than, not less than, a minimum of, at the very least',
  ),
  ...bound(
    'before',
    'max',
    'no more than, not more than, a maximum of, at the most, as many as, as much as, as few as',
  ),
  ...bound(
    'before',
    'min',
    'at least, more than, greater than, in excess of, upwards of, upward of, well over, over, above',
  ),
  ...bound('before', 'max', 'up to, at most, fewer than, less than, close to, nearly, almost, under'),
  ...bound(
    'before',
    'about',
    'an estimated, estimated, about, around, some, approximately, roughly, circa, just, only, exactly, another, a further, a total of',
  ),
  ...bound('after', 'min', 'or more, and more, plus, and counting, or so more'),
  ...bound('after', 'max', 'or fewer, or less'),
];

const use = (kind: UseRule['use'], side: UseRule['side'], words: string): UseRule => ({
  use: kind,
  side,
  words: set(words),
});

const USES: readonly UseRule[] = [
  use('money', 'before', '$ £ € ¥ ₹ us$ a$ c$ hk$ nz$ s$ rs rs. usd eur gbp inr n₦ ₦ ₱ ₩ ₽ r$ sh shs ksh'),
  use(
    'money',
    'after',
    'dollar dollars pound-sterling euro euros yen yuan rupee rupees cent cents pesos peso reais rand naira cedi shilling shillings won riyals riyal dirhams roubles rubles usd eur gbp crore lakh-rupees francs',
  ),
  use('percent', 'after', '% percent per-cent pc percentage'),
  use('age', 'before', 'aged age ages'),
  use(
    'measure',
    'after',
    `km kms kilometre kilometres kilometer kilometers mile miles metre metres meter meters m cm mm feet foot ft inch inches
     yards yard acres acre hectares hectare tonnes tonne tons ton kg kgs kilogram kilograms kilos kilo gram grams g lb lbs pounds
     pound ounces litres liters litre gallons barrels degrees degree mph kph km/h knots watts megawatts mw gw kwh celsius fahrenheit
     volts bytes gb mb tb fps bpm magnitude sq square square-metres storey storeys stories floors`,
  ),
  use('measure', 'before', 'magnitude magnitude-'),
  use(
    'time',
    'after',
    `a.m. p.m. am pm a.m p.m o'clock gmt bst est edt utc ist cest hrs hours hour minutes minute mins seconds days day weeks week
     months month years year decades decade centuries century nights night mornings weekends generations fortnight fortnights
     january february march april june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun.
     jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.`,
  ),
  use(
    'label',
    'before',
    `no no. number flight highway route interstate junction page pages chapter section article room unit gate terminal platform
     covid apollo boeing airbus formula volume episode season series level phase stage grade class category channel bbc iphone
     windows ps xbox version part act verse line step rule title form windows district ward precinct zone area block sector line
     article clause lane exit mile kilometre tier f-16 # figure fig fig. table g group`,
  ),
  use(
    'label',
    'after',
    'times fold percent-points points point goals goal runs wickets votes vote seats seat',
  ),
];

/** English numbers: words, bounds, and the words around a number that say it does not count people. */
export const NUMBERS: NumberRules = {
  units: new Map([
    ...count(
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
      0,
    ),
    ...count('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ]),
  scales: new Map([
    ['hundred', 100],
    ['thousand', 1_000],
    ['lakh', 100_000],
    ['million', 1_000_000],
    ['m', 1_000_000],
    ['crore', 10_000_000],
    ['billion', 1_000_000_000],
    ['bn', 1_000_000_000],
    ['trillion', 1_000_000_000_000],
  ]),
  collectives: new Map([
    ['dozen', 12],
    ['score', 20],
    ['couple', 2],
    ['pair', 2],
    ['trio', 3],
  ]),
  vague: set(
    'dozens scores hundreds thousands millions several many few numerous multiple countless handful tens most',
  ),
  vagueLinks: set('several many few tens hundreds dozens'),
  ordinals: new Map([
    ...count(
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
      1,
    ),
  ]),
  ordinalSuffix: /^(\d{1,4})(?:st|nd|rd|th)$/,
  articles: set('a an'),
  share: 'in',
  half: 'half',
  and: 'and',
  rangeLinks: set('to and or - – —'),
  rangeOpeners: set('between'),
  bounds: BOUNDS,
  uses: USES,
  suffixes: [
    { use: 'age', pattern: /^-?(?:years?|yrs?|months?|weeks?|days?)-olds?$/ },
    { use: 'age', pattern: /^(?:yo|y\/o)$/ },
    {
      use: 'time',
      pattern:
        /^-?(?:am|pm|hrs?|hours?|mins?|minutes?|days?|weeks?|months?|years?|yrs?|seconds?|decades?|century|s|:.*)$/,
    },
    {
      use: 'measure',
      pattern:
        /^-?(?:k?m|km|cm|mm|kg|lbs?|ft|feet|foot|inch|miles?|met(?:re|er)s?|tons?|tonnes?|pounds?|acres?|mph|kph|fps|gb|mb|tb|mw|gw|kwh|k|storey|story|degrees?|c|f|x)$/,
    },
    { use: 'percent', pattern: /^(?:%|pc)$/ },
    { use: 'money', pattern: /^(?:-?(?:dollars?|euros?)|p)$/ },
  ],
  beforeYear: set('in since by of from until during before after mid early late year and to'),
  months: set(
    'january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.',
  ),
  changeOpeners: set('from'),
  ageSubjects: set('who he she'),
  ageVerbs: set("was is 's turned turns"),
  ageClosers: set('and when at but while'),
  notBeforeOne: set('no any every this that each the some'),
};
