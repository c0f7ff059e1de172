import type { Card, CardArticle, CasualtyFact } from './card';

/** One story that the reader opened, as it is kept on this device. Times are ms since 1970. */
export interface LibraryEntry {
  /**
   * Address of the story without tracking parameters: what makes it the same story. The later articles of a page that
   * holds several have `#article-N` behind it.
   */
  readonly url: string;
  readonly host: string;
  readonly first: number;
  readonly last: number;
  readonly visits: number;
  readonly card: Card;
  /** The card as it was before it changed last, or null where it never did. */
  readonly before: Card | null;
}

/** A change between two cards of the same story. */
export type CardChange =
  | { readonly type: 'figure'; readonly before: CasualtyFact; readonly now: CasualtyFact }
  | { readonly type: 'new-figure'; readonly now: CasualtyFact }
  | { readonly type: 'new-fact'; readonly row: 'what' | 'who' | 'when' | 'where'; readonly text: string }
  | { readonly type: 'title'; readonly before: string; readonly now: string };

/** A story of the reader's own that tells the same event as the card at hand. */
export interface OwnStory {
  readonly article: Pick<CardArticle, 'url' | 'title' | 'site' | 'published'>;
  readonly last: number;
  /** Its headline figures, to be put beside those of the card at hand. */
  readonly figures: readonly CasualtyFact[];
}

/** What the library has to say beside a card. */
export type Memory =
  | {
      readonly ok: true;
      /** When the story was opened last before this visit; null for the first time. */
      readonly visited: number | null;
      readonly changes: readonly CardChange[];
      readonly own: readonly OwnStory[];
    }
  /** The library could not keep the story; the card itself is not touched by that. */
  | { readonly ok: false; readonly fault: 'full' | 'broken' };
