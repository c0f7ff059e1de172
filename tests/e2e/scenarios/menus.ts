import { expect, it } from 'vitest';
import { settled, until, type Tab, type View } from '../../support/browser/extension-browser';
import { isDark, isLit, isThere, lights, titleIs, titleOf } from '../asks';
import { SAMPLE, type Session } from '../session';

/** The first sentence of the sample, which states its event. */
const LEDE = 'figure + p';

/** What the steps of this day share. */
interface Shared {
  tab: Tab;
  sidebar: View;
}

/** The words of the quote that is unfolded, as soon as the page has answered. */
function openQuote({ sidebar }: Shared): Promise<string> {
  return until(
    sidebar,
    'a fact with the focus',
    () =>
      document.activeElement?.matches('.fact[aria-expanded="true"]') === true &&
      document.querySelector<HTMLElement>('.fact[aria-expanded="true"] + .quote:not([data-status="looking"])')
        ?.innerText,
  ).then(String);
}

function toCardAndFact(session: () => Session, at: Shared): void {
  it('opens the card', async () => {
    const { browser, server } = session();
    at.tab = await browser.openPage(server.url(SAMPLE));
    // Chromium's event alone grants nothing: a click on the icon did before.
    const granted = await browser.clickIcon(at.tab);
    await settled(granted);
    await granted.close();
    await browser.chooseMenu(at.tab, 'open-card', LEDE);
    const popup = await browser.popup();
    expect(await settled(popup)).toBe('card');
    await popup.close();
  });

  it('opens the at.sidebar with the fact of a selection', async () => {
    const { browser } = session();
    if (browser.family === 'chrome') {
      // Its event brings no gesture, without which no at.sidebar opens: the popup opens it.
      const popup = await browser.clickIcon(at.tab);
      await settled(popup);
      await popup.click('#open-sidebar');
      await titleIs(await browser.sidebar(), await titleOf(at.tab));
    }
    await browser.chooseMenu(at.tab, 'find-fact', LEDE, true);
    at.sidebar = await browser.sidebar();
    expect(await openQuote(at)).toContain('shown in the page');
    await isLit(at.tab);
  });

  it('unfolds the fact of the lit sentence that was clicked', async () => {
    const { browser } = session();
    await at.sidebar.click('.fact[aria-expanded="true"]');
    await isDark(at.tab);
    await at.sidebar.click('#show-all');
    await isLit(at.tab);
    await browser.chooseMenu(at.tab, 'find-fact', LEDE);
    expect(await openQuote(at)).toContain('shown in the page');
    await at.sidebar.click('.fact[aria-expanded="true"]');
  });
}

function aboutThePage(session: () => Session, at: Shared): void {
  it('shows all facts in the page, a colour a kind, until Escape', async () => {
    const { browser } = session();
    const before = await at.tab.evaluate(() => document.documentElement.outerHTML);
    await browser.chooseMenu(at.tab, 'show-all', LEDE);
    await isLit(at.tab);
    const kinds = await lights(at.tab);
    expect(kinds).toEqual(expect.arrayContaining(['nutgraf-what', 'nutgraf-who', 'nutgraf-casualties']));
    expect(await at.tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await at.tab.evaluate(() =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    );
    await isDark(at.tab);
  });

  it('copies the card', async () => {
    const { browser } = session();
    await browser.chooseMenu(at.tab, 'copy-card', LEDE);
    await expect.poll(() => browser.clipboard(at.tab), { timeout: 10_000 }).toContain(await titleOf(at.tab));
    expect(await browser.clipboard(at.tab)).toMatch(/^# /);
    expect((await browser.badge(at.tab)).badge).toBe('');
  });

  it('opens the sidebar', async ({ skip }) => {
    const { browser, family } = session();
    if (family === 'chrome') skip();
    await at.sidebar.close();
    await browser.chooseMenu(at.tab, 'open-sidebar', LEDE);
    at.sidebar = await browser.sidebar();
    await isThere(at.sidebar, '.card-header h1');
  });

  it('marks the icon where nothing can be shown', async () => {
    const { browser, server } = session();
    // An open at.sidebar says itself what is the matter.
    await at.sidebar.close();
    const front = await browser.openPage(server.url('/pages/front'));
    await browser.chooseMenu(front, 'show-all', 'body');
    const failed = { badge: '!', title: 'That could not be done here. Click to see why.' };
    await expect.poll(() => browser.badge(front), { timeout: 10_000 }).toEqual(failed);
    await front.close();
  });
}

/** The context menu of the page: to the card, to the sidebar, and from the page back to a fact. */
export function menus(session: () => Session): void {
  const at = {} as Shared;
  toCardAndFact(session, at);
  aboutThePage(session, at);
}
