import type { Part, TimeUnit } from '../../language/rules/dates';
import type { CalendarValue, DateMention } from '../../model/mention';
import { dayNumber, firstDay, isoDay, isoMonth, mondayOf, partsOf, type DayNumber } from './calendar';
import type { DateMatch } from './match-dates';
import type { DateToken } from './read-date-words';
import type { Tense } from './tense';

/** What a date is resolved against. */
export interface Anchor {
  /** The article's printed date, null where it has none. */
  readonly published: DayNumber | null;
  /** The date told before this one, for "two days later". */
  readonly previous: CalendarValue | null;
  /** A year that the story is in at this place ("In 2003 … In April …"), null for the year of publication. */
  readonly year: number | null;
  readonly tense: Tense;
}

export interface Resolved {
  readonly date: CalendarValue;
  readonly stated: DateMention['stated'];
}

type Fields = Partial<Record<'year' | 'month' | 'day' | 'weekday' | 'season' | 'quarter', number>> & {
  part?: Part;
  decade?: number;
};

/** The calendar value of a match at the precision that its words give, null where the anchor does not suffice. */
export function resolveDate(match: DateMatch, anchor: Anchor): Resolved | null {
  const { captures, pattern } = match;
  switch (pattern.form) {
    case 'date':
      return resolveFields(captures, anchor);
    case 'list':
      return match.follows
        ? afterPrevious(resolveFields(captures, anchor), anchor.previous)
        : resolveFields(captures, anchor);
    case 'shifted':
      return anchor.published === null
        ? null
        : withStated(shifted(captures, anchor.published, anchor.tense), captures);
    case 'named':
      return anchor.published === null
        ? null
        : { date: isoDay(namedDay(match, anchor.published)), stated: [] };
    case 'ago':
      return anchor.published === null ? null : unstated(moved(captures, isoDay(anchor.published), -1));
    case 'later':
      return anchor.previous === null ? null : unstated(moved(captures, anchor.previous, 1));
    case 'earlier':
      return anchor.previous === null ? null : unstated(moved(captures, anchor.previous, -1));
  }
}

/** "Friday and Saturday", printed on a Friday: the Saturday is the next one. */
function afterPrevious(resolved: Resolved | null, previous: CalendarValue | null): Resolved | null {
  const before = previous === null ? null : firstDay(previous);
  const day = resolved === null ? null : firstDay(resolved.date);
  if (resolved === null || day === null || before === null) return resolved;
  return resolved.stated.includes('weekday') && day < before
    ? { ...resolved, date: isoDay(day + 7) }
    : resolved;
}

const unstated = (date: CalendarValue | null): Resolved | null =>
  date === null ? null : { date, stated: [] };

function withStated(date: CalendarValue | null, captures: readonly DateToken[]): Resolved | null {
  if (date === null) return null;
  const stated: ('month' | 'weekday')[] = [];
  if (captures.some((one) => one.class === 'MONTH')) stated.push('month');
  if (captures.some((one) => one.class === 'WEEKDAY')) stated.push('weekday');
  return { date, stated };
}

/** Reads captures into a start and, where a class comes twice, an end. */
function fieldsOf(captures: readonly DateToken[]): { start: Fields; end: Fields | null } {
  const start: Fields = {};
  const end: Fields = {};
  const put = (key: 'year' | 'month' | 'day' | 'weekday' | 'season' | 'quarter', value: number) => {
    if (start[key] === undefined) start[key] = value;
    else end[key] = value;
  };
  for (const capture of captures) {
    if (capture.part) start.part = capture.part;
    const value = capture.value as number;
    if (capture.class === 'MONTH') put('month', value);
    else if (capture.class === 'DAY') put('day', value);
    else if (capture.class === 'YEAR' || capture.class === 'SHORT_YEAR') put('year', value);
    else if (capture.class === 'WEEKDAY' || capture.class === 'WEEKDAY_SHORT') put('weekday', value);
    else if (capture.class === 'SEASON') put('season', value);
    else if (capture.class === 'QUARTER' || capture.class === 'ORDINAL') put('quarter', value);
    else if (capture.class === 'DECADE') start.decade = value;
    else if (capture.class === 'PART') start.part = capture.value as Part;
    else if (capture.class === 'HOLIDAY') {
      put('month', Math.floor(value / 100));
      put('day', value % 100);
    } else if (capture.class === 'ISO') {
      put('year', Math.floor(value / 10_000));
      put('month', Math.floor(value / 100) % 100);
      put('day', value % 100);
    }
    if (capture.end !== undefined) {
      put(capture.class === 'YEARS' ? 'year' : 'day', value);
      put(capture.class === 'YEARS' ? 'year' : 'day', capture.end);
    }
  }
  return { start, end: Object.keys(end).length > 0 ? end : null };
}

function resolveFields(captures: readonly DateToken[], anchor: Anchor): Resolved | null {
  const { start, end } = fieldsOf(captures);
  const stated = (['year', 'month', 'day', 'weekday'] as const).filter((key) => start[key] !== undefined);
  if (end === null) {
    const date = single(start, anchor);
    return date === null ? null : { date, stated };
  }
  const last = single({ ...start, ...end }, anchor);
  if (last === null) return null;
  const year = start.year ?? Number(last.slice(0, 4));
  const first =
    start.weekday !== undefined && start.month === undefined
      ? single(start, anchor)
      : single({ ...start, year: sameOrBefore(start, end, year) }, anchor);
  return first === null || first >= last ? null : { date: `${first}/${last}`, stated };
}

/** "December 28 to January 3, 2021": the start is in the year before. */
const sameOrBefore = (start: Fields, end: Fields, year: number): number =>
  end.month !== undefined && end.year !== undefined && start.month !== undefined && end.month < start.month
    ? year - 1
    : year;

function single(fields: Fields, anchor: Anchor): CalendarValue | null {
  const { month, day, weekday, year } = fields;
  if (fields.decade !== undefined) return decade(fields.decade, fields.part);
  if (month !== undefined && day !== undefined) return dayOfMonth(month, day, fields, anchor);
  if (month !== undefined) return monthOf(month, year, anchor);
  if (fields.season !== undefined && year !== undefined) return seasonOf(fields.season, year);
  if (fields.quarter !== undefined && year !== undefined)
    return `${isoMonth(year, fields.quarter * 3 - 2)}/${isoMonth(year, fields.quarter * 3)}`;
  if (year !== undefined) return yearOf(year, fields.part);
  if (anchor.published === null) return null;
  if (weekday !== undefined && day !== undefined) return weekdayAndDay(weekday, day, anchor.published);
  if (weekday !== undefined) return isoDay(weekdayNear(weekday, anchor.published, anchor.tense));
  return null;
}

function yearOf(year: number, part: Part | undefined): CalendarValue {
  if (part === undefined) return String(year);
  const from = { early: 1, middle: 5, late: 9 }[part];
  return `${isoMonth(year, from)}/${isoMonth(year, from + 3)}`;
}

function decade(first: number, part: Part | undefined): CalendarValue {
  const [from, to] = part === undefined ? [0, 9] : { early: [0, 3], middle: [4, 6], late: [7, 9] }[part];
  return `${first + (from as number)}/${first + (to as number)}`;
}

/** Meteorological seasons of the northern half; winter begins in the December before. */
function seasonOf(season: number, year: number): CalendarValue {
  const from = season * 3;
  return `${isoMonth(year, from)}/${isoMonth(year, from + 2)}`;
}

/** Days that a date must be nearer on the other side to be read against the tense of its clause. */
const AGAINST_TENSE = 8;

function dayOfMonth(month: number, day: number, fields: Fields, anchor: Anchor): CalendarValue | null {
  const year = fields.year ?? anchor.year;
  if (year !== null && year !== undefined) {
    const found = dayNumber(year, month, day);
    return found === null ? null : isoDay(found);
  }
  if (anchor.published === null) return null;
  const reference = anchor.published;
  let best: DayNumber | null = null;
  let least = Infinity;
  for (const offset of [0, -1, 1]) {
    const candidate = dayNumber(partsOf(reference).year + offset, month, day);
    if (candidate === null) continue;
    const away = candidate - reference;
    const against = (anchor.tense === 'past' && away > 0) || (anchor.tense === 'future' && away < 0);
    const wrongDay = fields.weekday !== undefined && partsOf(candidate).weekday !== fields.weekday;
    const cost = Math.abs(away) * (against ? AGAINST_TENSE : 1) + (wrongDay ? 10_000 : 0);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best === null ? null : isoDay(best);
}

function monthOf(month: number, year: number | undefined, anchor: Anchor): CalendarValue | null {
  if (year !== undefined) return isoMonth(year, month);
  if (anchor.year !== null) return isoMonth(anchor.year, month);
  if (anchor.published === null) return null;
  const now = partsOf(anchor.published);
  const ahead = month - now.month;
  const offset =
    anchor.tense === 'future'
      ? ahead < 0
        ? 1
        : 0
      : anchor.tense === 'past'
        ? ahead > 0
          ? -1
          : 0
        : ahead > 4
          ? -1
          : ahead < -8
            ? 1
            : 0;
  return isoMonth(now.year + offset, month);
}

/** Past and unknown: the last such day up to the day of publication; future: the first from it on. */
function weekdayNear(weekday: number, reference: DayNumber, tense: Tense): DayNumber {
  const back = (partsOf(reference).weekday - weekday + 7) % 7;
  return tense === 'future' && back > 0 ? reference - back + 7 : reference - back;
}

function weekdayAndDay(weekday: number, day: number, reference: DayNumber): CalendarValue | null {
  for (let away = 0; away < 60; away += 1)
    for (const candidate of [reference - away, reference + away]) {
      const parts = partsOf(candidate);
      if (parts.day === day && parts.weekday === weekday) return isoDay(candidate);
    }
  return null;
}

function namedDay({ captures, pattern }: DateMatch, reference: DayNumber): DayNumber {
  const offset = captures.find((one) => one.class === 'NAMED_DAY')?.value as number;
  const further = pattern.id === 'before-yesterday' ? Math.sign(offset) : 0;
  return reference + offset + further;
}

/** Days that "last Friday" is at least back, and "next Friday" ahead: a nearer one is called by its name alone. */
const NOT_NEARER = 3;

function shifted(captures: readonly DateToken[], reference: DayNumber, tense: Tense): CalendarValue | null {
  const named = captures.find((one) => one.class === 'SHIFT')?.value as number | undefined;
  const shift = named ?? (tense === 'future' || partsOf(reference).weekday % 6 === 0 ? 0 : -1);
  const valueOf = (kind: DateToken['class']) =>
    captures.find((one) => one.class === kind)?.value as number | undefined;
  const weekday = valueOf('WEEKDAY');
  const unit = captures.find((one) => one.class === 'SPAN')?.value as TimeUnit | undefined;
  const month = valueOf('MONTH');
  const season = valueOf('SEASON');
  const { year, month: current } = partsOf(reference);
  if (weekday !== undefined && unit === 'week')
    return isoDay(mondayOf(reference) + 7 * shift + ((weekday + 6) % 7));
  if (weekday !== undefined) return isoDay(shiftedWeekday(weekday, shift, reference, tense));
  if (month !== undefined && unit === 'year') return isoMonth(year + shift, month);
  if (month !== undefined) {
    const offset = shift < 0 ? (month < current ? 0 : -1) : shift > 0 ? (month > current ? 0 : 1) : 0;
    return isoMonth(year + offset, month);
  }
  if (season !== undefined) return shiftedSeason(season, shift, reference);
  if (captures.some((one) => one.class === 'HOURS')) return isoDay(reference + shift);
  const part = captures.find((one) => one.class === 'PART')?.value as Part | undefined;
  if (unit === 'year') return yearOf(year + shift, part);
  return unit === undefined ? null : shiftedUnit(unit, shift, reference);
}

function shiftedWeekday(weekday: number, shift: number, reference: DayNumber, tense: Tense): DayNumber {
  const back = (partsOf(reference).weekday - weekday + 7) % 7;
  if (shift < 0) return reference - (back < NOT_NEARER ? back + 7 : back);
  const ahead = (7 - back) % 7;
  if (shift > 0) return reference + (ahead < NOT_NEARER ? ahead + 7 : ahead);
  return tense === 'past' ? reference - back : reference + ahead;
}

function shiftedSeason(season: number, shift: number, reference: DayNumber): CalendarValue {
  const { year, month } = partsOf(reference);
  const started = season * 3 <= month;
  const offset = shift < 0 ? (season * 3 + 2 < month ? 0 : -1) : shift > 0 ? (started ? 1 : 0) : 0;
  return seasonOf(season, year + offset);
}

function shiftedUnit(unit: TimeUnit, shift: number, reference: DayNumber): CalendarValue | null {
  const { year, month } = partsOf(reference);
  const monday = mondayOf(reference) + 7 * shift;
  switch (unit) {
    case 'week':
      return `${isoDay(monday)}/${isoDay(monday + 6)}`;
    case 'weekend':
      return `${isoDay(monday + 5)}/${isoDay(monday + 6)}`;
    case 'month':
      return isoMonth(year, month + shift);
    case 'decade':
      return `${Math.floor(year / 10) * 10 + 10 * shift}/${Math.floor(year / 10) * 10 + 10 * shift + 9}`;
    case 'day':
    case 'year':
      return null;
  }
}

/** A date so many units before or after another, at the precision of the coarser of unit and date. */
function moved(captures: readonly DateToken[], from: CalendarValue, sign: 1 | -1): CalendarValue | null {
  const unit = (captures.find((one) => one.class === 'SPAN')?.value ?? 'day') as TimeUnit;
  const count = ((captures.find((one) => one.class === 'NUMBER')?.value ?? 1) as number) * sign;
  const [start = ''] = from.split('/');
  const [year = 0, month] = start.split('-').map(Number);
  if (unit === 'year' || unit === 'decade') return String(year + count * (unit === 'decade' ? 10 : 1));
  if (unit === 'month') return month === undefined ? null : isoMonth(year, month + count);
  const day = start.length === 10 ? firstDay(start) : null;
  if (day === null) return null;
  if (unit === 'day') return isoDay(day + count);
  const monday = mondayOf(day + count * 7);
  return `${isoDay(monday)}/${isoDay(monday + 6)}`;
}
