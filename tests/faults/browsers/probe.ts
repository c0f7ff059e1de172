import { expect, it } from 'vitest';
import { settled, type Tab } from '../../support/browser/extension-browser';
import type { Faults } from './scenarios';

/** All that a page can see of what an extension might leave in it. */
const look = (tab: Tab): Promise<unknown> =>
  tab.evaluate(() => ({
    globals: Object.getOwnPropertyNames(window).sort(),
    onDocument: Object.getOwnPropertyNames(document),
    elements: document.querySelectorAll('*').length,
    markup: document.documentElement.outerHTML,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    lights: [...CSS.highlights.keys()],
    loaded: performance
      .getEntries()
      .map(({ name }) => name)
      .filter((name) => /extension/.test(name)),
    seen: JSON.stringify((window as unknown as { seen: object }).seen),
  }));

/** Files that the extension has for certain. */
const FILES = ['manifest.json', 'popup.html', 'icon/128.png', 'content-scripts/reader.js'];

/** Whether a page that knows the extension's address gets any of its files. */
const fetched = (tab: Tab, base: string): Promise<string[]> =>
  tab.evaluate(
    async (urls) => {
      const got = await Promise.all(
        urls.map((url) =>
          Promise.any([
            fetch(url).then(() => url),
            new Promise<string>((resolve, reject) => {
              const image = new Image();
              image.addEventListener('load', () => resolve(url));
              image.addEventListener('error', reject);
              image.src = url;
            }),
          ]).catch(() => null),
        ),
      );
      return got.filter((url) => url !== null);
    },
    FILES.map((file) => new URL(file, base).href),
  );

export function testProbe(faults: () => Faults): void {
  it('sees nothing of the extension, before a click and after it', async () => {
    const { browser, server } = faults();
    const tab = await browser.openPage(server.url('/watching'));
    const before = await look(tab);
    const popup = await browser.clickIcon(tab);
    expect(await settled(popup)).toBe('card');
    await popup.close();
    expect(await look(tab)).toEqual(before);
    await tab.close();
  });

  it('gets no file of the extension though it knows the address', async () => {
    const { browser, server } = faults();
    const own = await browser.openOwn('welcome');
    const base = await own.evaluate(() => location.href);
    const tab = await browser.openPage(server.url('/watching'));
    expect(await fetched(tab, base)).toEqual([]);
    await own.close();
    await tab.close();
  });
}
