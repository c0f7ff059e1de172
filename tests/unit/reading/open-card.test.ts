import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReading } from '../../../utils/model/reading';
import { sampleReading } from '../../support/sample-reading';
import { openCard } from '../../../utils/reading/open-card';
import { allStories, deleteAll } from '../../../utils/storage/library-db';
import { writeLibrarySettings } from '../../../utils/storage/settings';

const DAM = { title: 'Dam breaks above Ostrava valley' };

const reading = (over: Partial<PageReading> = {}): PageReading => ({
  ...sampleReading({ stories: [DAM] }),
  ...over,
});

/** The document's answer to "which reading do you hold?", null for a document without the reader script. */
let held: string | null = null;
let executeScript: ReturnType<typeof vi.fn>;
let tabId = 0;

const inject = (outcome: PageReading | Error): void => {
  executeScript = vi.fn(() => {
    if (outcome instanceof Error) return Promise.reject(outcome);
    held = outcome.id;
    return Promise.resolve([{ frameId: 0, result: outcome }]);
  });
  Object.assign(browser, { scripting: { executeScript } });
};

const ask = (over: object = {}) => openCard({ source: 'popup', windowId: 1, tabId, ...over });

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  held = null;
  const tab = await browser.tabs.create({ url: 'https://courier.example/dam', active: true });
  tabId = tab.id ?? -1;
  // What the messenger calls: a tab without the reader script gives no answer.
  const tabs = chrome.tabs as unknown as { sendMessage: unknown };
  tabs.sendMessage = (
    _tab: number,
    _message: unknown,
    _options: unknown,
    answer: (value: unknown) => void,
  ) => {
    answer(held === null ? undefined : { res: held });
  };
});

describe('openCard', () => {
  it('reads the article that is asked for, and gives that again without a new reading', async () => {
    const paragraph =
      'A dam broke above the valley on Friday, and forty families were led to a school, the mayor said at noon.';
    const text = Array.from({ length: 6 }, () => paragraph);
    const fire = { title: 'Mill fire is out in Orsk' };
    inject(sampleReading({ stories: [DAM, fire].map((story) => ({ ...story, text })) }));
    const first = { card: { article: { ...DAM, index: 0 } } };
    const second = { card: { article: { ...fire, index: 1 } } };
    expect(await ask()).toMatchObject(first);
    expect(await ask({ article: 1 })).toMatchObject(second);
    expect(await ask({ article: 1 })).toMatchObject(second);
    expect(executeScript).toHaveBeenCalledTimes(2);
    expect(await ask()).toMatchObject(second);
    expect(await ask({ article: 0 })).toMatchObject(first);
  });

  it('reads the page and gives its card', async () => {
    inject(reading());
    const state = await ask();
    expect(state).toMatchObject({
      name: 'card',
      tabId,
      card: { article: DAM },
    });
  });

  it('gives the card at hand while the tab holds the document it was read from', async () => {
    inject(reading());
    await ask();
    await ask();
    expect(executeScript).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['the document is gone', null],
    ['the document was read anew', 'reading-2'],
  ])('reads again when %s', async (_name, now) => {
    inject(reading());
    await ask();
    held = now;
    await ask();
    expect(executeScript).toHaveBeenCalledTimes(2);
  });

  it('reads again when asked for a fresh card', async () => {
    inject(reading());
    await ask();
    await ask({ fresh: true });
    expect(executeScript).toHaveBeenCalledTimes(2);
  });

  it('reads once for wishes at the same time', async () => {
    inject(reading());
    const states = await Promise.all([ask(), ask(), ask()]);
    expect(executeScript).toHaveBeenCalledTimes(1);
    expect(new Set(states.map(({ name }) => name))).toEqual(new Set(['card']));
  });

  it('still answers when the session storage refuses', async () => {
    inject(reading());
    vi.spyOn(browser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES exceeded'));
    expect((await ask()).name).toBe('card');
  });

  it.each([
    [
      'a page that is no article',
      sampleReading({ stories: [{ title: 'Pictures', text: ['Dam'] }] }),
      'popup',
      'not-article',
    ],
    ['a giant page', reading({ result: { ok: false, code: 'too-large' } }), 'popup', 'too-large'],
    ['a page that breaks the reader', reading({ result: { ok: false, code: 'failed' } }), 'popup', 'failed'],
    ['a page no extension may read', new Error('Cannot access contents of the page'), 'popup', 'not-allowed'],
    ['a page the sidebar has no permission for', new Error('Cannot access'), 'sidebar', 'access-lost'],
  ])('says so for %s', async (_name, outcome, source, name) => {
    inject(outcome);
    expect((await ask({ source })).name).toBe(name);
  });

  it('keeps metadata and links where the language has no rules', async () => {
    const text = ['Pato murtui laakson yläpuolella perjantaina, ja joki nousi kaduille koko yön ajan.'];
    inject(sampleReading({ language: 'fi', stories: [{ title: 'Pato murtui', text }] }));
    expect((await ask()).name).toBe('unsupported-language');
  });

  it('says so when the tab is closed', async () => {
    inject(reading());
    expect((await ask({ tabId: 9999 })).name).toMatch(/failed|not-allowed/);
  });

  it('keeps nothing while the library is off', async () => {
    inject(reading());
    const state = await ask();
    expect(state).not.toHaveProperty('memory');
    expect(await allStories()).toEqual({ ok: true, value: [] });
  });

  it('keeps the story once the library is on, and tells the visit before', async () => {
    await writeLibrarySettings({ on: true });
    inject(reading());
    expect(await ask()).toMatchObject({ memory: { ok: true, visited: null, changes: [] } });
    expect(await ask({ fresh: true })).toMatchObject({
      memory: { ok: true, visited: expect.any(Number) as number },
    });
    await deleteAll();
  });

  it('keeps nothing of a private window, and reads there only after a click', async () => {
    await writeLibrarySettings({ on: true });
    inject(reading());
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: tabId, incognito: true, windowId: 1 }] as never);
    const aside = () => openCard({ source: 'sidebar', windowId: 1 });
    expect(await aside()).toEqual({ name: 'access-lost', origin: null });
    expect((await openCard({ source: 'popup', windowId: 1 })).name).toBe('card');
    expect(await allStories()).toEqual({ ok: true, value: [] });
    expect((await aside()).name).toBe('card');
  });
});
