/** A row of a phrase table: words in a row, lower case, where `*` stands for any one word. */
export interface PhraseRule {
  readonly id: string;
  /** Alternatives, each of words separated by spaces; the first word of each is its trigger and is never `*`. */
  readonly phrases: readonly string[];
  /** Only at the start of the sentence. */
  readonly initial?: true;
  readonly example: string;
  readonly counterExample: string;
}
