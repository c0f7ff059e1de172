import type { DateMention } from '../../model/mention';
import { firstDay, partsOf } from './calendar';
import type { Tense } from './tense';

export interface TensedDate {
  readonly mention: DateMention;
  readonly tense: Tense;
  /** Told by the hour alone ("at 4 am"). */
  readonly clock: boolean;
}

/**
 * "Sunday's final" says nothing of past or future, but "they will play on Sunday" does: a weekday whose clause has no tense takes the day
 * that the story's other mentions of it agree on.
 */
export function agreeWeekdays(dates: readonly TensedDate[]): DateMention[] {
  const told = new Map<number, Set<string>>();
  for (const { mention, tense } of dates) {
    const weekday = weekdayOf(mention);
    if (weekday === null || tense === 'unknown') continue;
    const days = told.get(weekday);
    if (days) days.add(mention.date);
    else told.set(weekday, new Set([mention.date]));
  }
  return dates.map(({ mention, tense }) => {
    const weekday = weekdayOf(mention);
    const [date, ...others] = weekday === null || tense !== 'unknown' ? [] : (told.get(weekday) ?? []);
    return date === undefined || others.length > 0 ? mention : { ...mention, date };
  });
}

/** The weekday of a date told by nothing else, else null. */
function weekdayOf({ stated, date }: DateMention): number | null {
  const day = firstDay(date);
  return stated.length === 1 && stated[0] === 'weekday' && !date.includes('/') && day !== null
    ? partsOf(day).weekday
    : null;
}
