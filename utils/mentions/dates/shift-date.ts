import type { Part, TimeUnit } from '../../language/rules/dates';
import type { CalendarValue } from '../../model/mention';
import { dayNumber, firstDay, isoDay, isoMonth, mondayOf, partsOf, type DayNumber } from './calendar';
import type { DateMatch } from './match-dates';
import { seasonOf, yearOf } from './periods';
import type { DateToken } from './read-date-words';
import type { Tense } from './tense';

/** "Yesterday", "the day after tomorrow", "overnight" (the night that ends on the day). */
export function namedDay({ captures, pattern }: DateMatch, reference: DayNumber): DayNumber {
  const offset = (captures.find((one) => one.class === 'NAMED_DAY')?.value ?? 0) as number;
  const further = pattern.id === 'before-yesterday' ? Math.sign(offset) : 0;
  return reference + offset + further;
}

/** Days that "last Friday" is at least back, and "next Friday" ahead: a nearer one is called by its name alone. */
const NOT_NEARER = 3;

/** "Last Friday", "next month", "this spring", and a bare "the weekend". Weeks begin on Monday. */
export function shifted(
  captures: readonly DateToken[],
  reference: DayNumber,
  tense: Tense,
): CalendarValue | null {
  const named = captures.find((one) => one.class === 'SHIFT')?.value as number | undefined;
  const valueOf = (kind: DateToken['class']) =>
    captures.find((one) => one.class === kind)?.value as number | undefined;
  const weekday = valueOf('WEEKDAY');
  const unit = captures.find((one) => one.class === 'SPAN')?.value as TimeUnit | undefined;
  const shift = (unit === 'weekend' && !named ? weekendShift(reference, tense, named) : named) ?? 0;
  const month = valueOf('MONTH');
  const season = valueOf('SEASON');
  const { year, month: current } = partsOf(reference);
  if (weekday !== undefined && unit === 'week')
    return isoDay(mondayOf(reference) + 7 * shift + ((weekday + 6) % 7));
  if (weekday !== undefined) return isoDay(shiftedWeekday(weekday, shift, reference, tense));
  if (month !== undefined && unit === 'year') return monthOrDay(year + shift, month, valueOf('DAY'));
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

function monthOrDay(year: number, month: number, day: number | undefined): CalendarValue | null {
  if (day === undefined) return isoMonth(year, month);
  const number = dayNumber(year, month, day);
  return number === null ? null : isoDay(number);
}

/** "The weekend" is the last one, unless it is going on or lies ahead; "this weekend" is the last one only in the past. */
function weekendShift(reference: DayNumber, tense: Tense, named: number | undefined): number {
  if (partsOf(reference).weekday % 6 === 0) return 0;
  return tense === 'past' || (tense === 'unknown' && named === undefined) ? -1 : 0;
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
    case 'fortnight':
    case 'year':
      break;
  }
  return null;
}

/** A date so many units before or after another, at the precision of the coarser of unit and date. */
export function moved(
  captures: readonly DateToken[],
  from: CalendarValue,
  sign: 1 | -1,
): CalendarValue | null {
  const unit = (captures.find((one) => one.class === 'SPAN')?.value ?? 'day') as TimeUnit;
  const count = ((captures.find((one) => one.class === 'NUMBER')?.value ?? 1) as number) * sign;
  const [start = ''] = from.split('/');
  const [year = 0, month] = start.split('-').map(Number);
  if (unit === 'year' || unit === 'decade') return String(year + count * (unit === 'decade' ? 10 : 1));
  if (unit === 'month') return month === undefined ? null : isoMonth(year, month + count);
  const day = start.length === 10 ? firstDay(start) : null;
  if (day === null) return null;
  if (unit === 'day') return isoDay(day + count);
  const monday = mondayOf(day + count * (unit === 'fortnight' ? 14 : 7));
  return `${isoDay(monday)}/${isoDay(monday + 6)}`;
}
