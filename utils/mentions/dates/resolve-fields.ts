import type { CalendarValue } from '../../model/mention';
import type { Anchor, Resolved } from './anchor';
import { dayNumber, isoDay, isoMonth, partsOf, type DayNumber } from './calendar';
import { fieldsOf, type DateFields } from './date-fields';
import { decade, seasonOf, yearOf } from './periods';
import type { DateToken } from './read-date-words';
import type { Tense } from './tense';

const STATED = ['year', 'month', 'day', 'weekday'] as const;

/** A date told by its year, month, day, weekday …, with what it leaves out taken from the anchor. */
export function resolveFields(captures: readonly DateToken[], anchor: Anchor): Resolved | null {
  const { start, end } = fieldsOf(captures);
  const stated = STATED.filter(
    (key) => start[key] !== undefined || (key === 'year' && start.decade !== undefined),
  );
  if (end === null) {
    const date = single(start, anchor);
    return date === null ? null : { date, stated };
  }
  if (start.weekday !== undefined && end.weekday !== undefined && start.day === undefined)
    return weekdayRange(start.weekday, end.weekday, anchor);
  const last = single({ ...start, ...end }, anchor);
  if (last === null) return null;
  const first = single({ ...start, year: firstYear(start, end, Number(last.slice(0, 4))) }, anchor);
  return first === null || first >= last ? null : { date: `${first}/${last}`, stated };
}

/** "December 28 to January 3, 2021" starts in the year before; "1998 to 2003" states both. */
function firstYear(start: DateFields, end: DateFields, lastYear: number): number {
  if (start.year !== undefined && end.year !== undefined) return start.year;
  const turns = start.month !== undefined && end.month !== undefined && end.month < start.month;
  return turns ? lastYear - 1 : lastYear;
}

function single(fields: DateFields, anchor: Anchor): CalendarValue | null {
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
  if (day !== undefined) return dayNear(day, anchor.published, anchor.tense);
  if (weekday !== undefined) return isoDay(weekdayNear(weekday, anchor.published, anchor));
  return null;
}

/** Days that a date must be nearer on the other side to be read against the tense of its clause. */
const AGAINST_TENSE = 8;
/** More than any distance: the weekday that was printed with the day decides between years. */
const WRONG_WEEKDAY = 10_000;

function dayOfMonth(month: number, day: number, fields: DateFields, anchor: Anchor): CalendarValue | null {
  const year = fields.year ?? anchor.year;
  if (year !== null && year !== undefined) {
    const found = dayNumber(year, month, day);
    return found === null ? null : isoDay(found);
  }
  if (anchor.published === null) return null;
  const reference = anchor.published;
  const cost = (candidate: DayNumber): number => {
    const away = candidate - reference;
    const against = away > 0 ? anchor.tense === 'past' : away < 0 && anchor.tense === 'future';
    const wrong = fields.weekday !== undefined && partsOf(candidate).weekday !== fields.weekday;
    return Math.abs(away) * (against ? AGAINST_TENSE : 1) + (wrong ? WRONG_WEEKDAY : 0);
  };
  const best = [0, -1, 1]
    .map((offset) => dayNumber(partsOf(reference).year + offset, month, day))
    .filter((candidate) => candidate !== null)
    .sort((a, b) => cost(a) - cost(b))[0];
  return best === undefined ? null : isoDay(best);
}

function monthOf(month: number, year: number | undefined, anchor: Anchor): CalendarValue | null {
  if (year !== undefined) return isoMonth(year, month);
  if (anchor.year !== null) return isoMonth(anchor.year, month);
  if (anchor.published === null) return null;
  const now = partsOf(anchor.published);
  return isoMonth(now.year + yearsAway(month - now.month, anchor.tense), month);
}

/** The year, counted from the printed one, of a month that is so many months ahead in the calendar. */
function yearsAway(ahead: number, tense: Tense): number {
  if (tense === 'past') return ahead > 0 ? -1 : 0;
  if (tense === 'future') return ahead < 0 ? 1 : 0;
  // news looks back further than ahead
  if (ahead > 4) return -1;
  return ahead < -8 ? 1 : 0;
}

/**
 * Past and unknown: the last such day up to the day of publication, or a day after it on which the story was updated; future: the
 * first from publication on.
 */
function weekdayNear(weekday: number, reference: DayNumber, { tense, updated }: Anchor): DayNumber {
  const back = (partsOf(reference).weekday - weekday + 7) % 7;
  const ahead = reference - back + 7;
  if (tense === 'future') return back > 0 ? ahead : reference;
  return back > 0 && updated !== null && ahead <= updated ? ahead : reference - back;
}

/** "From Friday to Sunday" of something that was or will be: one without past or future happens every week. */
function weekdayRange(from: number, to: number, anchor: Anchor): Resolved | null {
  if (anchor.published === null || anchor.tense === 'unknown' || from === to) return null;
  const length = (to - from + 7) % 7;
  const past = anchor.tense === 'past';
  const last = weekdayNear(to, anchor.published, anchor);
  const first = past ? last - length : weekdayNear(from, anchor.published, anchor);
  return { date: `${isoDay(first)}/${isoDay(past ? last : first + length)}`, stated: ['weekday'] };
}

/** "On the 15th": of the printed month or the one beside it that the tense asks for. */
function dayNear(day: number, reference: DayNumber, tense: Tense): CalendarValue | null {
  const { year, month, day: today } = partsOf(reference);
  const shift = tense === 'future' ? (day < today ? 1 : 0) : day > today ? -1 : 0;
  const [otherYear = 0, otherMonth = 1] = isoMonth(year, month + shift)
    .split('-')
    .map(Number);
  const found = dayNumber(otherYear, otherMonth, day);
  return found === null ? null : isoDay(found);
}

function weekdayAndDay(weekday: number, day: number, reference: DayNumber): CalendarValue | null {
  for (let away = 0; away < 60; away += 1)
    for (const candidate of [reference - away, reference + away]) {
      const parts = partsOf(candidate);
      if (parts.day === day && parts.weekday === weekday) return isoDay(candidate);
    }
  return null;
}
