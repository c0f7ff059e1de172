import { browser } from 'wxt/browser';
import { checkReading } from '../messaging/check-reading';
import type { PageReading } from '../model/reading';

const BROKEN: PageReading = { id: '', url: '', result: { ok: false, code: 'failed' } };

/** Runs the reader script in the top frame of a tab; null where the browser refuses. */
export async function injectReader(tabId: number): Promise<PageReading | null> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/content-scripts/reader.js'],
    });
    // Firefox refuses its own pages with a frame that is missing, not with an error.
    if (!frame) return null;
    return checkReading(frame.result) ?? BROKEN;
  } catch {
    return null;
  }
}
