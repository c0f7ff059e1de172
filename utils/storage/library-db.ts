import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Card, CardArticle } from '../model/card';
import type { LibraryEntry } from '../model/library';
import { cleanUrl } from '../related/clean-url';

/*
 * The reader's library, on this device only. idb: IndexedDB with promises and types, and nothing more (1 kB).
 */

interface Schema extends DBSchema {
  stories: { key: string; value: LibraryEntry; indexes: { last: number; host: string } };
}

const NAME = 'nutgraf-library';
const DAY = 86_400_000;

/** Why the library could not do what it was asked: said to the reader, who goes on reading. */
export type LibraryFault = 'full' | 'broken';

export type LibraryOutcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: LibraryFault };

let opened: Promise<IDBPDatabase<Schema>> | null = null;

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(NAME, 1, {
    upgrade(db) {
      const stories = db.createObjectStore('stories', { keyPath: 'url' });
      stories.createIndex('last', 'last');
      stories.createIndex('host', 'host');
    },
    // The browser dropped the connection, or another version waits: the next call opens anew.
    terminated: forget,
    blocking: () => void closeLibrary(),
  });
  opened.catch(forget);
  return opened;
}

function forget(): void {
  opened = null;
}

export async function closeLibrary(): Promise<void> {
  const db = await opened?.catch(() => null);
  forget();
  db?.close();
}

async function attempt<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<LibraryOutcome<T>> {
  try {
    return { ok: true, value: await work(await database()) };
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    return { ok: false, fault: full ? 'full' : 'broken' };
  }
}

/**
 * Under what a story is kept: its address without what only says where a click came from. The second and later
 * articles of a page that holds several have no address of their own: their number stands in the fragment, which no
 * clean address has.
 */
function keyOf({ url, index = 0 }: Pick<CardArticle, 'url' | 'index'>): string {
  const address = cleanUrl(url);
  if (index > 0) address.hash = `article-${String(index)}`;
  return address.href;
}

/** Keeps the card of a story that was opened at `now`; a second visit counts up and keeps the card as it was before. */
export function keepStory(card: Card, now: number): Promise<LibraryOutcome<LibraryEntry>> {
  return attempt(async (db) => {
    const url = keyOf(card.article);
    const transaction = db.transaction('stories', 'readwrite');
    const entry = visited(await transaction.store.get(url), card, url, now);
    await Promise.all([transaction.store.put(entry), transaction.done]);
    return entry;
  });
}

function visited(known: LibraryEntry | undefined, card: Card, url: string, now: number): LibraryEntry {
  const host = new URL(url).host;
  if (known === undefined) return { url, host, first: now, last: now, visits: 1, card, before: null };
  const changed = JSON.stringify(known.card) !== JSON.stringify(card);
  return {
    ...known,
    last: now,
    visits: known.visits + 1,
    card,
    before: changed ? known.card : known.before,
  };
}

/** @param article its address, and its number where its page holds several. */
export function findStory(
  article: Pick<CardArticle, 'url' | 'index'>,
): Promise<LibraryOutcome<LibraryEntry | undefined>> {
  return attempt((db) => db.get('stories', keyOf(article)));
}

/** All stories, newest first. */
export function allStories(): Promise<LibraryOutcome<LibraryEntry[]>> {
  return attempt(async (db) => (await db.getAllFromIndex('stories', 'last')).reverse());
}

export function deleteStory(url: string): Promise<LibraryOutcome<void>> {
  return attempt((db) => db.delete('stories', url));
}

/** Deletes all stories of a host; gives how many there were. */
export function deleteSite(host: string): Promise<LibraryOutcome<number>> {
  return deleteWhere('host', () => IDBKeyRange.only(host));
}

/** Deletes what was last opened more than `days` before `now`; gives how many there were. */
export function deleteOlder(days: number, now: number): Promise<LibraryOutcome<number>> {
  return deleteWhere('last', () => IDBKeyRange.upperBound(now - days * DAY, true));
}

export function deleteAll(): Promise<LibraryOutcome<void>> {
  return attempt((db) => db.clear('stories'));
}

/** Puts imported entries beside those at hand; of one story the newer visit stays. All or nothing. */
export function addStories(entries: readonly LibraryEntry[]): Promise<LibraryOutcome<number>> {
  return attempt(async (db) => {
    const transaction = db.transaction('stories', 'readwrite');
    let added = 0;
    for (const entry of entries) {
      const known = await transaction.store.get(entry.url);
      if (known !== undefined && known.last >= entry.last) continue;
      await transaction.store.put(entry);
      added += 1;
    }
    await transaction.done;
    return added;
  });
}

/** @param range made within the attempt: a browser without IndexedDB has no ranges either. */
function deleteWhere(index: 'last' | 'host', range: () => IDBKeyRange): Promise<LibraryOutcome<number>> {
  return attempt(async (db) => {
    const transaction = db.transaction('stories', 'readwrite');
    const keys = await transaction.store.index(index).getAllKeys(range());
    await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
    return keys.length;
  });
}
