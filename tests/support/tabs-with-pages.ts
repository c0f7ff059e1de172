import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sampleReading } from './sample-reading';

/** A page in a tab, as far as reading goes: its story, and the reading that it holds. */
export interface FakePage {
  readonly url: string;
  readonly title: string;
  /** Runs while the reader script works: what happens to the tab meanwhile. */
  readonly meanwhile?: () => Promise<void> | void;
  /** What the browser answers instead of a reading. */
  readonly error?: string;
}

interface Held extends FakePage {
  reading: string | null;
}

/**
 * A browser of tabs with pages, for tests of the background: the reader script "runs" in a tab's page, and the page
 * tells which reading it holds, as the real script does. A page that has gone tells nothing.
 */
export class TabsWithPages {
  readonly #pages = new Map<number, Held>();
  /** How often the reader script ran. */
  readings = 0;

  constructor() {
    fakeBrowser.reset();
    Object.assign(browser, {
      scripting: {
        executeScript: ({ target }: { target: { tabId: number } }) => this.#run(target.tabId),
      },
    });
    Object.assign(chrome.tabs, {
      sendMessage: (tab: number, _message: unknown, _options: unknown, answer: (value: unknown) => void) => {
        const held = this.#pages.get(tab)?.reading ?? null;
        answer(held === null ? undefined : { res: held });
      },
    });
  }

  /** Opens a tab with a page; gives the tab's id. */
  async open(page: FakePage, windowId?: number): Promise<number> {
    const tab = await browser.tabs.create({
      url: page.url,
      active: true,
      ...(windowId === undefined ? {} : { windowId }),
    });
    const id = tab.id ?? -1;
    this.goTo(id, page);
    return id;
  }

  /** The tab shows another page: the document read before is gone. */
  goTo(tabId: number, page: FakePage): void {
    this.#pages.set(tabId, { ...page, reading: null });
  }

  async close(tabId: number): Promise<void> {
    this.#pages.delete(tabId);
    // The fake browser closes the tab, then looks its window up under the tab's id and fails.
    await browser.tabs.remove(tabId).catch(() => undefined);
  }

  async #run(tabId: number): Promise<{ frameId: number; result: unknown }[]> {
    this.readings += 1;
    const page = this.#pages.get(tabId);
    if (page === undefined) throw new Error(`No tab with id: ${String(tabId)}.`);
    if (page.error !== undefined) throw new Error(page.error);
    page.reading = `reading-${String(this.readings)}`;
    const result = sampleReading({ id: page.reading, url: page.url, stories: [{ title: page.title }] });
    await page.meanwhile?.();
    return [{ frameId: 0, result }];
  }
}
