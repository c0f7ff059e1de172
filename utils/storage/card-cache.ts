import { browser } from 'wxt/browser';
import type { CardState } from '../model/card-state';

/** An answer that was worked out for a tab; `reading` names the document it was read from. */
export interface CachedCard {
  readonly url: string;
  readonly reading: string;
  readonly state: CardState;
  /** When it was used last, ms since 1970: the oldest go first. */
  readonly used: number;
}

const PREFIX = 'card:';
/** Cards kept at most: storage.session holds 10 MB, a card is about 20 kB. */
const LIMIT = 60;

/** The answer kept for a tab, or null; also where the storage refuses to say. */
export async function readCachedCard(tabId: number): Promise<CachedCard | null> {
  const key = PREFIX + String(tabId);
  const found = await browser.storage.session.get(key).catch((): Record<string, unknown> => ({}));
  return (found[key] as CachedCard | undefined) ?? null;
}

/** Keeps an answer for a tab, in memory only. A full storage costs the cache, never the answer. */
export async function writeCachedCard(tabId: number, entry: CachedCard): Promise<void> {
  try {
    await browser.storage.session.set({ [PREFIX + String(tabId)]: entry });
    await dropOldest();
  } catch {
    await browser.storage.session.clear().catch(() => undefined);
  }
}

async function dropOldest(): Promise<void> {
  const all = Object.entries(await browser.storage.session.get(null)).filter(([key]) =>
    key.startsWith(PREFIX),
  );
  if (all.length <= LIMIT) return;
  all.sort(([, a], [, b]) => (a as CachedCard).used - (b as CachedCard).used);
  await browser.storage.session.remove(all.slice(0, all.length - LIMIT).map(([key]) => key));
}
