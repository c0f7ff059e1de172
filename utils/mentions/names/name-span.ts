import type { NameType } from '../../language/rules/names';
import type { Sentence } from '../../model/token';

/** Tokens of one sentence, half-open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Tokens of a sentence that is known. */
export interface Stretch extends TokenRange {
  readonly sentence: Sentence;
}

/** A proper name as found, before it is typed and tied to others. */
export interface NameSpan extends TokenRange {
  readonly sentence: Sentence;
  /** Words of the role beside the name ("Swedish Prime Minister", "the Red Bull driver"), where there is one. */
  readonly role: TokenRange | null;
  /** What the words beside it prove it to be. */
  readonly proof: NameType | null;
}

/** The sentence's own words under a range of its tokens. */
export function textOfRange(sentence: Sentence, { from, to }: TokenRange): string {
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  if (!first || !last) return '';
  return sentence.text.slice(first.start - sentence.start, last.end - sentence.start);
}

export function lowersOf(sentence: Sentence, { from, to }: TokenRange): string[] {
  return sentence.tokens.slice(from, to).map((token) => token.lower);
}
