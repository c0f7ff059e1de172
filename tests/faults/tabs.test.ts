import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CardState } from '../../utils/model/card-state';
import { openCard } from '../../utils/reading/open-card';
import { TabsWithPages, type FakePage } from '../support/tabs-with-pages';

const page = (name: string, over: Partial<FakePage> = {}): FakePage => ({
  url: `https://courier.example/${name}`,
  title: `Dam breaks above ${name} valley`,
  ...over,
});
const titleOf = (state: CardState): string =>
  state.name === 'card' ? state.card.article.title : `(${state.name})`;

let tabs: TabsWithPages;
beforeEach(() => (tabs = new TabsWithPages()));

const ask = async (tabId: number, source: 'popup' | 'sidebar' = 'popup'): Promise<string> =>
  titleOf(await openCard({ source, windowId: 1, tabId }));

describe('many wishes at once', () => {
  it('fifty clicks in a second read the page once and get its card', async () => {
    const tab = await tabs.open(page('Tarn'));
    const titles = await Promise.all(Array.from({ length: 50 }, () => ask(tab)));
    expect(new Set(titles)).toEqual(new Set(['Dam breaks above Tarn valley']));
    expect(tabs.readings).toBe(1);
  });

  it('twenty tabs at once get a card each, their own', async () => {
    const names = Array.from({ length: 20 }, (_, i) => `Tarn${String.fromCodePoint(97 + i)}`);
    const ids = await Promise.all(names.map((name) => tabs.open(page(name))));
    const wanted = names.map((name) => `Dam breaks above ${name} valley`);
    expect(await Promise.all(ids.map((id) => ask(id)))).toEqual(wanted);
    expect(await Promise.all(ids.map((id) => ask(id)))).toEqual(wanted);
    expect(tabs.readings).toBe(20);
  });

  it('two windows get the card of their own tab, by turns', async () => {
    const left = await tabs.open(page('Left'), 1);
    const right = await tabs.open(page('Right'), 2);
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await ask(left, 'sidebar')).toBe('Dam breaks above Left valley');
      expect(await ask(right, 'sidebar')).toBe('Dam breaks above Right valley');
    }
  });
});

describe('a tab that changes while it is read', () => {
  it('goes elsewhere: who asks afterwards gets the new page, not the reading under way', async () => {
    let go = (): void => {};
    const waiting = new Promise<void>((resolve) => (go = resolve));
    const tab = await tabs.open(page('Old', { meanwhile: () => waiting }));
    const first = ask(tab);
    await new Promise((resolve) => setTimeout(resolve, 5));
    tabs.goTo(tab, page('New'));
    const second = ask(tab, 'sidebar');
    const third = ask(tab);
    go();
    await first;
    expect(await second).toBe('Dam breaks above New valley');
    expect(await third).toBe('Dam breaks above New valley');
    expect(await ask(tab)).toBe('Dam breaks above New valley');
    expect(tabs.readings).toBe(2);
  });

  it('goes elsewhere after it was read: the card kept is not shown for the next page', async () => {
    const tab = await tabs.open(page('Old'));
    await ask(tab);
    tabs.goTo(tab, page('New'));
    expect(await ask(tab)).toBe('Dam breaks above New valley');
  });

  it('is closed: an answer all the same, and nothing for the next tab', async () => {
    const tab = await tabs.open(page('Old', { meanwhile: () => tabs.close(tab) }));
    await expect(ask(tab)).resolves.toEqual(expect.any(String));
    const next = await tabs.open(page('New'));
    expect(await ask(next)).toBe('Dam breaks above New valley');
  });

  it('was closed before: it cannot be read', async () => {
    const tab = await tabs.open(page('Old'));
    await tabs.close(tab);
    expect(await ask(tab)).toBe('(not-allowed)');
  });

  it('is reloaded under the reader script: read again', async () => {
    const tab = await tabs.open(
      page('Old', {
        error: 'Frame with ID 0 was removed.',
      }),
    );
    const asked = ask(tab);
    tabs.goTo(tab, page('New'));
    expect(await asked).toBe('Dam breaks above New valley');
  });

  it.each([
    ['Frame with ID 0 was removed.', 2],
    ['Cannot access contents of the page.', 1],
    ['Missing host permission for the tab', 1],
  ])('is refused with "%s": tried %d times, and said', async (error, readings) => {
    const tab = await tabs.open(page('Old', { error }));
    expect(await ask(tab)).toBe('(not-allowed)');
    expect(tabs.readings).toBe(readings);
  });
});
