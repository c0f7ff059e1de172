import { expect, it } from 'vitest';
import { settled, until, type Tab, type View } from '../../support/browser/extension-browser';
import { SAMPLE, type Session } from '../session';

const OTHER = '/stories/ferry-capsizes';

const titleIs = (view: View, title: string): Promise<true> =>
  until(
    view,
    `the card of “${title}”`,
    (wanted) => document.querySelector('h1')?.innerText === wanted || null,
    title,
  );

const stateIs = (view: View, state: string): Promise<true> =>
  until(
    view,
    `the state ${state}`,
    (wanted) => document.documentElement.dataset['state'] === wanted || null,
    state,
  );

const titleOf = (tab: Tab): Promise<string> =>
  tab.evaluate(() => document.querySelector('h1')?.innerText ?? '');

export function sidebar(session: () => Session): void {
  let first: Tab;
  let second: Tab;
  let view: View;

  it('opens from the popup and shows the same card', async () => {
    const { browser, server, keepPicture } = session();
    first = await browser.openPage(server.url(SAMPLE));
    const popup = await browser.clickIcon(first);
    await settled(popup);
    await popup.click('#open-sidebar');
    view = await browser.sidebar();
    expect(await settled(view)).toBe('card');
    await titleIs(view, await titleOf(first));
    await keepPicture(view, 'sidebar');
  });

  it('asks for a click on a tab it may not read', async () => {
    const { browser, server, keepPicture } = session();
    second = await browser.openPage(server.url(OTHER, 'other'));
    await stateIs(view, 'access-lost');
    await keepPicture(view, 'sidebar-access-lost');
  });

  it('shows the card of that tab after a click on the icon', async () => {
    const popup = await session().browser.clickIcon(second);
    await settled(popup);
    await titleIs(view, await titleOf(second));
    await popup.close();
  });

  it('follows from tab to tab', async () => {
    await first.activate();
    await titleIs(view, await titleOf(first));
    await second.activate();
    await titleIs(view, await titleOf(second));
  });

  it('lights quotes in the page beside it', async () => {
    await view.click('button.fact[data-kind="what"]');
    await until(second, 'a lit quote', () => [...CSS.highlights.values()].some(({ size }) => size > 0));
  });

  it('asks for a click again after the tab went to another site', async () => {
    const { server } = session();
    await second.goto(server.url(SAMPLE));
    await stateIs(view, 'access-lost');
  });

  it('has a card again after a reload and a click', async () => {
    const { browser } = session();
    await first.activate();
    await first.reload();
    const popup = await browser.clickIcon(first);
    expect(await settled(popup)).toBe('card');
    await titleIs(view, await titleOf(first));
    await popup.close();
  });
}
