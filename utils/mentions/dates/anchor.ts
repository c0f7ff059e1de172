import type { CalendarValue, DateMention } from '../../model/mention';
import type { DayNumber } from './calendar';
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
