import type { Card, Source } from '../utils/model/card';
import { FACT_KINDS } from '../utils/model/reading';

export interface FoundFact {
  /** As the fact's button has it. */
  readonly id: string;
  readonly sources: readonly Source[];
  /** The source that holds the words. */
  readonly index: number;
}

/**
 * The fact that words of the page state: the first one with a quote that holds the words, or that the words hold.
 * Few letters state nothing: null for fewer than three.
 */
export function findFact(card: Card, words: string): FoundFact | null {
  const wanted = fold(words);
  if (wanted.length < 3) return null;
  for (const kind of FACT_KINDS)
    for (const [rank, { sources }] of card[kind].entries()) {
      const index = sources.findIndex(({ quote }) => meets(fold(quote), wanted));
      if (index !== -1) return { id: `${kind}-${rank}`, sources, index };
    }
  return null;
}

function meets(quote: string, wanted: string): boolean {
  return quote !== '' && (quote.includes(wanted) || wanted.includes(quote));
}

/** A selection has the page's own white space and letter case. */
function fold(words: string): string {
  return words.replace(/\s+/g, ' ').trim().toLowerCase();
}
