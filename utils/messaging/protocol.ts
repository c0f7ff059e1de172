import type { CardState } from '../model/card-state';
import type { Source } from '../model/card';
import type { QuoteGroup, QuoteOutcome, ReadBlock } from '../model/reading';

/** Which card is wanted: that of the given tab, else of the active tab of the given window. */
export interface CardRequest {
  readonly source: 'popup' | 'sidebar';
  readonly windowId: number;
  readonly tabId?: number;
  /** Read again, though there is a card: the reader asked for it. */
  readonly fresh?: boolean;
  /** On a page of several articles: the number of the one that the reader chose, from 0 in page order. */
  readonly article?: number | undefined;
}

export interface QuoteRequest {
  readonly tabId: number;
  /** All places that state the fact; each is lit, the one at `index` is scrolled to. */
  readonly sources: readonly Source[];
  readonly index: number;
}

export interface StateChange {
  readonly tabId: number;
  readonly windowId: number;
  readonly state: CardState;
}

/** Every message of the extension, by direction. Failures that can be expected are values, never rejections. */
export interface Protocol {
  // popup, sidebar → background
  openCard(request: CardRequest): CardState;
  showQuote(request: QuoteRequest): QuoteOutcome;
  clearQuotes(request: { readonly tabId: number }): void;
  /** Lights the quotes of all facts; gives how many stand in the page. */
  showAllQuotes(request: { readonly tabId: number; readonly groups: readonly QuoteGroup[] }): number;
  /** Web addresses that the background has loaded since it started; null where its browser does not say. */
  countRequests(request: Record<string, never>): number | null;
  // background → popup, sidebar
  stateChanged(change: StateChange): void;
  /** The reader pointed at words of the page: the fact that they state is to be unfolded. */
  factPointed(request: { readonly tabId: number; readonly words: string }): void;
  // background → reader script of one tab
  /** The blocks of the article that a reading came to: its quotes are sought in them. */
  keepBlocks(request: { readonly reading: string; readonly blocks: readonly ReadBlock[] }): void;
  lightQuotes(request: { readonly sources: readonly Source[]; readonly index: number }): QuoteOutcome;
  lightAll(request: { readonly groups: readonly QuoteGroup[] }): number;
  clearLights(request: Record<string, never>): void;
  /** The lit quote under the last right click, or null. */
  pointedQuote(request: Record<string, never>): string | null;
  /** The reading that the tab's document still holds, as far as its address is still the one that was read. */
  readingId(request: Record<string, never>): string | null;
}
