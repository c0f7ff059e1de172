import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { TabsWithPages } from '../support/tabs-with-pages';

/** A worker just started: its modules anew, with nothing in memory but what the browser keeps. */
async function startWorker() {
  vi.resetModules();
  return import('../../utils/reading/open-card');
}

const PAGE = { url: 'https://courier.example/dam', title: 'Dam breaks above Tarn valley' };
const STEPS = ['tabs.get', 'cache read', 'injection', 'cache write', 'pruning'] as const;

let tabs: TabsWithPages;
beforeEach(() => {
  vi.restoreAllMocks();
  tabs = new TabsWithPages();
});

/** A promise that nobody will keep: the worker that awaits it is gone. */
const never = (): Promise<never> => new Promise<never>(() => {});

/** Makes a step of the reading the last that the worker takes. */
function dieAt(step: (typeof STEPS)[number]): { restore(): void } {
  const { session } = browser.storage;
  switch (step) {
    case 'tabs.get':
      return spied(vi.spyOn(browser.tabs, 'get'));
    case 'cache read':
      return spied(vi.spyOn(session, 'get'));
    case 'injection':
      return spied(vi.spyOn(browser.scripting, 'executeScript'));
    case 'cache write':
      return spied(vi.spyOn(session, 'set'));
    case 'pruning': {
      const get = session.get.bind(session);
      const spy = vi.spyOn(session, 'get');
      spy.mockImplementation(((keys: string | null) => (keys === null ? never() : get(keys))) as never);
      return { restore: () => spy.mockRestore() };
    }
  }
}

function spied(spy: { mockReturnValue(value: never): unknown; mockRestore(): void }): { restore(): void } {
  spy.mockReturnValue(never() as never);
  return { restore: () => spy.mockRestore() };
}

describe('a worker that the browser stops', () => {
  it.each(STEPS)('at the step "%s" leaves nothing that the next one stumbles over', async (step) => {
    const tabId = await tabs.open(PAGE);
    const wish = { source: 'popup' as const, windowId: 1, tabId };
    const dying = dieAt(step);
    const first = await startWorker();
    void first.openCard(wish);
    await new Promise((resolve) => setTimeout(resolve, 100));
    dying.restore();
    const second = await startWorker();
    const state = await second.openCard(wish);
    expect(state).toMatchObject({ name: 'card', tabId, card: { article: { title: PAGE.title } } });
  });

  it('between two clicks costs no second reading', async () => {
    const tabId = await tabs.open(PAGE);
    const wish = { source: 'popup' as const, windowId: 1, tabId };
    await (await startWorker()).openCard(wish);
    expect((await (await startWorker()).openCard(wish)).name).toBe('card');
    expect(tabs.readings).toBe(1);
  });
});
