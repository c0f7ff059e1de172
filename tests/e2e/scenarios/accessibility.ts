import axe from 'axe-core';
import { expect, it } from 'vitest';
import { settled, type View } from '../../support/browser/extension-browser';
import { SAMPLE, type Session } from '../session';

/** What axe has to say about a view, a line each. */
export function findings(view: View): Promise<unknown> {
  return view.evaluateText(`(async () => {
    ${axe.source};
    const { violations } = await window.axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160)));
  })()`);
}

export function accessibility(session: () => Session): void {
  it.each(['light', 'dark'] as const)('axe finds nothing in popup and sidebar, %s', async (theme) => {
    const { browser, server, keepPicture } = session();
    await browser.setTheme(theme);
    const popup = await browser.clickIcon(await browser.openPage(server.url(SAMPLE)));
    await settled(popup);
    await popup.click('button.fact[data-kind="what"]');
    await popup.click('button.fact[data-kind="casualties"]');
    expect(await findings(popup)).toEqual([]);
    await keepPicture(popup, `popup-${theme}`);
    await popup.click('#open-sidebar');
    const sidebar = await browser.sidebar();
    await settled(sidebar);
    expect(await findings(sidebar)).toEqual([]);
    await keepPicture(sidebar, `sidebar-${theme}`);
  });
}
