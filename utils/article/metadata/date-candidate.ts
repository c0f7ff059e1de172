import type { PageDate } from './date-text';

export interface DateCandidate {
  readonly role: 'published' | 'modified';
  /** Where it was found, for the trace. */
  readonly source: string;
  readonly date: PageDate;
  /** Readers see it: it may correct the day of a date in UTC. */
  readonly printed: boolean;
}

/** A list of the candidate, or of none where the text was no date. */
export function candidate(
  role: DateCandidate['role'],
  source: string,
  date: PageDate | null,
  printed = false,
): DateCandidate[] {
  return date === null ? [] : [{ role, source, date, printed }];
}
