import { expect, it } from 'vitest';
import { settled, until, type Tab } from '../../support/browser/extension-browser';
import { SAMPLE, type Session } from '../session';

/** The page as text, to see that nothing was changed in it. */
const markup = (tab: Tab): Promise<string> => tab.evaluate(() => document.documentElement.outerHTML);

/** What is lit in the page: the words of each lit place. */
const lit = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => (range as Range).toString()),
    ),
  );

export function card(session: () => Session): void {
  it('opens over a news page at a click on the icon', async () => {
    const { browser, server, keepPicture } = session();
    const popup = await browser.clickIcon(await browser.openPage(server.url(SAMPLE)));
    expect(await settled(popup)).toBe('card');
    const text = await popup.evaluate(() => document.body.innerText);
    expect(text).toContain('Landslide buries two buses in northern Peru');
    expect(text).toContain('The Meridian Courier');
    expect(text).toContain('Inés Valdarte');
    expect(text).toMatch(/19\+?\s+killed/);
    await keepPicture(popup, 'card');
    await popup.close();
  });

  it('lights the quote of a fact and leaves the page byte for byte as it was', async () => {
    const { browser, server } = session();
    const tab = await browser.openPage(server.url(SAMPLE));
    const before = await markup(tab);
    const popup = await browser.clickIcon(tab);
    await settled(popup);
    expect(await lit(tab)).toEqual([]);
    await popup.click('button.fact[data-kind="what"]');
    await until(
      popup,
      'the quote to be shown',
      () => document.querySelector('.quote[data-status="shown"]') !== null,
    );
    expect((await lit(tab)).join(' ').replace(/\s+/g, ' ')).toContain(
      'A landslide swept two buses off a mountain road',
    );
    expect(await markup(tab)).toBe(before);
    await popup.click('button.fact[data-kind="what"]');
    await until(tab, 'the light to go out', () =>
      [...CSS.highlights.values()].every(({ size }) => size === 0),
    );
    expect(await markup(tab)).toBe(before);
    await popup.close();
  });

  it('says so where a quote is no longer on the page', async () => {
    const { browser, server } = session();
    const tab = await browser.openPage(server.url(SAMPLE));
    const popup = await browser.clickIcon(tab);
    await settled(popup);
    await tab.evaluate(() => document.querySelector('article')?.remove());
    await popup.click('button.fact[data-kind="what"]');
    await until(
      popup,
      'the word that the quote is gone',
      () => document.querySelector('.quote[data-status="not-on-page"]') !== null,
    );
    await popup.close();
  });
}
