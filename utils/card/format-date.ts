import type { CalendarValue } from '../model/mention';

const PARTS = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

interface Moment {
  readonly date: Date;
  readonly precision: 'year' | 'month' | 'day';
}

/** Calendar days have no zone: they are built and printed as UTC, so that no reader sees the day before. */
const FORMATS: Readonly<Record<Moment['precision'], Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric', timeZone: 'UTC' },
  month: { year: 'numeric', month: 'short', timeZone: 'UTC' },
  day: { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' },
};

/**
 * A calendar value as a reader of `locale` writes it, at the precision that it has: "2013", "Nov 2024", "15 Nov 2024",
 * "4–6 Nov 2024". A date-time is shown by its calendar day as printed. What is no calendar value is given back as it is.
 */
export function formatDate(value: CalendarValue, locale: string): string {
  const [start = '', end] = value.split('/');
  const from = momentOf(start);
  if (from === null) return value;
  if (end === undefined || end === start) return print(from, locale);
  const to = momentOf(end);
  if (to === null) return value;
  if (from.precision !== to.precision) return `${print(from, locale)} – ${print(to, locale)}`;
  return new Intl.DateTimeFormat(locale, FORMATS[from.precision]).formatRange(from.date, to.date);
}

/** Where a calendar value stands on a timeline: its start, at the most precise; values without a date go last. */
export function compareDates(a: CalendarValue, b: CalendarValue): number {
  const [first, second] = [sortKey(a), sortKey(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function sortKey(value: CalendarValue): string {
  return momentOf(value) === null ? '9999' : value;
}

function momentOf(value: string): Moment | null {
  const [, year, month, day] = PARTS.exec(value) ?? [];
  if (year === undefined) return null;
  const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  // Two-digit years in Date.UTC mean the 1900s.
  date.setUTCFullYear(Number(year));
  return { date, precision };
}

function print({ date, precision }: Moment, locale: string): string {
  return new Intl.DateTimeFormat(locale, FORMATS[precision]).format(date);
}
