import type { DatePattern } from '../rules/dates';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Before an hour of what comes back every day. */
const DAILY = set('daily every each until till open opens closes');
/** After an hour of the body's or a figure's, not of the day. */
const UNITS = set(
  'metres meters km miles percent % per points goals runs votes feet tonnes hours minutes degrees million billion',
);

/** Hours told without a day: "At 2:48 a.m. local time", "shortly before 11pm", "in the early hours". */
export const CLOCK_PATTERNS: readonly DatePattern[] = [
  {
    id: 'clock',
    pattern: 'at|around|about|before|after|by|approximately about|around|approximately? CLOCK local? time?',
    form: 'clock',
    notAfter: DAILY,
    notBefore: UNITS,
    example: 'at 17:24',
    counterExample: 'for 17:24',
  },
  {
    id: 'clock-half',
    pattern:
      'shortly|just? at|around|about|before|after|by|approximately about|around|approximately? CLOCK_HALF local? time?',
    form: 'clock',
    notAfter: DAILY,
    example: 'shortly before 11pm',
    counterExample: 'open 11pm',
  },
  {
    id: 'clock-meridiem',
    pattern:
      'shortly|just? at|around|about|before|after|by|approximately about|around|approximately? CLOCK|CLOCK_DOT|NUMBER MERIDIEM local? time?',
    form: 'clock',
    notAfter: DAILY,
    example: 'around 2:30 a.m. local time',
    counterExample: 'around 2:30 metres',
  },
  {
    id: 'clock-oclock',
    pattern: "shortly|just? at|around|about|before|after|by about|around? NUMBER o'clock|o’clock",
    form: 'clock',
    notAfter: DAILY,
    example: "at about five o'clock",
    counterExample: "a five o'clock shadow",
  },
  {
    id: 'early-hours',
    pattern: 'in|during the early hours',
    form: 'clock',
    notBefore: set('of on yesterday today this'),
    example: 'in the early hours',
    counterExample: 'in the early hours of a dream',
  },
  {
    id: 'clock-part',
    pattern: 'shortly|just? at|before|after|around about? HOUR',
    form: 'clock',
    notBefore: set('on of yesterday today tomorrow'),
    notAfter: DAILY,
    example: 'shortly before dawn',
    counterExample: 'the dawn of an age',
  },
];

/** Days printed in figures; which of the first two is the month is settled by the article. */
export const NUMERIC_PATTERNS: readonly DatePattern[] = [
  {
    id: 'slashed',
    pattern: 'DAY / DAY / YEAR|SHORT_YEAR',
    form: 'numeric',
    example: '05/03/2021',
    counterExample: 'rated 5/3',
  },
  {
    id: 'dotted',
    pattern: 'NUMERIC',
    form: 'numeric',
    example: '15.03.2021',
    counterExample: 'version 15.03.21.7',
  },
];
