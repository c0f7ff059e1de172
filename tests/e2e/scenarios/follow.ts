import { expect, it } from 'vitest';
import { settled, until, type Tab, type View } from '../../support/browser/extension-browser';
import { isGone, isThere, stateIs, textOf, titleIs, titleOf } from '../asks';
import { SAMPLE, type Session } from '../session';

const FERRY = '/stories/ferry-capsizes';

/** What the steps of this day share. */
interface Shared {
  tab: Tab;
  view: View;
}

function keepsUp(session: () => Session, at: Shared): void {
  it('keeps up with a site of one page, back and forth', async () => {
    const { browser, server } = session();
    at.tab = await browser.openPage(server.url('/pages/single-page'));
    await until(at.tab, 'the first story', () => document.querySelector('h1') !== null);
    const popup = await browser.clickIcon(at.tab);
    await settled(popup);
    await popup.click('#open-sidebar');
    at.view = await browser.sidebar();
    const first = await titleOf(at.tab);
    await titleIs(at.view, first);
    await at.tab.evaluate(() => document.querySelector<HTMLElement>('#second')?.click());
    await until(at.tab, 'the second story', () => location.search === '?story=second');
    const second = await titleOf(at.tab);
    expect(second).not.toBe(first);
    await titleIs(at.view, second);
    await at.tab.evaluate(() => history.back());
    await titleIs(at.view, first);
  });

  it('says at another site that a click is needed, and offers the two ways on', async () => {
    const { server, browser } = session();
    await at.tab.goto(server.url(SAMPLE, 'other'));
    await stateIs(at.view, 'access-lost');
    expect(await textOf(at.view, '.status-body')).toMatch(
      /Click its icon[^]*(Follow me on every site|Always read)/,
    );
    await expect.poll(async () => (await browser.badge(at.tab)).badge, { timeout: 10_000 }).toBe('!');
    const popup = await browser.clickIcon(at.tab);
    await settled(popup);
    await popup.close();
    await titleIs(at.view, await titleOf(at.tab));
    expect((await browser.badge(at.tab)).badge).toBe('');
  });
}

function withLeave(session: () => Session, at: Shared): void {
  it('asks for the site by a gesture of the reader', async ({ skip }) => {
    const { browser, family } = session();
    if (family === 'chrome') {
      await at.view.evaluate(() => {
        const { permissions } = chrome;
        permissions.request = (wish: object) => {
          document.documentElement.dataset['asked'] = JSON.stringify([
            wish,
            navigator.userActivation.isActive,
          ]);
          return Promise.resolve(false);
        };
      });
      await at.view.click('#follow-site');
      const asked = await until(at.view, 'the question', () => document.documentElement.dataset['asked']);
      expect(JSON.parse(asked)).toEqual([{ origins: ['http://127.0.0.1/*'] }, true]);
      skip('Its question can be answered by hand alone');
    }
    await at.view.click('#follow-site');
    await browser.answerQuestion(true);
    await isGone(at.view, '.follow');
  });

  it('reads pages of the site without a click from then on', async ({ skip }) => {
    const { server, family } = session();
    if (family === 'chrome') skip();
    await at.tab.goto(server.url(FERRY, 'other'));
    await titleIs(at.view, await titleOf(at.tab));
  });

  it('is taken back in the settings', async ({ skip }) => {
    const { browser, server, family } = session();
    const options = await browser.openOwn('options');
    if (family === 'chrome') {
      expect(await textOf(options, '#sites')).toContain('None.');
      await options.close();
      await at.view.close();
      skip();
    }
    expect(await textOf(options, '#sites bdi')).toBe('http://127.0.0.1/*');
    await options.click('#sites button');
    await until(options, 'no site', () => document.querySelector('#sites button') === null);
    await options.close();
    await at.tab.activate();
    await at.tab.goto(server.url(SAMPLE, 'other'));
    await stateIs(at.view, 'access-lost');
    await isThere(at.view, '#allow-site');
    await at.view.close();
  });
}

/** The sidebar on its way through a site: without leave, with leave for the site, and after it was taken back. */
export function follow(session: () => Session): void {
  const at = {} as Shared;
  keepsUp(session, at);
  withLeave(session, at);
}
