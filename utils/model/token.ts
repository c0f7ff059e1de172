import type { BlockKind } from './article';
import type { Span } from './span';

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

export interface Token {
  /** UTF-16 offsets into the text of the block. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower-cased, typographic apostrophes made straight: what rules match on. */
  readonly lower: string;
  readonly tag: Tag;
}

export interface Sentence extends Span {
  /** Rank among the sentences of the document, from 0; the headline is sentence 0. */
  readonly index: number;
  readonly kind: BlockKind;
  readonly text: string;
  readonly tokens: readonly Token[];
}
