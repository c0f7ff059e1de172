import type { Card } from './card';
import type { Memory } from './library';

/** What popup and sidebar show; its `name` is the `data-state` of the page's root element. */
export type CardState =
  | { readonly name: 'reading' }
  | {
      readonly name: 'card';
      readonly tabId: number;
      readonly card: Card;
      /** What the reader's library knows of the story; absent while the library is off. */
      readonly memory?: Memory;
    }
  | { readonly name: 'unsupported-language'; readonly tabId: number; readonly card: Card }
  /** The page holds no article. */
  | { readonly name: 'not-article' }
  /** Browser pages, stores, viewers: no extension may read them. */
  | { readonly name: 'not-allowed' }
  /** The reader's permission ended with the last navigation; a click on the icon renews it. */
  | { readonly name: 'access-lost'; readonly origin: string | null }
  | { readonly name: 'too-large' }
  | { readonly name: 'failed'; readonly report: string };

export type CardStateName = CardState['name'];
