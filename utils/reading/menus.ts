import { browser, type Browser } from 'wxt/browser';
import { sendMessage } from '../messaging/messenger';
import { keepPointed } from '../storage/pointed';
import { hasSidebar, openSidebar } from '../messaging/open-sidebar';
import { openCard } from './open-card';
import { quoteGroups } from './quote-groups';
import { showAllQuotes } from './show-quote';

type Tab = Browser.tabs.Tab;

/** What can be asked for from the page's context menu and by shortcut; the names are those of the manifest's commands. */
const OPEN_SIDEBAR = 'open-sidebar';
const SHOW_ALL = 'show-all';
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
  if (hasSidebar()) {
    add(OPEN_SIDEBAR, getMessage('menuOpenSidebar'));
    add(FIND_FACT, getMessage('menuFindFact'));
  }
  add(SHOW_ALL, getMessage('menuShowAll'));
}

/** A choice from the context menu. The sidebar is opened first: after any `await` the gesture is spent. */
export async function onMenu(info: Browser.contextMenus.OnClickData, tab: Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  if (info.menuItemId === FIND_FACT) await findFact(tab, tab.id, info.selectionText ?? '');
  else await onCommand(String(info.menuItemId), tab);
}

/** A shortcut. */
export async function onCommand(command: string, tab: Tab | undefined): Promise<void> {
  if (tab?.id === undefined || tab.windowId === undefined) return;
  if (command === OPEN_SIDEBAR) await openSidebar(tab.windowId);
  if (command === SHOW_ALL) await showAll(tab.windowId, tab.id);
}

async function showAll(windowId: number, tabId: number): Promise<void> {
  const state = await openCard({ source: 'popup', windowId, tabId });
  if (state.name === 'card') await showAllQuotes(tabId, quoteGroups(state.card));
}

/** From the page back to its fact: by the words selected, or by the lit sentence that was clicked. */
async function findFact(tab: Tab, tabId: number, selection: string): Promise<void> {
  const opened = openSidebar(tab.windowId ?? -1);
  const pointed = sendMessage('pointedQuote', {}, { tabId, frameId: 0 }).catch(() => null);
  await openCard({ source: 'popup', windowId: tab.windowId ?? -1, tabId });
  await opened;
  const words = selection.trim() === '' ? await pointed : selection.slice(0, MOST_WORDS);
  if (words === null) return;
  // A sidebar that is still opening hears no message: it asks for the words when it is there.
  await keepPointed({ tabId, words });
  await sendMessage('factPointed', { tabId, words }).catch(() => undefined);
}
