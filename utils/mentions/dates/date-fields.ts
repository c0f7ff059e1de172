import type { DateClass, Part } from '../../language/rules/dates';
import type { DateToken } from './read-date-words';

type Key = 'year' | 'month' | 'day' | 'weekday' | 'season' | 'quarter' | 'decade';

/** What the words of a date state, unresolved. */
export type DateFields = { [K in Key]?: number } & { part?: Part };

const KEYS: Partial<Record<DateClass, Key>> = {
  MONTH: 'month',
  DAY: 'day',
  NTH: 'day',
  YEAR: 'year',
  SHORT_YEAR: 'year',
  WEEKDAY: 'weekday',
  WEEKDAY_SHORT: 'weekday',
  SEASON: 'season',
  QUARTER: 'quarter',
  ORDINAL: 'quarter',
  DECADE: 'decade',
};

/** The fields that captures fill: a start and, where a field comes twice, an end. */
export function fieldsOf(captures: readonly DateToken[]): { start: DateFields; end: DateFields | null } {
  const start: DateFields = {};
  const end: DateFields = {};
  for (const capture of captures) {
    const part = capture.class === 'PART' ? (capture.value as Part) : capture.part;
    if (part !== undefined) start.part = part;
    for (const [key, value] of valuesOf(capture)) {
      if (start[key] === undefined) start[key] = value;
      else end[key] = value;
    }
  }
  return { start, end: Object.keys(end).length > 0 ? end : null };
}

function valuesOf({ class: kind, value, end }: DateToken): [Key, number][] {
  const number = value as number;
  if (kind === 'ISO')
    return [
      ['year', Math.floor(number / 10_000)],
      ['month', Math.floor(number / 100) % 100],
      ['day', number % 100],
    ];
  if (kind === 'HOLIDAY')
    return [
      ['month', Math.floor(number / 100)],
      ['day', number % 100],
    ];
  if (kind === 'YEARS' || kind === 'DAYS') {
    const key = kind === 'YEARS' ? 'year' : 'day';
    return [
      [key, number],
      [key, end ?? number],
    ];
  }
  const key = KEYS[kind];
  return key === undefined ? [] : [[key, number]];
}
