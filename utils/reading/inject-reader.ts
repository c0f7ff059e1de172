import { browser } from 'wxt/browser';
import { warmUpReading } from '../article/warm-up';
import { warmUp } from '../card/warm-up';
import { checkReading } from '../messaging/check-reading';
import type { PageReading } from '../model/reading';

const BROKEN: PageReading = { id: '', url: '', result: { ok: false, code: 'failed' } };

/** What browsers say where a page went away while it was being read. */
const GONE = /\bremoved\b|\bnavigat|\bdetached\b|\bno longer\b/i;

let prepared = false;

/** Uses the time in which the page's own process reads: a worker just started has all its tables to build. */
function prepare(): void {
  if (prepared) return;
  prepared = true;
  warmUpReading();
  warmUp();
}

/**
 * Runs the reader script in the top frame of a tab; null where the browser refuses. A page that goes elsewhere meanwhile
 * (a redirect, a reload) is tried once more.
 */
export async function injectReader(tabId: number, again = true): Promise<PageReading | null> {
  try {
    const injected = browser.scripting.executeScript({
      target: { tabId },
      files: ['/content-scripts/reader.js'],
    });
    prepare();
    const [frame] = await injected;
    // Firefox refuses its own pages with a frame that is missing, not with an error.
    if (!frame) return null;
    return checkReading(frame.result) ?? BROKEN;
  } catch (error) {
    return again && GONE.test(String(error)) ? injectReader(tabId, false) : null;
  }
}
