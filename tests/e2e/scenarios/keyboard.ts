import { expect, it } from 'vitest';
import { settled, type View } from '../../support/browser/extension-browser';
import { isDark, isGone, isLit, isThere } from '../asks';
import { SAMPLE, type Session } from '../session';

const focused = (view: View): Promise<string> =>
  view.evaluate(() => {
    const { activeElement: element } = document;
    return element === null || element === document.body
      ? ''
      : element.id || (element.getAttribute('data-kind') ?? element.localName);
  });

/** The whole card without a mouse. */
export function keyboard(session: () => Session): void {
  it('reaches everything in reading order', async () => {
    const { browser, server } = session();
    const tab = await browser.openPage(server.url(SAMPLE));
    const popup = await browser.clickIcon(tab);
    await settled(popup);
    const stops: string[] = [];
    const reachable = await popup.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('button, a[href], summary')].filter((element) =>
          element.checkVisibility(),
        ).length,
    );
    for (let step = 0; step < reachable; step++) {
      await popup.press('Tab');
      stops.push(await focused(popup));
    }
    expect(stops.slice(0, 5)).toEqual([
      'open-sidebar',
      'show-all',
      'copy-card',
      'export-menu',
      'open-settings',
    ]);
    expect(stops).not.toContain('');
    const kinds = stops.filter((stop) => ['what', 'casualties', 'who', 'when', 'where'].includes(stop));
    expect([...new Set(kinds)]).toEqual(['what', 'casualties', 'who', 'when', 'where']);
    await popup.close();
  });

  // In the sidebar: Firefox itself closes a popup on Escape.
  it('unfolds with Enter, previews a quote under the focus, and leaves both with Escape', async () => {
    const { browser, server } = session();
    const tab = await browser.openPage(server.url(SAMPLE));
    const popup = await browser.clickIcon(tab);
    await settled(popup);
    await popup.click('#open-sidebar');
    const view = await browser.sidebar();
    await isThere(view, '.fact[data-kind="who"]');
    await view.evaluate(() => document.querySelector<HTMLElement>('.fact[data-kind="who"]')?.focus());
    await view.press('Enter');
    await isThere(view, '.quote[data-status="shown"]');
    await isLit(tab);
    await view.press('Escape');
    await isGone(view, '.quote');
    await isDark(tab);
    expect(await focused(view)).toBe('who');
    await view.press('Shift+Tab');
    await view.press('Tab');
    await isThere(view, '.preview');
    await view.press('Escape');
    await isGone(view, '.preview');
    expect(await focused(view)).toBe('who');
    await view.close();
  });
}
