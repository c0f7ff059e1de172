import { wordsOfName } from '../../text/letters';
import type { PageDocument, PageElement, PageNode } from '../tree/page-tree';

/** A short piece of printed text near the headline. */
export interface PrintedLine {
  readonly text: string;
  /** The block element that holds it. */
  readonly element: PageElement;
  /** The innermost elements of its texts, in order ("By", then the author's link). */
  readonly parts: readonly { readonly text: string; readonly element: PageElement }[];
  readonly before: boolean;
}

const SKIPPED = /^(?:head|script|style|noscript|template|svg|iframe|select|textarea|button|figcaption|nav)$/i;
const BLOCK =
  /^(?:div|p|li|ul|ol|section|article|header|footer|main|aside|h[1-6]|table|tr|td|dl|dt|dd|figure|form|address|time)$/i;
/** A line this long, or a sentence of this length, is body text: behind three of them no byline or dateline follows. */
const BODY_LENGTH = 220;
const SENTENCE_LENGTH = 90;
const BODY_LINES = 3;
const LINES_AFTER = 40;
const LINES_BEFORE = 14;

/** Where headlines stand, tried in this order. */
const HEADLINES = ['h1,[itemprop~="headline"]', 'h2,h3', '[class*="headline" i],[class*="title" i]'];

/**
 * The headline's element: of the page's `h1` (else `h2`) the one whose words the page's title shares most.
 * Sites put their logo or a section's name into an `h1`, so the first is not good enough.
 */
export function findHeadline(page: PageDocument, title: string): PageElement | null {
  const wanted = new Set(wordsOf(title));
  let best: PageElement | null = null;
  let bestScore = 0;
  for (const selector of HEADLINES) {
    for (const element of page.querySelectorAll(selector)) {
      const words = wordsOf(element.textContent ?? '');
      const shared = words.filter((word) => wanted.has(word)).length;
      const score = words.length === 0 || words.length > 60 ? 0 : shared / Math.max(words.length, 3);
      if (score > bestScore) [best, bestScore] = [element, score];
    }
    if (bestScore > 0.4) return best;
  }
  return best ?? page.querySelector('h1');
}

const wordsOf = (text: string): string[] => wordsOfName(text).split(' ').filter(Boolean);

/** Lines printed shortly before and after the headline, in page order. */
export function linesAround(headline: PageElement): PrintedLine[] {
  const before = walk(headline, true).slice(0, LINES_BEFORE).reverse();
  return [...before, ...walk(headline, false)];
}

/** Walks text nodes away from the headline; texts under one block element make one line. */
function walk(headline: PageElement, backwards: boolean): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let parts: { text: string; element: PageElement }[] = [];
  let block: PageElement | null = null;
  let bodies = 0;
  const close = (): void => {
    if (block === null || parts.length === 0) return;
    const ordered = backwards ? parts.reverse() : parts;
    const text = ordered
      .map((part) => part.text)
      .join(' ')
      .replace(/ (?=[,.;:])/g, '');
    if (text.length > BODY_LENGTH || (text.length > SENTENCE_LENGTH && /[.!?]["”’]?$/.test(text)))
      bodies += 1;
    else lines.push({ text, element: block, parts: ordered, before: backwards });
    parts = [];
  };
  const limit = backwards ? LINES_BEFORE : LINES_AFTER;
  for (
    let node = step(headline, backwards, true);
    node !== null;
    node = step(node, backwards, isSkipped(node))
  ) {
    if (node.nodeType !== 3) continue;
    const text = node.data.replace(/\s+/g, ' ').trim();
    const parent = node.parentElement;
    if (text === '' || parent === null) continue;
    const holder = blockOf(parent);
    if (holder !== block) {
      close();
      block = holder;
      if (lines.length >= limit || bodies >= BODY_LINES) return lines;
    }
    parts.push({ text, element: parent });
  }
  close();
  return lines;
}

function isSkipped(node: PageNode): boolean {
  return node.nodeType === 1 && SKIPPED.test(node.localName);
}

function blockOf(element: PageElement): PageElement {
  let at = element;
  while (!BLOCK.test(at.localName) && at.parentElement !== null) at = at.parentElement;
  return at;
}

/** The next node in document order (or, backwards, in the mirrored order), over the node's children or not. */
function step(node: PageNode, backwards: boolean, overChildren: boolean): PageNode | null {
  if (!overChildren && node.nodeType === 1) {
    const child = backwards ? node.lastChild : node.firstChild;
    if (child !== null) return child;
  }
  for (let at: PageNode | null = node; at !== null; at = at.parentElement) {
    const sibling = backwards ? at.previousSibling : at.nextSibling;
    if (sibling !== null) return sibling;
  }
  return null;
}
