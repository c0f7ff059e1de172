import { expect, it } from 'vitest';
import { settled, type View } from '../../support/browser/extension-browser';
import { isLit, textOf, titleIs, titleOf } from '../asks';
import { SAMPLE, type Session } from '../session';

/** What can be asked for without the mouse, and where the settings say so. */
export function shortcuts(session: () => Session): void {
  it('opens the sidebar beside the page', async ({ skip }) => {
    const { browser, server, family } = session();
    // The protocol's keys do not reach Chromium's own window, and its event alone opens no sidebar.
    if (family === 'chrome') skip();
    const tab = await browser.openPage(server.url(SAMPLE));
    await browser.press(tab, 'open-sidebar');
    const sidebar = await browser.sidebar();
    // A shortcut of its own grants the tab as a click does.
    await titleIs(sidebar, await titleOf(tab));
    await sidebar.close();
  });

  it('shows all facts in the page, with keys that the reader gave it', async () => {
    const { browser, server, family } = session();
    const options: View = await browser.openOwn('options');
    expect(await textOf(options, '#shortcuts')).toContain('Show all facts in the page');
    if (family === 'firefox')
      await options.evaluate(() =>
        (
          globalThis as unknown as { browser: { commands: { update(keys: object): Promise<void> } } }
        ).browser.commands.update({ name: 'show-all', shortcut: 'Alt+Shift+Y' }),
      );
    await options.close();
    const tab = await browser.openPage(server.url(SAMPLE));
    const popup = await browser.clickIcon(tab);
    await settled(popup);
    await popup.close();
    await browser.press(tab, 'show-all');
    await isLit(tab);
  });
}
