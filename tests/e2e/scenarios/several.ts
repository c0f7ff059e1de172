import { expect, it } from 'vitest';
import { settled, until } from '../../support/browser/extension-browser';
import type { Session } from '../session';

export function several(session: () => Session): void {
  it('a page of two articles: the card is of the first, says so and reads the other on a click', async () => {
    const { browser, server } = session();
    const tab = await browser.openPage(server.url('/pages/two-articles'));
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    const popup = await browser.clickIcon(tab);
    expect(await settled(popup)).toBe('card');
    const text = await popup.evaluate(() => document.body.innerText);
    expect(text).toContain('Landslip closes coast road near Almeda');
    expect(text).toContain('Mill fire in Orsk is out after two days');
    await popup.click('.choice button');
    await until(
      popup,
      'the card of the other article',
      () => document.querySelector('h1')?.textContent?.includes('Mill fire in Orsk') === true,
    );
    expect(await popup.evaluate(() => document.querySelector('.choice')?.textContent)).toContain('Landslip');
    await popup.click('button.fact[data-kind="what"]');
    await until(
      popup,
      'the quote to be shown',
      () => document.querySelector('.quote[data-status="shown"]') !== null,
    );
    await popup.click('button.fact[data-kind="what"]');
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await popup.close();
  });
}
