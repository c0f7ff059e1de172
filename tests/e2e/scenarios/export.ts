import { expect, it } from 'vitest';
import { settled, until, type Tab, type View } from '../../support/browser/extension-browser';
import { isThere, titleOf } from '../asks';
import { SAMPLE, type Session } from '../session';

/** What the steps of this day share. */
interface Shared {
  tab: Tab;
  view: View;
}

async function choose({ view }: Shared, id: string): Promise<void> {
  await view.click('#export-menu');
  await view.click(`#${id}`);
}

function copies(session: () => Session, at: Shared): void {
  it('copies as Markdown with one click, and says so', async () => {
    const { browser, server } = session();
    at.tab = await browser.openPage(server.url(SAMPLE));
    const popup = await browser.clickIcon(at.tab);
    await settled(popup);
    await popup.click('#copy-card');
    await until(popup, 'the word', () => document.querySelector('.actions output')?.textContent === 'Copied');
    await popup.click('#open-sidebar');
    at.view = await browser.sidebar();
    await isThere(at.view, '#export-menu');
    const text = await browser.clipboard(at.tab);
    expect(text).toContain(`# ${await titleOf(at.tab)}`);
    expect(text).toContain('#:~:text=');
  });

  it.each([
    ['copy-text', /^Landslide[^]*\nWHAT|^Landslide[^]*What/],
    ['copy-json', /^\{[^]*"article": \{/],
    ['copy-citation', /Landslide[^]*Meridian Courier[^]*http/],
  ])('%s', async (id, pattern) => {
    const { browser } = session();
    const before = await browser.clipboard(at.tab);
    await choose(at, id);
    await expect.poll(() => browser.clipboard(at.tab), { timeout: 10_000 }).not.toBe(before);
    expect(await browser.clipboard(at.tab)).toMatch(pattern);
  });
}

function paperAndShare(session: () => Session, at: Shared): void {
  it('unfolds everything for paper, clips nothing and leaves the buttons out', async () => {
    const { browser } = session();
    await at.view.evaluate(() => {
      window.print = () => (document.documentElement.dataset['printed'] = 'yes');
    });
    await choose(at, 'print');
    await until(at.view, 'printing', () => document.documentElement.dataset['printed']);
    await browser.emulatePrint(at.view, true);
    const seen = await at.view.evaluate(() => ({
      buttons: [...document.querySelectorAll('.actions, .more')].filter(
        (element) => getComputedStyle(element).display !== 'none',
      ).length,
      clipped: [...document.querySelectorAll<HTMLElement>('.card *')]
        .filter(
          (element) =>
            getComputedStyle(element).overflow === 'hidden' && !element.closest('.visually-hidden'),
        )
        .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)
        .map(({ className }) => className),
      folded: [...document.querySelectorAll('details:not([open])')].length,
    }));
    expect(seen).toEqual({ buttons: 0, clipped: [], folded: 0 });
    await browser.emulatePrint(at.view, false);
  });

  it('offers to share where the platform can, and only there', async () => {
    const shared =
      'Object.defineProperty(navigator, "share", { value: (data) => { document.documentElement.dataset.shared = data.url; return Promise.resolve(); } })';
    await at.view.click('#export-menu');
    expect(
      await at.view.evaluate(() => [document.querySelector('#share') !== null, 'share' in navigator]),
    ).toEqual([false, false]);
    await at.view.click('#export-menu');
    if (!(await at.view.reloadWith(shared))) return at.view.close();
    await isThere(at.view, '#export-menu');
    await choose(at, 'share');
    await until(
      at.view,
      'the share',
      (url) => document.documentElement.dataset['shared'] === url,
      session().server.url(SAMPLE),
    );
    await at.view.close();
  });
}

/** Taking a card along: copies in four formats, sharing, paper. */
export function exporting(session: () => Session): void {
  const at = {} as Shared;
  copies(session, at);
  paperAndShare(session, at);
}
