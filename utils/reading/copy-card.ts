import { browser } from 'wxt/browser';
import type { Card } from '../model/card';
import { openCard } from './open-card';

/** A card as a text to be taken along, in the language of the interface. */
export type CardToText = (card: Card) => string;

/**
 * Copies the card of a tab without showing it; gives whether it could. The page's own document writes to the clipboard,
 * as a background has none: browsers let it do so for a moment after the reader's right click, on https pages.
 */
export async function copyCard(windowId: number, tabId: number, toText: CardToText): Promise<boolean> {
  const state = await openCard({ source: 'popup', windowId, tabId });
  if (!('card' in state)) return false;
  const [frame] = await browser.scripting
    .executeScript({ target: { tabId }, func: writeToClipboard, args: [toText(state.card)] })
    .catch(() => []);
  return frame?.result === true;
}

/** Runs in the page's document, in the extension's own world: it is sent as text and stands alone. */
function writeToClipboard(text: string): Promise<boolean> {
  const { clipboard } = navigator as Partial<Navigator>;
  if (clipboard === undefined) return Promise.resolve(false);
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
