import { browser, type Browser } from 'wxt/browser';
import { extractArticle, type Reading } from '../article/extract-article';
import { openSnapshot } from '../article/tree/open-snapshot';
import { buildCard } from '../card/build-card';
import { settleLanguage } from '../language/detect-language';
import { sendMessage } from '../messaging/messenger';
import type { CardRequest } from '../messaging/protocol';
import type { CardState } from '../model/card-state';
import type { Memory } from '../model/library';
import type { PageReading } from '../model/reading';
import { writeCachedCard } from '../storage/card-cache';
import { setBadge } from './badge';
import { cachedCard, holds } from './cached-card';
import { injectReader } from './inject-reader';
import { remember } from './remember';

type Tab = Browser.tabs.Tab;
type From = CardRequest['source'];

/** What a reading came to, and the document it is of; `null` where none could be read. */
interface Outcome {
  readonly reading: string | null;
  readonly state: CardState;
}

/** Readings under way: a second wish for the same tab gets the answer of the first. */
const underWay = new Map<number, Promise<Outcome>>();

/** How long a card waits for the library, ms: a database that hangs costs its notes, never the card. */
const LIBRARY_PATIENCE = 1500;

/**
 * The card for the tab that a popup or sidebar stands beside: the one at hand where the tab still shows the document it
 * was read from, else a new reading. Every outcome is a state; nothing is thrown.
 */
export async function openCard(request: CardRequest): Promise<CardState> {
  try {
    const tab = await tabOf(request);
    if (tab?.id === undefined) return { name: 'not-allowed' };
    const cached = request.fresh === true ? null : await cachedCard(tab.id, request.article);
    if (cached !== null) {
      void setBadge(tab.id, null);
      return cached;
    }
    // In a private window only a click of the reader's reads a page, whatever sites were allowed elsewhere.
    if (tab.incognito && request.source === 'sidebar') return { name: 'access-lost', origin: null };
    if (request.article !== undefined) return (await start(tab, tab.id, request)).state;
    return ((await joined(tab.id)) ?? (await (underWay.get(tab.id) ?? start(tab, tab.id, request)))).state;
  } catch (error) {
    return failure(error);
  }
}

async function tabOf({ tabId, windowId }: CardRequest): Promise<Tab | undefined> {
  if (tabId !== undefined) return browser.tabs.get(tabId).catch(() => undefined);
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab;
}

/** The outcome of the reading under way, unless the tab has gone to another document since it began; null without one. */
async function joined(tabId: number): Promise<Outcome | null> {
  const outcome = await underWay.get(tabId);
  return outcome !== undefined && (await holds(tabId, outcome.reading)) ? outcome : null;
}

function start(tab: Tab, tabId: number, request: CardRequest): Promise<Outcome> {
  const running = readTab(tab, tabId, request).finally(() => underWay.delete(tabId));
  underWay.set(tabId, running);
  return running;
}

async function readTab(tab: Tab, tabId: number, { source, article }: CardRequest): Promise<Outcome> {
  const reading = await injectReader(tabId);
  if (reading === null) return { reading: null, state: unread(tab, tabId, source) };
  const story = storyOf(reading, article);
  void handBack(tabId, reading.id, story);
  const read = stateOf(tabId, story);
  const state = tab.incognito ? read : await withMemory(read);
  // Bound to the document it was read from: an old card is never taken for a new page's.
  await writeCachedCard(tabId, { url: reading.url, reading: reading.id, state, used: Date.now() });
  void setBadge(tabId, null);
  void announce(tab, tabId, state);
  return { reading: reading.id, state };
}

/** The article of a page, from what the reader script took down of it. */
function storyOf({ result, url }: PageReading, article: number | undefined): Reading {
  if (!result.ok) return { result, elements: [] };
  return extractArticle(openSnapshot(result.snapshot), url, undefined, article);
}

/** Tells the reader script which blocks its page came to; a page that has gone needs them no more. */
async function handBack(tabId: number, reading: string, { result, elements }: Reading): Promise<void> {
  const texts = result.ok ? result.article.blocks.map(({ text }) => text) : [];
  const blocks = texts.map((text, i) => ({ text, element: elements[i]?.number ?? null }));
  await sendMessage('keepBlocks', { reading, blocks }, { tabId, frameId: 0 }).catch(() => undefined);
}

function stateOf(tabId: number, { result }: Reading): CardState {
  if (!result.ok)
    return result.code === 'failed' ? failure('the page could not be read') : { name: result.code };
  const card = buildCard(result.article, settleLanguage(result.article));
  return { name: card.supported ? 'card' : 'unsupported-language', tabId, card };
}

async function withMemory(state: CardState): Promise<CardState> {
  if (state.name !== 'card') return state;
  const late = new Promise<Memory>((resolve) =>
    setTimeout(() => resolve({ ok: false, fault: 'broken' }), LIBRARY_PATIENCE),
  );
  const memory = await Promise.race([remember(state.card, Date.now()), late]);
  return memory === null ? state : { ...state, memory };
}

/** A tab that the sidebar may no longer read: the icon, whose click would help, says so too. */
function unread(tab: Tab, tabId: number, source: From): CardState {
  const state = withoutAccess(tab, source);
  if (state.name === 'access-lost') void setBadge(tabId, 'lost');
  return state;
}

/**
 * Why a tab could not be read. After a click on the icon the browser lets every page be read that any extension may read;
 * the sidebar has no click of its own, so there an unseen address means that the reader's permission has ended.
 */
function withoutAccess(tab: Tab, source: From): CardState {
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
