import { expect, it } from 'vitest';
import { settled, until, type Tab, type View } from '../../support/browser/extension-browser';
import { SAMPLE, type Session } from '../session';

const titleOf = (view: View): Promise<string> =>
  until(view, 'a title', () => document.querySelector('h1')?.innerText);

const textOf = (view: View, selector: string): Promise<string> =>
  until(view, selector, (wanted) => document.querySelector<HTMLElement>(wanted)?.innerText, selector);

/** A story that is kept in the sidebar while the reader goes elsewhere. */
export function pin(session: () => Session): void {
  let view: View;
  let first: Tab;
  let title: string;

  it('keeps its story while tabs change, and says so', async () => {
    const { browser, server, keepPicture } = session();
    first = await browser.openPage(server.url(SAMPLE));
    const popup = await browser.clickIcon(first);
    await settled(popup);
    title = await titleOf(popup);
    await popup.click('#open-sidebar');
    view = await browser.sidebar();
    await until(view, 'its card', (wanted) => document.querySelector('h1')?.innerText === wanted, title);
    await view.click('#pin');
    expect(await textOf(view, '.pin-bar')).toContain('Kept here while tabs change.');
    await browser.openPage(server.url('/stories/ferry-capsizes', 'other'));
    await until(view, 'word of the other tab', () => document.querySelector('#go-to-tab') !== null);
    expect(await titleOf(view)).toBe(title);
    await keepPicture(view, 'sidebar-pinned');
  });

  it('leads back to its tab', async () => {
    await view.click('#go-to-tab');
    await until(first, 'its tab in front', () => document.visibilityState === 'visible');
    await until(view, 'its place', () => document.querySelector('#go-to-tab') === null);
  });

  it('follows the tabs again when it is let go', async () => {
    const { browser, server } = session();
    await browser.openPage(server.url('/stories/ferry-capsizes', 'other'));
    await view.click('#unpin');
    await until(view, 'the tab on view', () => document.documentElement.dataset['state'] !== 'card');
  });

  it('takes a card along in other formats', async () => {
    await first.activate();
    await until(view, 'the card', () => document.querySelector('#export-menu') !== null);
    await view.click('#export-menu');
    const entries = await view.evaluate(() => document.querySelectorAll('.menu-list button').length);
    expect(entries).toBeGreaterThanOrEqual(5);
  });
}
