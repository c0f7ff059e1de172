import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { exportCard } from '../components/export/export-card';
import { countRequests } from '../utils/messaging/count-requests';
import { onMessage } from '../utils/messaging/messenger';
import type { Card } from '../utils/model/card';
import { welcome } from '../utils/reading/first-run';
import { addMenus, onCommand, onMenu } from '../utils/reading/menus';
import { isOwnPage } from '../utils/messaging/senders';
import { openCard } from '../utils/reading/open-card';
import { clearQuotes, showAllQuotes, showQuote } from '../utils/reading/show-quote';
import { browserTexts } from './shared/browser-texts';

/** What "copy" gives, in the menu as on the card. */
const toMarkdown = (card: Card): string => exportCard(card, 'markdown', browserTexts());

/** Wiring only: every listener is set in the first turn, so that a worker that was asleep hears what woke it. */
export default defineBackground(() => {
  onMessage('openCard', ({ data, sender }) =>
    isOwnPage(sender) ? openCard(data) : { name: 'failed', report: 'message from outside' },
  );
  onMessage('showQuote', ({ data, sender }) => (isOwnPage(sender) ? showQuote(data) : 'no-access'));
  onMessage('showAllQuotes', ({ data, sender }) =>
    isOwnPage(sender) ? showAllQuotes(data.tabId, data.groups) : 0,
  );
  onMessage('clearQuotes', ({ data, sender }) => (isOwnPage(sender) ? clearQuotes(data.tabId) : undefined));

  onMessage('countRequests', ({ sender }) => (isOwnPage(sender) ? countRequests() : null));

  browser.runtime.onInstalled.addListener((details) => {
    void addMenus();
    void welcome(details);
  });
  browser.contextMenus?.onClicked.addListener((info, tab) => void onMenu(info, tab, toMarkdown));
  browser.commands?.onCommand.addListener((command, tab) => void onCommand(command, tab));
});
