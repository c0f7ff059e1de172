import type { MonthNames } from './month-names';

/** A date as a page gives it. */
export interface PageDate {
  /** `YYYY-MM-DD`, as printed: in the writer's own zone. */
  readonly day: string;
  /** ISO: the day alone, or day and time (with its zone where given). */
  readonly iso: string;
  /** Minutes east of UTC, or null where no zone is given. */
  readonly offset: number | null;
}

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
const EPOCH = /^1\d{9}(?:\d{3})?$/;

/** Reads a date written for machines: ISO 8601 and its sloppy relatives, a mail date, seconds or milliseconds since 1970. */
export function parseMachineDate(text: string, months: MonthNames): PageDate | null {
  const value = text.trim();
  if (EPOCH.test(value)) {
    const iso = new Date(Number(value.padEnd(13, '0'))).toISOString();
    return { day: iso.slice(0, 10), iso, offset: 0 };
  }
  const match = ISO.exec(value);
  if (match === null) return parsePrintedDate(value, months);
  const [, year, month, date, hour, minute, second, zone] = match;
  const day = calendarDay(Number(year), Number(month), Number(date));
  if (day === null) return null;
  if (hour === undefined || Number(hour) > 23) return { day, iso: day, offset: null };
  const offset = offsetOf(zone);
  return {
    day,
    offset,
    iso: `${day}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}${zoneText(offset)}`,
  };
}

function offsetOf(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  if (/^[a-z]/i.test(zone)) return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}

function zoneText(offset: number | null): string {
  if (offset === null) return '';
  if (offset === 0) return 'Z';
  const size = Math.abs(offset);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/*
 * Dates written for people, found anywhere in a short text. The month's name is looked up, so that no word list stands here.
 *   7 March 2024 · 7th of March, 2024 · 7. März 2024 · 7 de marzo de 2024      day first
 *   March 7, 2024 · Nov. 7 2024 · Mar 7th, 2024                                month first
 *   2024-03-07 · 2024/03/07 · 2024.03.07 · 2024年3月7日                          year first
 *   07.03.2024 · 7/3/2024 · 07-03-2024                                         digits alone
 */
// A month's name is "anything but signs and digits": a class of letters, twelve times unrolled, costs 20 ms to compile.
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|º|er)?[.,]?(?:\s+(?:of|de|d[ie]))?[\s-]+([^\s\d.,;:()/|-]{3,12})[.,]?(?:\s+(?:of|de|del))?[\s,-]+(\d{4})(?!\d)/gi;
const MONTH_FIRST =
  /(?<![^\s(|,;:>/-])([^\s\d.,;:()/|-]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/gi;
const YEAR_FIRST =
  /(?<!\d)((?:19|20)\d{2})(?:[-/.]|\s?[年년]\s?)(\d{1,2})(?:[-/.]|\s?[月월]\s?)(\d{1,2})(?!\d)/gu;
const DIGITS = /(?<![\d.])(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)\d{2})(?!\.?\d)/gu;

/** "8:54 AM": who counts hours so, writes the month first. */
const TWELVE_HOURS = /\d\s?[ap]\.?m\b/i;

/**
 * The first date printed in a text, or null. Digits alone are read day first, as most of the world writes,
 * except where only the other order is a date; `monthFirst` (American pages) and an hour in AM or PM turn that round.
 */
export function parsePrintedDate(text: string, months: MonthNames, monthFirst = false): PageDate | null {
  if (!/\d{4}/.test(text)) return null;
  const found: { index: number; day: string }[] = [];
  const add = (index: number, year: string, month: number | undefined, date: string): boolean => {
    const day = month === undefined ? null : calendarDay(Number(year), month, Number(date));
    if (day !== null) found.push({ index, day });
    return day !== null;
  };
  const monthOf = (name: string): number | undefined => months.get(name.toLowerCase());
  for (const { index, 1: date = '', 2: month = '', 3: year = '' } of text.matchAll(DAY_FIRST))
    add(index, year, monthOf(month), date);
  for (const { index, 1: month = '', 2: date = '', 3: year = '' } of text.matchAll(MONTH_FIRST))
    add(index, year, monthOf(month), date);
  for (const { index, 1: year = '', 2: month = '', 3: date = '' } of text.matchAll(YEAR_FIRST))
    add(index, year, Number(month), date);
  for (const { index, 1: first = '', 2: second = '', 3: year = '' } of text.matchAll(DIGITS)) {
    const [date, month] = monthFirst || TWELVE_HOURS.test(text) ? [second, first] : [first, second];
    if (!add(index, year, Number(month), date)) add(index, year, Number(date), month);
  }
  const first = found.sort((a, b) => a.index - b.index)[0];
  return first ? { day: first.day, iso: first.day, offset: null } : null;
}

/** Years of the press as it is on the web: what lies outside is a placeholder (0001-01-01, 1970-01-01) or a misreading. */
const FIRST_YEAR = 1971;

/** `YYYY-MM-DD` where the three are a day of the calendar, else null. */
export function calendarDay(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}

/** Whole days from one calendar day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
