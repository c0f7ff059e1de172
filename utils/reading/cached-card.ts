import { sendMessage } from '../messaging/messenger';
import type { CardState } from '../model/card-state';
import { readCachedCard } from '../storage/card-cache';

/**
 * The answer at hand for a tab, or null where the tab no longer shows the document it was read from. Popup and sidebar
 * ask here first: no worker has to start for a card that is already there.
 * @param article number of the wanted one of several articles; the one chosen last, unless given.
 */
export async function cachedCard(tabId: number, article?: number): Promise<CardState | null> {
  const cached = await readCachedCard(tabId);
  if (cached === null || !isOf(cached.state, article)) return null;
  return (await holds(tabId, cached.reading)) ? cached.state : null;
}

/** Whether a state is of the wanted one of several articles; any will do where none is named. */
const isOf = (state: CardState, article: number | undefined): boolean =>
  article === undefined || ('card' in state && state.card.article.index === article);

/** Whether a tab still shows the document of a reading, as far as that document itself says so. */
export async function holds(tabId: number, reading: string | null): Promise<boolean> {
  if (reading === null) return false;
  return reading === (await sendMessage('readingId', {}, { tabId, frameId: 0 }).catch(() => null));
}
