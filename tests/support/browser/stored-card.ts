import type { Card } from '../../../utils/model/card';
import type { CardState } from '../../../utils/model/card-state';
import type { View } from './extension-browser';

interface Stored {
  readonly state: CardState;
}

/** The card that the extension keeps for the page at an address, as popup and sidebar got it; null where it has none. */
export async function storedCard(view: View, url: string): Promise<Card | null> {
  const all = await view.evaluate(
    () =>
      (
        globalThis as unknown as { chrome: { storage: { session: { get(key: null): Promise<object> } } } }
      ).chrome.storage.session.get(null) as Promise<Record<string, Stored | undefined>>,
  );
  const cards = Object.values(all).flatMap((entry) =>
    entry?.state.name === 'card' || entry?.state.name === 'unsupported-language' ? [entry.state.card] : [],
  );
  return cards.find(({ article }) => article.url === url) ?? null;
}
