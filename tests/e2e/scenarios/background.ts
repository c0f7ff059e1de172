import { expect, it } from 'vitest';
import { settled, until } from '../../support/browser/extension-browser';
import { SAMPLE, type Session } from '../session';

/** The background lives only as long as the browser likes: nothing may depend on its memory. */
export function background(session: () => Session): void {
  it('answers a second click after it was stopped', async () => {
    const { browser, server } = session();
    const tab = await browser.openPage(server.url(SAMPLE));
    const popup = await browser.clickIcon(tab);
    expect(await settled(popup)).toBe('card');
    await popup.close();
    await browser.stopBackground();
    const again = await browser.clickIcon(tab);
    expect(await settled(again)).toBe('card');
    await again.close();
  });

  it('shows a quote after it was stopped with the card open', async () => {
    const { browser, server } = session();
    const tab = await browser.openPage(server.url(SAMPLE));
    const popup = await browser.clickIcon(tab);
    await settled(popup);
    await browser.stopBackground();
    await popup.click('button.fact[data-kind="what"]');
    await until(tab, 'a lit quote', () => [...CSS.highlights.values()].some(({ size }) => size > 0));
    await popup.close();
  });
}
