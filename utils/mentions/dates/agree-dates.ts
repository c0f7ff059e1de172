import type { DateMention } from '../../model/mention';
import { firstDay, partsOf } from './calendar';
import type { Tense } from './tense';

export interface TensedDate {
  readonly mention: DateMention;
  readonly tense: Tense;
  /** Told by the hour alone ("at 4 am"). */
  readonly clock: boolean;
  /** Told in the title. */
  readonly title: boolean;
}

/**
 * "Sunday's final" says nothing of past or future, but "they will play on Sunday" does: a weekday whose clause has no tense takes the day
 * that the story's other mentions of it agree on. So does a month in the title, whose verbs have tenses of their own.
 */
export function agreeDates(dates: readonly TensedDate[]): DateMention[] {
  const told = new Map<string, Set<string>>();
  for (const { mention, tense, title } of dates) {
    const name = nameOf(mention);
    if (name === null || tense === 'unknown' || title) continue;
    const days = told.get(name);
    if (days) days.add(mention.date);
    else told.set(name, new Set([mention.date]));
  }
  return dates.map(({ mention, tense, title }) => {
    const name = nameOf(mention);
    const vague = tense === 'unknown' || title;
    const [date, ...others] = name === null || !vague ? [] : (told.get(name) ?? []);
    return date === undefined || others.length > 0 ? mention : { ...mention, date };
  });
}

/** The weekday or month of a date told by nothing else, else null. */
function nameOf({ stated, date }: DateMention): string | null {
  const day = firstDay(date);
  if (stated.length !== 1 || date.includes('/') || day === null) return null;
  const { weekday, month } = partsOf(day);
  if (stated[0] === 'weekday') return `weekday ${weekday}`;
  return stated[0] === 'month' ? `month ${month}` : null;
}
