import { expect, it } from 'vitest';
import { settled, until, type Tab, type View } from '../../support/browser/extension-browser';
import { SAMPLE, type Session } from '../session';

/** The reader's library: off at first; once on, a card remembers the reader's visits. */
export function library(session: () => Session): void {
  let tab: Tab;

  const openCard = async (): Promise<View> => {
    const popup = await session().browser.clickIcon(tab);
    expect(await settled(popup)).toBe('card');
    return popup;
  };
  const turn = (popup: View, on: boolean): Promise<void> =>
    popup.evaluate(async (wanted) => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        typeof globalThis.chrome | undefined
      >;
      await (browser ?? chrome)?.storage.local.set({ library: { on: wanted, keepDays: 90 } });
    }, on);

  it('is off: nothing on the card speaks of it', async () => {
    const { browser, server } = session();
    tab = await browser.openPage(server.url(SAMPLE));
    const popup = await openCard();
    expect(await popup.evaluate(() => document.querySelectorAll('.memory, #open-library').length)).toBe(0);
    await turn(popup, true);
    await popup.close();
  });

  it('keeps a story from the first visit on', async () => {
    await tab.reload();
    const popup = await openCard();
    await until(popup, 'the way to the library', () => document.querySelector('#open-library') !== null);
    await popup.close();
  });

  it('tells at the next visit when it was read before', async () => {
    await tab.reload();
    const popup = await openCard();
    const words = await until(
      popup,
      'the memory of the card',
      () => document.querySelector<HTMLElement>('.memory')?.innerText,
    );
    expect(words).toContain('You read this on');
    expect(words).toContain('Nothing has changed since.');
    await session().keepPicture(popup, 'popup-memory');
    await turn(popup, false);
    await popup.close();
  });
}
