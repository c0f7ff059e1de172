import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { cachedCard } from '../../utils/reading/cached-card';
import { openCard } from '../../utils/reading/open-card';
import { allStories, closeLibrary } from '../../utils/storage/library-db';
import { keepPointed } from '../../utils/storage/pointed';
import { writeLibrarySettings } from '../../utils/storage/settings';
import { TabsWithPages } from '../support/tabs-with-pages';

const PAGE = { url: 'https://courier.example/dam', title: 'Dam breaks above Tarn valley' };
const REFUSED = new Error('QUOTA_BYTES exceeded');

/** The database of this run, put back after tests that take it away. */
const REAL = { indexedDB: globalThis.indexedDB, IDBKeyRange: globalThis.IDBKeyRange };

let tabs: TabsWithPages;
let tabId = 0;
beforeEach(async () => {
  vi.restoreAllMocks();
  tabs = new TabsWithPages();
  tabId = await tabs.open(PAGE);
});
afterEach(async () => {
  vi.useRealTimers();
  Object.assign(globalThis, REAL);
  await closeLibrary();
});

const ask = () => openCard({ source: 'popup', windowId: 1, tabId });
const CARD = { name: 'card', card: { article: { title: PAGE.title } } };

describe('a session storage', () => {
  it.each([['set'], ['get'], ['remove'], ['clear']] as const)(
    'that refuses to %s costs no card',
    async (call) => {
      vi.spyOn(browser.storage.session, call).mockRejectedValue(REFUSED);
      expect(await ask()).toMatchObject(CARD);
      expect(await ask()).toMatchObject(CARD);
    },
  );

  it('that refuses everything costs no card, and popup and sidebar ask on', async () => {
    for (const call of ['set', 'get', 'remove', 'clear'] as const)
      vi.spyOn(browser.storage.session, call).mockRejectedValue(REFUSED);
    expect(await ask()).toMatchObject(CARD);
    expect(await cachedCard(tabId)).toBeNull();
    await expect(keepPointed({ tabId, words: 'dam' })).resolves.toBeUndefined();
  });

  it('that is full is emptied, and keeps the next card again', async () => {
    const full = vi.spyOn(browser.storage.session, 'set').mockRejectedValueOnce(REFUSED);
    await ask();
    full.mockRestore();
    await ask();
    await ask();
    expect(tabs.readings).toBe(2);
  });

  it('that holds rubbish for a tab is not believed', async () => {
    for (const rubbish of [null, 3, 'card', {}, { reading: null, state: { name: 'card' } }]) {
      await browser.storage.session.set({ [`card:${String(tabId)}`]: rubbish });
      expect(await ask()).toMatchObject(CARD);
    }
  });
});

describe('a library', () => {
  beforeEach(() => writeLibrarySettings({ on: true }));

  it('that cannot be opened is said on the card, and costs nothing else', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('broken', 'UnknownError');
    });
    expect(await ask()).toMatchObject({ ...CARD, memory: { ok: false, fault: 'broken' } });
  });

  it('that the browser does not have at all is said as well', async () => {
    Object.assign(globalThis, { indexedDB: undefined, IDBKeyRange: undefined });
    expect(await ask()).toMatchObject({ ...CARD, memory: { ok: false } });
  });

  it('that never answers keeps no card waiting', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new EventTarget() as IDBOpenDBRequest);
    const start = Date.now();
    expect(await ask()).toMatchObject({ ...CARD, memory: { ok: false } });
    expect(Date.now() - start).toBeLessThan(4000);
  });

  it('whose settings cannot be read is off', async () => {
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(REFUSED);
    const state = await ask();
    expect(state).toMatchObject(CARD);
    expect(state).not.toHaveProperty('memory');
  });
});

describe('a clock', () => {
  it.each(['1970-01-02', '2001-01-01', '2061-01-01'])('that says %s changes no card', async (day) => {
    const before = await ask();
    tabs.goTo(tabId, PAGE);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(day) });
    expect(await ask()).toEqual(before);
  });

  it('that goes back loses no story of the library', async () => {
    Object.assign(globalThis, { indexedDB: new IDBFactory() });
    await writeLibrarySettings({ on: true, keepDays: 30 });
    await ask();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('1999-01-01') });
    const other = await tabs.open({ ...PAGE, url: 'https://courier.example/other' });
    await openCard({ source: 'popup', windowId: 1, tabId: other });
    expect(await allStories()).toMatchObject({ ok: true, value: { length: 2 } });
  });
});
