import type { Span } from './span';

/** What all mentions share: where they stand, in offsets and in tokens of one sentence. */
interface MentionBase extends Span {
  readonly sentence: number;
  /** Tokens of the sentence that the mention covers, half-open. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** How many: "22" 22/22, "at least 7" 7/null, "up to 50" null/50, "20 to 30" 20/30, "dozens" null/null with `vague`. */
export interface Quantity {
  readonly min: number | null;
  readonly max: number | null;
  readonly vague: string | null;
}

export interface NumberMention extends MentionBase, Quantity {
  readonly type: 'number';
  /** What the number is said to count: people are never a `money`, `percent`, `measure`, `time`, `age`, `score` or `label`. */
  readonly use: 'count' | 'ordinal' | 'money' | 'percent' | 'measure' | 'time' | 'age' | 'score' | 'label';
}

/** A calendar value at the precision that the words give: `2024`, `2024-11`, `2024-11-15`, or `start/end`. */
export type CalendarValue = string;

export interface DateMention extends MentionBase {
  readonly type: 'date';
  readonly date: CalendarValue;
  /** What the words state and what was inferred (year from the publication date, day from a weekday). */
  readonly stated: readonly ('year' | 'month' | 'day' | 'weekday')[];
  /** How the date bounds what the clause tells: "on Monday", "since 2013", "until May", "by mid-November". */
  readonly relation: 'on' | 'since' | 'until' | 'by' | 'during';
}

export type NameKind = 'person' | 'organization' | 'group' | 'place';

export interface NameMention extends MentionBase {
  readonly type: 'name';
  /** Index into `Document.entities`. */
  readonly entity: number;
}

export type Mention = NumberMention | DateMention | NameMention;

/** One actor or place of the document with all the names it goes by. */
export interface Entity {
  readonly id: number;
  readonly kind: NameKind;
  /** The fullest form found in the article, a verbatim slice of it. */
  readonly name: string;
  /** Other forms found in the article (surname, acronym, description), verbatim, most frequent first. */
  readonly aliases: readonly string[];
  /** "Amnesty International spokesperson", "Red Bull driver": verbatim words of the article. */
  readonly role: string | null;
  readonly roleSpan: Span | null;
  /** A proper name, or a described actor ("the ruling junta", "protesters", "a 27-year-old man"). */
  readonly proper: boolean;
  readonly mentions: readonly NameMention[];
  /** For places: what the gazetteer knows. */
  readonly place: PlaceInfo | null;
}

export interface PlaceInfo {
  readonly kind: 'country' | 'region' | 'city' | 'site';
  /** ISO 3166 alpha-2, where known. */
  readonly country: string | null;
}
