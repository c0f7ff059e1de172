import type { ArticleResult } from './article';

/** What became of a wish to see a quote in the page. */
export type QuoteOutcome = 'shown' | 'not-on-page' | 'no-access';

/** What the reader script hands over: the article, and a name for this reading of this document. */
export interface PageReading {
  readonly id: string;
  readonly url: string;
  readonly result: ArticleResult;
}
