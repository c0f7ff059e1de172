import { browser, type Browser } from 'wxt/browser';
import { sendMessage } from '../messaging/messenger';
import { hasSidebar, openSidebar } from '../messaging/open-sidebar';
import { keepPointed } from '../storage/pointed';
import { setBadge } from './badge';
import { copyCard, type CardToText } from './copy-card';
import { openCard } from './open-card';
import { quoteGroups } from './quote-groups';
import { showAllQuotes } from './show-quote';

type Tab = Browser.tabs.Tab;

/** What can be asked for from the page's context menu and by shortcut; the names are those of the manifest's commands. */
const OPEN_CARD = 'open-card';
const OPEN_SIDEBAR = 'open-sidebar';
const SHOW_ALL = 'show-all';
const COPY_CARD = 'copy-card';
const FIND_FACT = 'find-fact';

/** Words of a selection that are looked for: enough to tell sentences apart. */
const MOST_WORDS = 300;

/** Makes the context menu anew: at install and update, as the browser keeps it from then on. */
export async function addMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const { getMessage } = browser.i18n;
  const add = (id: string, title: string): void => {
    browser.contextMenus.create({ id, title, contexts: ['page', 'selection'] });
  };
  if (canOpenPopup()) add(OPEN_CARD, getMessage('actionTitle'));
  if (hasSidebar()) {
    add(OPEN_SIDEBAR, getMessage('menuOpenSidebar'));
    add(FIND_FACT, getMessage('menuFindFact'));
  }
  add(SHOW_ALL, getMessage('menuShowAll'));
  add(COPY_CARD, getMessage('menuCopyCard'));
}

/** A choice from the context menu. Popup and sidebar are opened first: after any `await` the gesture is spent. */
export async function onMenu(
  info: Browser.contextMenus.OnClickData,
  tab: Tab | undefined,
  toText: CardToText,
): Promise<void> {
  if (tab?.id === undefined) return;
  const { menuItemId, selectionText = '' } = info;
  if (menuItemId === OPEN_CARD)
    await browser.action.openPopup().catch(() => setBadge(tab.id ?? -1, 'failed'));
  else if (menuItemId === FIND_FACT) await findFact(tab, tab.id, selectionText);
  else if (menuItemId === COPY_CARD) await said(tab.id, copyCard(tab.windowId ?? -1, tab.id, toText));
  else await onCommand(String(menuItemId), tab);
}

/** A shortcut. */
export async function onCommand(command: string, tab: Tab | undefined): Promise<void> {
  if (tab?.id === undefined || tab.windowId === undefined) return;
  if (command === OPEN_SIDEBAR) {
    await openSidebar(tab.windowId);
    // A sidebar that was open already is told that this wish of the reader's grants the tab.
    await openCard({ source: 'popup', windowId: tab.windowId, tabId: tab.id });
  }
  if (command === SHOW_ALL) await said(tab.id, showAll(tab.windowId, tab.id));
}

/** Chrome opens popups from 127 on. */
function canOpenPopup(): boolean {
  return typeof (browser.action as Partial<typeof browser.action> | undefined)?.openPopup === 'function';
}

/** What was asked for without a card on view shows only by its outcome: where it fails, the icon says so. */
async function said(tabId: number, done: Promise<boolean>): Promise<void> {
  await setBadge(tabId, (await done) ? null : 'failed');
}

async function showAll(windowId: number, tabId: number): Promise<boolean> {
  const state = await openCard({ source: 'popup', windowId, tabId });
  return state.name === 'card' && (await showAllQuotes(tabId, quoteGroups(state.card))) > 0;
}

/** From the page back to its fact: by the words selected, or by the lit sentence that was clicked. */
async function findFact(tab: Tab, tabId: number, selection: string): Promise<void> {
  // A sidebar that is open already needs no leave to open.
  const opened = openSidebar(tab.windowId ?? -1).catch(() => undefined);
  const pointed = sendMessage('pointedQuote', {}, { tabId, frameId: 0 }).catch(() => null);
  await openCard({ source: 'popup', windowId: tab.windowId ?? -1, tabId });
  await opened;
  const words = selection.trim() === '' ? await pointed : selection.slice(0, MOST_WORDS);
  if (words === null) return;
  // A sidebar that is still opening hears no message: it asks for the words when it is there.
  await keepPointed({ tabId, words });
  await sendMessage('factPointed', { tabId, words }).catch(() => undefined);
}
