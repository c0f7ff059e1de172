import type { Article } from './article';
import type { DateMention, Entity, Mention, NameMention, NumberMention } from './mention';
import type { Sentence } from './token';

/** An article with everything found in it once; what every kind of fact is computed from. */
export interface Document {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  /** Settled: no two overlap; in document order. */
  readonly mentions: readonly Mention[];
  /** The same, by sentence index and by type, for rules that look around a token. */
  readonly numbersOf: (sentence: number) => readonly NumberMention[];
  readonly datesOf: (sentence: number) => readonly DateMention[];
  readonly namesOf: (sentence: number) => readonly NameMention[];
  readonly entities: readonly Entity[];
  /**
   * How strongly each sentence tells the main event, 0 to 1, by sentence index: closeness to the title,
   * place in the story, whether it reports (and does not quote, recall or explain).
   */
  readonly focus: readonly number[];
}
