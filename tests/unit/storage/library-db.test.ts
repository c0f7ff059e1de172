import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  addStories,
  allStories,
  closeLibrary,
  deleteAll,
  deleteOlder,
  deleteSite,
  findStory,
  keepStory,
} from '../../../utils/storage/library-db';
import type { CasualtyFact } from '../../../utils/model/card';
import { article, card, casualties } from '../../support/sample-facts';

const deaths = (more: Partial<CasualtyFact> = {}): CasualtyFact =>
  casualties('12 people were killed', { min: 12, max: 12, headline: true, ...more });

const DAY = 86_400_000;
const at = (url: string, title = 'A title') => card({ article: article({ url, title }) });
const urls = async (): Promise<string[]> => {
  const all = await allStories();
  return all.ok ? all.value.map(({ url }) => url) : ['fault'];
};

afterEach(async () => {
  vi.restoreAllMocks();
  await closeLibrary();
  globalThis.indexedDB = new IDBFactory();
});

describe('the library', () => {
  it('keeps a story under its address without tracking parameters', async () => {
    await keepStory(at('https://a.example/x?utm_source=mail'), 1);
    expect(await findStory({ url: 'https://a.example/x?fbclid=9' })).toMatchObject({
      ok: true,
      value: { visits: 1 },
    });
  });

  it('keeps each article of a page that holds several', async () => {
    const url = 'https://a.example/x?utm_source=mail#top';
    const nth = (index: number) =>
      card({ article: article({ url, title: `Story ${String(index)}`, index }) });
    for (const index of [0, 1, 2, 1]) await keepStory(nth(index), index);
    const visits = async (index?: number) => {
      const found = await findStory(index === undefined ? { url } : { url, index });
      return found.ok ? [found.value?.card.article.title, found.value?.visits] : 'fault';
    };
    expect(await visits(1)).toEqual(['Story 1', 2]);
    expect(await visits(2)).toEqual(['Story 2', 1]);
    expect(await visits(3)).toEqual([undefined, undefined]);
    // The first is the page's own, as where a page holds one story.
    expect(await visits(0)).toEqual(['Story 0', 1]);
    expect(await visits()).toEqual(['Story 0', 1]);
  });

  it('counts visits and keeps the card as it was before it changed', async () => {
    await keepStory(at('https://a.example/x'), 1);
    await keepStory(card({ article: article({ url: 'https://a.example/x' }), casualties: [deaths()] }), 2);
    const found = await findStory({ url: 'https://a.example/x' });
    expect(found).toMatchObject({
      ok: true,
      value: { first: 1, last: 2, visits: 2, before: { casualties: [] } },
    });
  });

  it('gives stories newest first', async () => {
    await keepStory(at('https://a.example/1'), 1);
    await keepStory(at('https://a.example/3'), 3);
    await keepStory(at('https://a.example/2'), 2);
    expect(await urls()).toEqual(['https://a.example/3', 'https://a.example/2', 'https://a.example/1']);
  });

  it('deletes a site, what is old, and everything', async () => {
    await keepStory(at('https://a.example/1'), 10 * DAY);
    await keepStory(at('https://b.example/2'), 100 * DAY);
    await keepStory(at('https://a.example/3'), 100 * DAY);
    expect(await deleteOlder(30, 101 * DAY)).toEqual({ ok: true, value: 1 });
    expect(await deleteSite('a.example')).toEqual({ ok: true, value: 1 });
    expect(await urls()).toEqual(['https://b.example/2']);
    await deleteAll();
    expect(await urls()).toEqual([]);
  });

  it('imports beside what is there, the newer visit stays', async () => {
    await keepStory(at('https://a.example/1', 'newer'), 5);
    const old = {
      ...(await stored('https://a.example/1')),
      last: 4,
      card: at('https://a.example/1', 'older'),
    };
    const other = { ...old, url: 'https://a.example/2' };
    expect(await addStories([old, other])).toEqual({ ok: true, value: 1 });
    expect((await stored('https://a.example/1')).card.article.title).toBe('newer');
  });

  it.each([
    ['full', new DOMException('no room', 'QuotaExceededError')],
    ['broken', new DOMException('bad file', 'UnknownError')],
  ])('says when it is %s, and throws nothing', async (fault, error) => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw error;
    });
    expect(await keepStory(at('https://a.example/1'), 1)).toEqual({ ok: false, fault });
  });
});

async function stored(url: string) {
  const found = await findStory({ url });
  if (!found.ok || found.value === undefined) throw new Error('not stored');
  return found.value;
}
