import type { Source } from './card';
import type { PageSnapshot } from './snapshot';

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

/** A block of the article as the reader script needs it, to find the block's quotes in the page. */
export interface ReadBlock {
  readonly text: string;
  /** The number of its element in the snapshot; null where the page shows none. */
  readonly element: number | null;
}

/** What the reader script hands over: the page as plain data, and a name for this reading of this document. */
export interface PageReading {
  readonly id: string;
  readonly url: string;
  readonly result:
    | { readonly ok: true; readonly snapshot: PageSnapshot }
    | { readonly ok: false; readonly code: 'too-large' | 'failed' };
}
