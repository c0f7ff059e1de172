import { browser, type Browser } from 'wxt/browser';
import { buildCard } from '../card/build-card';
import type { CardState } from '../model/card-state';
import type { PageReading } from '../model/reading';
import { writeCachedCard } from '../storage/card-cache';
import { sendMessage } from '../messaging/messenger';
import type { CardRequest } from '../messaging/protocol';
import { checkReading } from '../messaging/check-reading';
import { cachedCard } from './cached-card';

type Tab = Browser.tabs.Tab;

/** Readings under way: a second wish for the same tab gets the answer of the first. */
const underWay = new Map<number, Promise<CardState>>();

/**
 * The card for the tab that a popup or sidebar stands beside: the one at hand where the tab still shows the document it
 * was read from, else a new reading. Every outcome is a state; nothing is thrown.
 */
export async function openCard(request: CardRequest): Promise<CardState> {
  try {
    const tab = await tabOf(request);
    if (tab?.id === undefined) return { name: 'not-allowed' };
    if (request.fresh !== true) {
      const cached = await cachedCard(tab.id);
      if (cached !== null) return cached;
    }
    const running = underWay.get(tab.id) ?? start(tab, tab.id, request.source);
    return await running;
  } catch (error) {
    return failure(error);
  }
}

function start(tab: Tab, tabId: number, source: CardRequest['source']): Promise<CardState> {
  const running = readTab(tab, tabId, source).finally(() => underWay.delete(tabId));
  underWay.set(tabId, running);
  return running;
}

async function tabOf({ tabId, windowId }: CardRequest): Promise<Tab | undefined> {
  if (tabId !== undefined) return browser.tabs.get(tabId);
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab;
}

async function readTab(tab: Tab, tabId: number, source: CardRequest['source']): Promise<CardState> {
  const reading = await inject(tabId);
  if (reading === null) return withoutAccess(tab, source);
  const state = stateOf(tabId, reading);
  // The reader may have gone on while the page was read: an old card must never stand beside a new page.
  await writeCachedCard(tabId, { url: reading.url, reading: reading.id, state, used: Date.now() });
  void announce(tab, tabId, state);
  return state;
}

/** Runs the reader script in the tab; null where the browser refuses. */
async function inject(tabId: number): Promise<PageReading | null> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/content-scripts/reader.js'],
    });
    return checkReading(frame?.result) ?? { id: '', url: '', result: { ok: false, code: 'failed' } };
  } catch {
    return null;
  }
}

function stateOf(tabId: number, { result }: PageReading): CardState {
  if (!result.ok)
    return result.code === 'failed' ? failure('the page could not be read') : { name: result.code };
  const card = buildCard(result.article, result.article.language ?? 'en');
  return { name: card.supported ? 'card' : 'unsupported-language', tabId, card };
}

/**
 * Why a tab could not be read. After a click on the icon the browser lets every page be read that any extension may read;
 * the sidebar has no click of its own, so there an unseen address means that the reader's permission has ended.
 */
function withoutAccess(tab: Tab, source: CardRequest['source']): CardState {
  const address = tab.url ?? '';
  if (source === 'popup' || (address !== '' && !/^https?:/.test(address))) return { name: 'not-allowed' };
  return { name: 'access-lost', origin: address === '' ? null : new URL(address).origin };
}

/** Tells open sidebars; nobody listening is no failure. */
async function announce(tab: Tab, tabId: number, state: CardState): Promise<void> {
  await sendMessage('stateChanged', { tabId, windowId: tab.windowId ?? -1, state }).catch(() => undefined);
}

function failure(error: unknown): CardState {
  return {
    name: 'failed',
    report: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  };
}
