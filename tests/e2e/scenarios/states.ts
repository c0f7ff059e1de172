import { expect, it } from 'vitest';
import { settled } from '../../support/browser/extension-browser';
import type { Session } from '../session';

export function states(session: () => Session): void {
  it.each([
    ['a front page', '/pages/front', 'not-article'],
    ['an article in a language without rules', '/pages/greek', 'unsupported-language'],
  ])('%s has words of its own', async (_, path, expected) => {
    const { browser, server, keepPicture } = session();
    const popup = await browser.clickIcon(await browser.openPage(server.url(path)));
    expect(await settled(popup)).toBe(expected);
    await keepPicture(popup, expected);
    await popup.close();
  });

  it("the browser's own pages cannot be read, and the popup says so", async () => {
    const { family, browser, keepPicture } = session();
    const popup = await browser.clickIcon(
      await browser.openPage(family === 'firefox' ? 'about:support' : 'chrome://version'),
    );
    expect(await settled(popup)).toBe('not-allowed');
    await keepPicture(popup, 'not-allowed');
    await popup.close();
  });
}
