import { sendMessage } from '../messaging/messenger';
import type { CardState } from '../model/card-state';
import { readCachedCard } from '../storage/card-cache';

/**
 * The answer at hand for a tab, or null where the tab no longer shows the document it was read from. Popup and sidebar
 * ask here first: no worker has to start for a card that is already there.
 */
export async function cachedCard(tabId: number): Promise<CardState | null> {
  const cached = await readCachedCard(tabId);
  if (cached === null) return null;
  return (await holds(tabId, cached.reading)) ? cached.state : null;
}

/** Whether a tab still shows the document of a reading, as far as that document itself says so. */
export async function holds(tabId: number, reading: string | null): Promise<boolean> {
  if (reading === null) return false;
  return reading === (await sendMessage('readingId', {}, { tabId, frameId: 0 }).catch(() => null));
}
