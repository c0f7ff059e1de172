import { expect, it } from 'vitest';
import { settled, until } from '../../support/browser/extension-browser';
import { SAMPLE, type Session } from '../session';
import { isThere } from '../asks';

/** A private window: read at a click alone, and kept nowhere. */
export function privateWindows(session: () => Session): void {
  it('reads at a click, never by the sidebar itself, and keeps nothing', async ({ skip }) => {
    const { browser, server, keepPicture } = session();
    const options = await browser.openOwn('options');
    const window = await browser.openPrivate(server.url(SAMPLE));
    if (window === null) {
      await options.close();
      return skip('Chromium lets an extension in by hand alone');
    }
    await options.click('#library-on');
    await isThere(options, '#library-count');
    const popup = await window.clickIcon();
    expect(await settled(popup)).toBe('card');
    expect(await popup.evaluate(() => document.querySelectorAll('.memory, #open-library').length)).toBe(0);
    await keepPicture(popup, 'popup-private');
    await window.close();
    await options.evaluate(() => location.reload());
    const kept = await until(
      options,
      'the count',
      () => document.querySelector<HTMLElement>('#library-count')?.innerText,
    );
    expect(kept).toBe('0 stories');
    await options.click('#library-on');
    await options.close();
  });
}
