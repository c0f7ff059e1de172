import type { ArticleResult } from './article';
import type { Source } from './card';

/** What became of a wish to see a quote in the page. */
export type QuoteOutcome = 'shown' | 'not-on-page' | 'no-access';

/** The kinds of fact, each with its colour in the page. */
export const FACT_KINDS = ['what', 'who', 'when', 'where', 'casualties'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** The sources of all facts of one kind, to be lit together. */
export interface QuoteGroup {
  readonly kind: FactKind;
  readonly sources: readonly Source[];
}

/** What the reader script hands over: the article, and a name for this reading of this document. */
export interface PageReading {
  readonly id: string;
  readonly url: string;
  readonly result: ArticleResult;
}
