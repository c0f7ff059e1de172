import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserFamily } from '../../../scripts/support/find-browser.mjs';
import {
  poll,
  settled,
  until,
  type ExtensionBrowser,
  type Tab,
  type View,
} from '../../support/browser/extension-browser';
import { launch } from '../../support/browser/launch';
import { servePages, type PageServer } from '../../support/serve-pages';
import { pageAt, PATHS, titleAt } from './pages';
import { askAllAtOnce, askManyTimes } from './messages';
import { testProbe } from './probe';

const [FIRST = '', SECOND = ''] = PATHS;

/** Moments after a click at which the background is killed, ms: from its start to after the card is kept. */
const MOMENTS = [0, 10, 25, 50, 100, 200, 400];

export interface Faults {
  readonly browser: ExtensionBrowser;
  readonly server: PageServer;
}

/** Faults that real browsers can be driven into. */
export function testFaultsIn(family: BrowserFamily): void {
  let faults: Faults;
  beforeAll(async () => {
    faults = { server: await servePages(pageAt), browser: await launch(family) };
  });
  afterAll(async () => {
    await faults.browser.close().catch(() => undefined);
    faults.server.close();
  });

  describe('a background that is killed', () => {
    testKills(() => faults);
  });
  describe('a tab that goes away', () => {
    testLeaving(() => faults);
  });
  describe('many wishes', () => {
    testCrowds(() => faults);
  });
  describe('a page that watches', () => {
    testProbe(() => faults);
  });
  describe('an extension that starts anew under an open page', () => {
    testReload(() => faults, family);
  });
}

const headline = (view: View): Promise<string> =>
  until(view, 'a headline', () => document.querySelector('h1')?.innerText);

async function expectCard({ browser }: Faults, tab: Tab, path: string): Promise<View> {
  const popup = await browser.clickIcon(tab);
  expect(await settled(popup)).toBe('card');
  expect(await headline(popup)).toBe(titleAt(path));
  return popup;
}

function testKills(faults: () => Faults): void {
  it.each(MOMENTS)('%d ms after the click: the next click gives the card', async (moment) => {
    const { browser, server } = faults();
    const tab = await browser.openPage(server.url(FIRST));
    const popup = await browser.clickIcon(tab);
    await new Promise((resolve) => setTimeout(resolve, moment));
    await browser.stopBackground().catch(() => undefined);
    await popup.close().catch(() => undefined);
    await expectCard(faults(), tab, FIRST);
    await tab.close();
  });
}

function testLeaving(faults: () => Faults): void {
  it('closed just after the click: the next tab gets its own card', async () => {
    const { browser, server } = faults();
    const [left, next] = [
      await browser.openPage(server.url(FIRST)),
      await browser.openPage(server.url(SECOND)),
    ];
    await browser.clickIcon(left);
    await left.close();
    await expectCard(faults(), next, SECOND);
    await next.close();
  });

  it('navigated just after the click: no card of the page before is shown for the new one', async () => {
    const { browser, server } = faults();
    const tab = await browser.openPage(server.url(FIRST));
    for (const path of PATHS.slice(1, 5)) {
      const popup = await browser.clickIcon(tab);
      await tab.goto(server.url(path));
      await popup.close().catch(() => undefined);
      await expectCard(faults(), tab, path);
    }
    await tab.close();
  });
}

function testCrowds(faults: () => Faults): void {
  it('in twenty tabs at once give each its own card', async () => {
    const { browser, server } = faults();
    const tabs: Tab[] = [];
    for (const path of PATHS) {
      const tab = await browser.openPage(server.url(path));
      await (await expectCard(faults(), tab, path)).close();
      tabs.push(tab);
    }
    const own = await browser.openOwn('options');
    const answers = await own.evaluate(askAllAtOnce);
    expect(answers).toHaveLength(PATHS.length);
    for (const { url, title } of answers) expect(title).toBe(titleAt(new URL(url).pathname));
    await own.close();
    for (const tab of tabs) await tab.close();
  });

  it('fifty for one page all get its card', async () => {
    const { browser, server } = faults();
    const tab = await browser.openPage(server.url(FIRST));
    await (await expectCard(faults(), tab, FIRST)).close();
    const own = await browser.openOwn('options');
    expect(await own.evaluate(askManyTimes, 50)).toEqual(Array(50).fill(titleAt(FIRST)));
    await own.close();
    await tab.close();
  });
}

function testReload(faults: () => Faults, family: BrowserFamily): void {
  // Chromium's protocol presses no icon of an extension that has started anew
  it.skipIf(family === 'chrome')(
    'reads the page again, lights its quotes and leaves the page as it was',
    async () => {
      const { browser, server } = faults();
      const tab = await browser.openPage(server.url(FIRST));
      const before = await tab.evaluate(() => document.documentElement.outerHTML);
      await (await expectCard(faults(), tab, FIRST)).close();
      const own = await browser.openOwn('options');
      await own
        .evaluate(() => {
          const { runtime } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
          setTimeout(() => runtime.reload(), 50);
        })
        .catch(() => undefined);
      // the new one needs a moment before its icon answers
      await poll('the icon', () =>
        browser.clickIcon(tab).then(
          (view) => view.close().then(() => true),
          () => false,
        ),
      );
      const popup = await expectCard(faults(), tab, FIRST);
      await popup.click('button.fact[data-kind="what"]');
      await until(tab, 'a lit quote', () => [...CSS.highlights.values()].some(({ size }) => size > 0));
      expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    },
  );
}
