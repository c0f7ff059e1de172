import { browser } from 'wxt/browser';
import { sendMessage } from '../../utils/messaging/messenger';
import { hasSidebar, openSidebar } from '../../utils/messaging/open-sidebar';
import { mountCard } from '../shared/mount-card';

/** The tab that the popup was opened on. Asked for once: the popup closes when the reader goes elsewhere. */
const opened = browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab);

/** Kept at hand, because opening the sidebar within a click allows no waiting. */
let windowId: number | undefined;
void opened.then((tab) => (windowId = tab?.windowId));

if (navigator.userAgent.includes('Android')) document.documentElement.classList.add('full-page');

void mountCard({
  source: {
    async load(fresh, article) {
      const tab = await opened;
      if (tab?.id === undefined) return { name: 'not-allowed' };
      const windowId = tab.windowId ?? -1;
      return sendMessage('openCard', { source: 'popup', windowId, tabId: tab.id, fresh, article });
    },
  },
  actions: hasSidebar() ? { keepOpen } : {},
});

function keepOpen(): void {
  if (windowId === undefined) return;
  void openSidebar(windowId).then(() => window.close());
}
