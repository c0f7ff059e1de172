import { expect, it } from 'vitest';
import { until } from '../../support/browser/extension-browser';
import { textOf } from '../asks';
import { findings } from './accessibility';
import type { Session } from '../session';

/** The pages of the extension's own: settings, library, first page. */
export function ownPages(session: () => Session): void {
  it.each([
    ['options', 'Nutgraf settings'],
    ['library', 'Your library'],
    ['welcome', 'The key facts of a story, in one click'],
  ] as const)('%s opens, and axe finds nothing in either theme', async (name, title) => {
    const { browser, keepPicture } = session();
    for (const theme of ['light', 'dark'] as const) {
      await browser.setTheme(theme);
      const page = await browser.openOwn(name);
      expect(await textOf(page, 'h1')).toBe(title);
      expect(await findings(page)).toEqual([]);
      await keepPicture(page, `${name}-${theme}`);
      await page.close();
    }
    await browser.setTheme('light');
  });

  it('settings hold at once and after the page is closed', async () => {
    const { browser } = session();
    const options = await browser.openOwn('options');
    await options.click('#compact');
    await options.click('#row-where');
    await options.click('#up-who');
    await until(options, 'the new order', () => document.querySelector('.rows input')?.id !== 'row-who');
    await options.close();
    const again = await browser.openOwn('options');
    const kept = await until(again, 'the settings', () => {
      const rows = [...document.querySelectorAll<HTMLInputElement>('.rows input')];
      return document.querySelector<HTMLInputElement>('#compact')?.checked === true
        ? rows.map(({ id, checked }) => `${id} ${String(checked)}`)
        : null;
    });
    expect(kept.slice(0, 3)).toEqual(['row-what true', 'row-who true', 'row-casualties true']);
    expect(kept).toContain('row-where false');
    await again.click('#compact');
    await again.click('#row-where');
    await again.click('#down-who');
    await again.close();
  });

  it('the self-check counts no request', async () => {
    const options = await session().browser.openOwn('options');
    expect(await textOf(options, '#checkPage')).toBe('0');
    expect(await textOf(options, '#checkBackground')).toBe('0');
    expect(await textOf(options, '#checkPolicy')).toBe('none');
    await options.close();
  });
}
