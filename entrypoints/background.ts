import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { onMessage } from '../utils/messaging/messenger';
import { hasSidebar, openSidebar } from '../utils/messaging/open-sidebar';
import { isOwnPage } from '../utils/messaging/senders';
import { clearQuotes, showQuote } from '../utils/reading/show-quote';
import { openCard } from '../utils/reading/open-card';

const MENU_SIDEBAR = 'open-sidebar';

/** Wiring only: every listener is set in the first turn, so that a worker that was asleep hears what woke it. */
export default defineBackground(() => {
  onMessage('openCard', ({ data, sender }) =>
    isOwnPage(sender) ? openCard(data) : { name: 'failed', report: 'message from outside' },
  );
  onMessage('showQuote', ({ data, sender }) => (isOwnPage(sender) ? showQuote(data) : 'no-access'));
  onMessage('clearQuotes', ({ data, sender }) => (isOwnPage(sender) ? clearQuotes(data.tabId) : undefined));

  browser.runtime.onInstalled.addListener(() => void addMenu());
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU_SIDEBAR && tab?.windowId !== undefined) void openSidebar(tab.windowId);
  });
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === MENU_SIDEBAR && tab?.windowId !== undefined) void openSidebar(tab.windowId);
  });
});

async function addMenu(): Promise<void> {
  if (!hasSidebar()) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU_SIDEBAR,
    title: browser.i18n.getMessage('menuOpenSidebar'),
    contexts: ['page', 'selection', 'action'],
  });
}
