/** A calendar day as days since 1970-01-01; all arithmetic of dates is done on it (no clock, no time zone). */
export type DayNumber = number;

const DAY = 86_400_000;

/** Null where there is no such day (31 June). */
export function dayNumber(year: number, month: number, day: number): DayNumber | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / DAY : null;
}

/** The day of an ISO date or date-time, by the ten characters that the publisher prints. */
export function dayOfIso(iso: string | null): DayNumber | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

export const isoDay = (day: DayNumber): string => new Date(day * DAY).toISOString().slice(0, 10);

export function partsOf(day: DayNumber): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(day * DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** `2024-11`; a month before 1 or after 12 runs into the years beside. */
export function isoMonth(year: number, month: number): string {
  const months = year * 12 + month - 1;
  return `${Math.floor(months / 12)}-${String((((months % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}

/** Monday of the day's week (ISO 8601). */
export const mondayOf = (day: DayNumber): DayNumber => day - ((partsOf(day).weekday + 6) % 7);

/** First day of a calendar value, and of its start where it is an interval. */
export function firstDay(value: string): DayNumber | null {
  const [year, month = '01', day = '01'] = (value.split('/')[0] ?? '').split('-');
  return dayNumber(Number(year), Number(month), Number(day));
}

/** Last day of a calendar value, and of its end where it is an interval. */
export function lastDay(value: string): DayNumber | null {
  const [year, month, day] = (value.split('/').at(-1) ?? '').split('-').map(Number);
  if (year === undefined) return null;
  if (day !== undefined && month !== undefined) return dayNumber(year, month, day);
  const next = month === undefined ? dayNumber(year + 1, 1, 1) : firstDay(isoMonth(year, month + 1));
  return next === null ? null : next - 1;
}
