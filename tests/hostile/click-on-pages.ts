import { afterAll, beforeAll, expect, it } from 'vitest';
import { settled, type ExtensionBrowser, type Tab, type View } from '../support/browser/extension-browser';
import { launch } from '../support/browser/launch';
import { servePages, type PageServer } from '../support/serve-pages';
import { newsPage, TITLE, type HostilePage } from './page';

/** From the click to an answer, ms; the harness and a busy machine take some of it themselves. */
const SOON = 2000;
const GIANT_SOON = 5000;
/** What the harness itself may add on a machine of two cores: opening the popup and asking for its state. */
const ALLOWANCE = Number(process.env['HOSTILE_ALLOWANCE_MS'] ?? 1500);

const markup = (tab: Tab): Promise<string> => tab.evaluate(() => document.documentElement?.outerHTML ?? '');

/** What the popup holds that it must never hold. */
const findings = (popup: View): Promise<string[]> =>
  popup.evaluate(() => {
    const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(({ name }) => name.startsWith('on'))
        .map(({ name }) => `handler ${name}`),
    );
    const links = [...document.querySelectorAll('a')]
      .map(({ href }) => href)
      .filter((href) => !/^https?:\/\//.test(href))
      .map((href) => `link ${href}`);
    const scripts = [...document.querySelectorAll('script')]
      .filter(({ src }) => src === '')
      .map(() => 'inline script');
    const ran = 'pwned' in window ? ['code of the page ran'] : [];
    return [...handlers, ...links, ...scripts, ...ran];
  });

/** Opens a page, clicks the icon and checks all that the page must not bring about. */
async function clickOn(
  browser: ExtensionBrowser,
  server: PageServer,
  { id, giant, states, never = [], must = [] }: HostilePage,
): Promise<void> {
  const tab = await browser.openPage(server.url(`/${id}`));
  const changing = id.startsWith('page-that');
  const before = giant === true || changing ? null : await markup(tab);
  const start = Date.now();
  const popup = await browser.clickIcon(tab);
  const state = await settled(popup);
  const took = Date.now() - start;
  expect(states).toContain(state);
  expect(took).toBeLessThan((giant === true ? GIANT_SOON : SOON) + ALLOWANCE);
  expect(await findings(popup)).toEqual([]);
  const shown = await popup.evaluate(() => document.body.innerText);
  for (const words of never) expect(shown).not.toContain(words);
  for (const words of must) expect(shown).toContain(words);
  if (before !== null) expect(await markup(tab)).toBe(before);
  await popup.close();
  await tab.goto('about:blank');
}

/** The tests of hostile pages in a real browser: each is clicked on in turn, and the browser must be the same after all of them. */
export function testHostilePages(pages: readonly HostilePage[]): void {
  let browser: ExtensionBrowser;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages((path) => {
      const page = pages.find(({ id }) => path === `/${id}`);
      return page === undefined ? (path === '/plain' ? newsPage() : null) : page;
    });
    browser = await launch(process.env['HOSTILE_BROWSER'] === 'firefox' ? 'firefox' : 'chrome');
  });
  afterAll(async () => {
    await browser.close().catch(() => undefined);
    server.close();
  });

  it.each(pages.map((page) => [page.id, page] as const))('%s', async (_id, page) => {
    await clickOn(browser, server, page);
  });

  it('after all of them a plain page is read as ever', async () => {
    const tab = await browser.openPage(server.url('/plain'));
    const popup = await browser.clickIcon(tab);
    expect(await settled(popup)).toBe('card');
    expect(await popup.evaluate(() => document.querySelector('h1')?.innerText)).toBe(TITLE);
  });

  it('nothing but the pages themselves was asked for', async () => {
    const asked = await browser.closeAndListRequests();
    expect(asked.filter((url) => !url.startsWith(server.url('/')))).toEqual([]);
  });
}
