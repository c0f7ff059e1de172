import { browser } from 'wxt/browser';
import { onMessage } from '../../utils/messaging/messenger';
import { watchSites } from '../../utils/messaging/site-access';

interface TabListener {
  /** The active tab was switched or finished loading, or a site was allowed: there may be another page to show. */
  onPage(): void;
  /** A page of the window was read, perhaps because the reader clicked the icon. */
  onReading(): void;
}

/** How long after a change of address a new title is taken for a new story's, ms: titles may also blink or count. */
const STORY_ARRIVES = 15_000;
/** How long the words of a story may come after its title, ms. */
const STORY_SETTLES = 300;

/**
 * Follows the active tab of one window. Needs no permission, as no address is looked at. Returns the way to stop.
 */
export function followTabs(ownWindow: Promise<number>, listener: TabListener): () => void {
  const inOwnWindow = async (windowId: number | undefined, call: () => void): Promise<void> => {
    if (windowId === (await ownWindow)) call();
  };
  const onActivated = ({ windowId }: { windowId: number }): void =>
    void inOwnWindow(windowId, listener.onPage);
  let moved = 0;
  const onUpdated = (
    _tabId: number,
    change: { status?: string; url?: string; title?: string },
    tab: { active: boolean; windowId?: number },
  ): void => {
    if (!tab.active) return;
    if (change.url !== undefined) moved = Date.now();
    if (change.status === 'complete' || change.url !== undefined)
      void inOwnWindow(tab.windowId, listener.onPage);
    // A site of one page changes its address first and its story after: the title tells when.
    else if (change.title !== undefined && Date.now() - moved < STORY_ARRIVES)
      setTimeout(() => void inOwnWindow(tab.windowId, listener.onPage), STORY_SETTLES);
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
