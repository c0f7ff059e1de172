import { browser, type Browser } from 'wxt/browser';

/** What happened to the tab that a window shows: another page is coming, or a page stands there. */
export interface TabMove {
  readonly tabId: number;
  readonly phase: 'leaving' | 'arrived';
}

/** The window that this popup or sidebar belongs to. */
export async function ownWindowId(): Promise<number> {
  const { id } = await browser.windows.getCurrent();
  return id ?? -1;
}

/**
 * Follows the active tab of a window: tab switches, navigations, history and single-page navigation. Only an open
 * sidebar listens, so nothing runs while there is none.
 * @returns a function that stops it.
 */
export function watchTabs(windowId: number, onMove: (move: TabMove) => void): () => void {
  const activated = (info: Browser.tabs.OnActivatedInfo): void => {
    if (info.windowId === windowId) onMove({ tabId: info.tabId, phase: 'arrived' });
  };
  const updated = (tabId: number, change: Browser.tabs.OnUpdatedInfo, tab: Browser.tabs.Tab): void => {
    if (!tab.active || tab.windowId !== windowId) return;
    if (change.status === 'loading') onMove({ tabId, phase: 'leaving' });
    if (change.status === 'complete' || (change.url !== undefined && change.status === undefined)) {
      onMove({ tabId, phase: 'arrived' });
    }
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
