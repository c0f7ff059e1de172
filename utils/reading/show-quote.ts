import { browser } from 'wxt/browser';
import { HIGHLIGHT_CSS } from '../highlight/light';
import { sendMessage } from '../messaging/messenger';
import type { QuoteRequest } from '../messaging/protocol';
import type { QuoteGroup, QuoteOutcome } from '../model/reading';

/** Lights the quotes of a fact in its tab. A tab that was closed, reloaded or left answers `no-access`. */
export async function showQuote({ tabId, sources, index }: QuoteRequest): Promise<QuoteOutcome> {
  await giveColours(tabId);
  return sendMessage('lightQuotes', { sources, index }, top(tabId)).catch(() => 'no-access' as const);
}

/** Lights the quotes of all facts, a colour a kind; gives how many stand in the page, 0 where it cannot be asked. */
export async function showAllQuotes(tabId: number, groups: readonly QuoteGroup[]): Promise<number> {
  await giveColours(tabId);
  return sendMessage('lightAll', { groups }, top(tabId)).catch(() => 0);
}

/** Puts the lights of a tab out; a tab that has no reader script has none. */
export function clearQuotes(tabId: number): Promise<void> {
  return sendMessage('clearLights', {}, top(tabId)).catch(() => undefined);
}

const top = (tabId: number): { tabId: number; frameId: number } => ({ tabId, frameId: 0 });

/** The same sheet again changes nothing; it goes only with the document, and so does the reader script. */
async function giveColours(tabId: number): Promise<void> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, css: HIGHLIGHT_CSS });
  } catch {
    // Without access the lights of a former visit may still have their sheet: the reader script decides.
  }
}
