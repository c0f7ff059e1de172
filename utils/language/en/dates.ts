import type { DateRules, DateWord } from '../rules/dates';
import { CLOCK_PATTERNS, NUMERIC_PATTERNS } from './dates-clock';
import { NAMED_DAY_PATTERNS } from './dates-named';
import { DATE_PATTERNS } from './dates-patterns';
import { TENSE } from './dates-tense';

const words = (text: string): string[] => text.trim().split(/\s+/);

const MONTHS = `january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|
  november nov|december dec`;
const WEEKDAYS = 'sunday|monday|tuesday|wednesday|thursday|friday|saturday';
const SHORT_WEEKDAYS = 'sun|mon|tue tues|wed weds|thu thur thurs|fri|sat';
const SEASONS = 'winter|spring|summer|autumn fall';
const NUMBERS = 'one a an|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const ORDINALS = 'first|second|third|fourth';
const HOURS = `morning afternoon evening night noon midnight dawn dusk lunchtime midday sunrise sunset`;

const listed = (kind: DateWord['class'], text: string, from: number): [string, DateWord][] =>
  text
    .split('|')
    .flatMap((names, i) =>
      words(names).map((name): [string, DateWord] => [name, { class: kind, value: from + i }]),
    );
const all = (kind: DateWord['class'], text: string, value: DateWord['value']): [string, DateWord][] =>
  words(text).map((name) => [name, { class: kind, value }]);

const ENTRIES: readonly [string, DateWord][] = [
  ...listed('MONTH', MONTHS, 1),
  ...listed('WEEKDAY', WEEKDAYS, 0),
  ...listed('WEEKDAY_SHORT', SHORT_WEEKDAYS, 0),
  ...listed('SEASON', SEASONS, 0),
  ...listed('NUMBER', NUMBERS, 1),
  ...listed('ORDINAL', ORDINALS, 1),
  ...listed('QUARTER', 'q1|q2|q3|q4', 1),
  ...all('SPAN', 'day days', 'day'),
  ...all('SPAN', 'week weeks', 'week'),
  ...all('SPAN', 'fortnight', 'fortnight'),
  ...all('SPAN', 'weekend weekends', 'weekend'),
  ...all('SPAN', 'month months', 'month'),
  ...all('SPAN', 'year years', 'year'),
  ...all('SPAN', 'decade decades', 'decade'),
  ...all('SHIFT', 'last past previous', -1),
  ...all('SHIFT', 'this', 0),
  ...all('SHIFT', 'next coming', 1),
  ...all('NAMED_DAY', 'yesterday', -1),
  ...all('NAMED_DAY', 'today tonight', 0),
  ...all('NAMED_DAY', 'tomorrow', 1),
  ...all('PART', 'early beginning start', 'early'),
  ...all('PART', 'mid middle', 'middle'),
  ...all('PART', 'late end close', 'late'),
  ...all('HOURS', HOURS, 0),
  ...all('MERIDIEM', 'am a.m', 0),
  ...all('MERIDIEM', 'pm p.m', 1),
  ...all('HOUR', 'midnight', 0),
  ...all('HOUR', 'dawn daybreak sunrise', 5),
  ...all('HOUR', 'noon midday', 12),
  ...all('HOUR', 'dusk sunset nightfall', 19),
];

function index(entries: readonly [string, DateWord][]): Map<string, DateWord[]> {
  const map = new Map<string, DateWord[]>();
  for (const [word, reading] of entries) map.set(word, [...(map.get(word) ?? []), reading]);
  return map;
}

export const DATES: DateRules = {
  id: 'dates',
  words: index(ENTRIES),
  capitalised: new Set(
    [MONTHS, WEEKDAYS, SHORT_WEEKDAYS].flatMap((list) => words(list.replaceAll('|', ' '))),
  ),
  prefixes: new Map([
    ['mid', 'middle'],
    ['early', 'early'],
    ['late', 'late'],
  ]),
  patterns: [...DATE_PATTERNS, ...NAMED_DAY_PATTERNS, ...NUMERIC_PATTERNS, ...CLOCK_PATTERNS],
  notDates: [
    'black friday',
    'cyber monday',
    'good friday',
    'ash wednesday',
    'super tuesday',
    'fat tuesday',
    'bloody sunday',
    'palm sunday',
    'giving tuesday',
    'easter sunday',
    'easter monday',
    'maundy thursday',
    'casual friday',
    'sheffield wednesday',
    'sunday times',
    'sunday express',
    'sunday mirror',
    'sunday telegraph',
    'sunday mail',
    'sunday people',
    'sunday independent',
    'sunday world',
    'sunday mass',
    'mail on sunday',
    'sun on sunday',
    'friday the 13th',
    'saturday night live',
    'monday night football',
    'sunday night football',
    'thursday night football',
    'sunday school',
    'sunday league',
    'man friday',
    'taking back sunday',
    'super sunday',
    'manic monday',
    'blue monday',
    'ides of march',
    'a day late',
    'these days',
    'day by day',
    'day after day',
    'year after year',
    'year on year',
    'year to date',
    "women 's march",
    'long march',
    'black september',
    'red october',
    'july 4th weekend',
    'theresa may',
    'mrs may',
    'mrs. may',
    'ms may',
    'ms. may',
    'brian may',
    'james may',
    'present day',
    'modern day',
    'first half',
    'second half',
    'spring break',
    'arab spring',
    'prague spring',
    'this day',
    'one day',
    'end of the day',
    'the day today',
    'usa today',
    'russia today',
    'india today',
    'psychology today',
    'millennium',
    'early days',
    'last time',
    'past midnight',
    'past noon',
    'past dawn',
  ],
  relations: new Map([
    ['since', 'since'],
    ['until', 'until'],
    ['till', 'until'],
    ['til', 'until'],
    ['through', 'until'],
    ['by', 'by'],
    ['before', 'by'],
    ['during', 'during'],
    ['throughout', 'during'],
    ['over', 'during'],
  ]),
  fillers: new Set(
    words('the at least early late mid around about end of start beginning middle very as this'),
  ),
  tense: TENSE,
};
