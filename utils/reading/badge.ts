import { browser } from 'wxt/browser';

/** What the toolbar icon of a tab points out: access that ended beside an open sidebar, or a wish that failed unseen. */
export type Badge = 'lost' | 'failed';

const TITLES = { lost: 'badgeLost', failed: 'badgeFailed' } as const;
/** White on it holds 4.5 : 1. */
const GROUND = '#9a3412';

/**
 * Puts a mark on the icon of one tab with its reason as the tooltip, or takes it off. The browser itself takes it off
 * when the tab goes to another page. A browser that shows no badges loses nothing.
 */
export async function setBadge(tabId: number, badge: Badge | null): Promise<void> {
  try {
    const title = browser.i18n.getMessage(badge === null ? 'actionTitle' : TITLES[badge]);
    await browser.action.setBadgeBackgroundColor({ tabId, color: GROUND });
    await browser.action.setBadgeText({ tabId, text: badge === null ? '' : '!' });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab may be gone; the answer is on its way all the same.
  }
}
