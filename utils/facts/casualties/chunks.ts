import type { NumberMention } from '../../model/mention';

/** A base noun phrase: from its determiner to its head, without what follows the head. */
export interface NounPhrase {
  readonly type: 'noun';
  readonly from: number;
  readonly to: number;
  /** Token index of the last noun (or of the number or pronoun that stands alone). */
  readonly head: number;
  readonly number: NumberMention | null;
}

/** Auxiliaries, adverbs and the main verb, with a predicate that completes it ("was found dead"). */
export interface VerbGroup {
  readonly type: 'verb';
  readonly from: number;
  readonly to: number;
  /** Token index of the main verb. */
  readonly main: number;
  readonly passive: boolean;
  readonly copula: boolean;
  readonly modal: boolean;
  readonly negated: boolean;
  readonly infinitive: boolean;
  readonly perfect: boolean;
  /** Has an auxiliary, so that it is surely finite. */
  readonly helped: boolean;
}

export interface OtherChunk {
  readonly type:
    'preposition' | 'relative' | 'subordinator' | 'and' | 'comma' | 'quote' | 'stop' | 'when' | 'word';
  readonly from: number;
  readonly to: number;
}

/** A piece of a sentence, half-open over its tokens; together the chunks cover all tokens in order. */
export type Chunk = NounPhrase | VerbGroup | OtherChunk;
