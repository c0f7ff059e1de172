import { browser } from 'wxt/browser';
import type { TabsBeside } from '../../components/hooks/use-pin';

/** The tabs of the sidebar's window. Needs no permission, as no address is looked at. */
export function tabsBeside(ownWindow: Promise<number>): TabsBeside {
  return {
    async placeOf(tabId) {
      const tab = await browser.tabs.get(tabId).catch(() => null);
      if (tab === null) return 'closed';
      return tab.active && tab.windowId === (await ownWindow) ? 'here' : 'elsewhere';
    },
    follow(onChange) {
      browser.tabs.onActivated.addListener(onChange);
      browser.tabs.onRemoved.addListener(onChange);
      return () => {
        browser.tabs.onActivated.removeListener(onChange);
        browser.tabs.onRemoved.removeListener(onChange);
      };
    },
    goTo: (tabId) => void show(tabId),
  };
}

/** A tab may have been moved to another window since. */
async function show(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}
