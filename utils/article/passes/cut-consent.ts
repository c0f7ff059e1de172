import type { RawBlock } from '../collect-blocks';
import { cut, type Pass } from './judge';
import type { PageElement } from '../tree/page-tree';

/** Speaks as the site ("we", "our") or to the reader ("you") about cookies or data, and is no quotation. */
const CONSENT =
  /^(?=[^"“”]*$)(?=.*\b(?:we|our|us|you|your)\b)(?=.*\b(?:cookies?|personal data|your data|privacy (?:policy|notice|settings|choices)|tracking technologies|similar technologies)\b)(?=.*\b(?:consent|partners|accept|agree|preferences|choices|third[- ]part(?:y|ies)|opt[- ]out|vendors|device|this (?:web)?site|our (?:web)?site)\b)/i;

/** A word that every such notice has: asked first, for most blocks have none. */
const HINT = /cookie|data|privacy|technologies/i;
const isConsent = (text: string): boolean => HINT.test(text) && CONSENT.test(text);

/** A notice that holds more of the kept text than this is what the page is about (a privacy policy). */
const MOST_OF_STORY = 0.5;

/** Share of a box's text that speaks of consent where the box is a notice and not a story about privacy. */
const MUCH_OF_BOX = 0.3;

/** Boxes that hold a consent notice, whatever they are called. */
export function consentBoxes(blocks: readonly RawBlock[]): ReadonlySet<PageElement> {
  if (!blocks.some(({ text }) => isConsent(text))) return new Set();
  const boxes = new Map<PageElement, { consent: number; all: number }>();
  for (const { element, text } of blocks) {
    const box = /^(?:p|li)$/.test(element.localName) ? element.parentElement : element;
    if (box === null || /^(?:body|main|article)$/.test(box.localName)) continue;
    const sums = boxes.get(box) ?? { consent: 0, all: 0 };
    sums.all += text.length;
    if (isConsent(text)) sums.consent += text.length;
    boxes.set(box, sums);
  }
  const notices = [...boxes].filter(([, { consent, all }]) => consent > 0 && consent >= all * MUCH_OF_BOX);
  return new Set(notices.map(([box]) => box));
}

export const isIn = (element: PageElement, boxes: ReadonlySet<PageElement>): boolean =>
  boxes.has(element) || (element.parentElement !== null && boxes.has(element.parentElement));

/** Cuts notices that ask for consent to cookies. */
export const cutConsent: Pass = (blocks) => {
  const kept = blocks.filter((judged) => judged.kept);
  const boxes = consentBoxes(kept.map(({ block }) => block));
  if (boxes.size === 0) return;
  const inside = kept.filter(({ block }) => isIn(block.element, boxes));
  const lengthOf = (list: typeof kept): number => list.reduce((sum, { block }) => sum + block.text.length, 0);
  if (lengthOf(inside) > lengthOf(kept) * MOST_OF_STORY) return;
  for (const judged of inside) cut(judged, 'consent', 'cookie or consent notice');
};
