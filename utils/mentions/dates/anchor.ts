import type { CalendarValue, DateMention } from '../../model/mention';
import type { DayNumber } from './calendar';
import type { Tense } from './tense';

/** A calendar value, and which of its parts the words state. */
export interface Resolved {
  readonly date: CalendarValue;
  readonly stated: DateMention['stated'];
}

/** What a date is resolved against. */
export interface Anchor {
  /** The article's printed date, null where it has none. */
  readonly published: DayNumber | null;
  /** The day of the page's last change, where that is a little later than the printed one. */
  readonly updated: DayNumber | null;
  /** The date told before this one, for "two days later". */
  readonly previous: Resolved | null;
  /** A year that the story is in at this place ("In 2003 … In April …"), null for the year of publication. */
  readonly year: number | null;
  readonly tense: Tense;
  /** Whether 3/5/2021 is the third of May; null where nothing tells. */
  readonly dayFirst: boolean | null;
}
