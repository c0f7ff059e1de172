import { browser } from 'wxt/browser';
import { HIGHLIGHT_CSS } from '../highlight/light';
import type { QuoteOutcome } from '../model/reading';
import { sendMessage } from '../messaging/messenger';
import type { QuoteRequest } from '../messaging/protocol';

/** Lights the quotes of a fact in its tab. A tab that was closed, reloaded or left answers `no-access`. */
export async function showQuote({ tabId, sources, index }: QuoteRequest): Promise<QuoteOutcome> {
  try {
    // The same sheet again changes nothing; it is gone only with the document, and so is the reader script.
    await browser.scripting.insertCSS({ target: { tabId }, css: HIGHLIGHT_CSS });
  } catch {
    // Without access the lights of a former visit may still have their sheet: the reader script decides.
  }
  try {
    return await sendMessage('lightQuotes', { sources, index }, { tabId, frameId: 0 });
  } catch {
    return 'no-access';
  }
}

/** Puts the lights of a tab out; a tab that has no reader script has none. */
export async function clearQuotes(tabId: number): Promise<void> {
  try {
    await sendMessage('clearLights', {}, { tabId, frameId: 0 });
  } catch {
    // nothing was lit there
  }
}
