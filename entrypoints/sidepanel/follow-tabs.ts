import { browser } from 'wxt/browser';
import { onMessage } from '../../utils/messaging/messenger';
import { watchSites } from '../../utils/messaging/site-access';

interface TabListener {
  /** The active tab was switched or finished loading, or a site was allowed: there may be another page to show. */
  onPage(): void;
  /** A page of the window was read, perhaps because the reader clicked the icon. */
  onReading(): void;
}

/**
 * Follows the active tab of one window. Needs no permission, as no address is looked at. Returns the way to stop.
 */
export function followTabs(ownWindow: Promise<number>, listener: TabListener): () => void {
  const inOwnWindow = async (windowId: number | undefined, call: () => void): Promise<void> => {
    if (windowId === (await ownWindow)) call();
  };
  const onActivated = ({ windowId }: { windowId: number }): void =>
    void inOwnWindow(windowId, listener.onPage);
  const onUpdated = (
    _tabId: number,
    change: { status?: string; url?: string },
    tab: { active: boolean; windowId?: number },
  ): void => {
    const settled = change.status === 'complete' || change.url !== undefined;
    if (settled && tab.active) void inOwnWindow(tab.windowId, listener.onPage);
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  const stopWatching = watchSites(listener.onPage);
  const stopListening = onMessage(
    'stateChanged',
    ({ data }) => void inOwnWindow(data.windowId, listener.onReading),
  );
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    stopWatching();
    stopListening();
  };
}
