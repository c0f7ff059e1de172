import { squeeze } from './squeeze';

/** A quote with what stands before and after it in its block: enough to tell two equal sentences apart. */
export interface Anchor {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

/** Characters of context that are compared, after squeezing. */
const CONTEXT = 64;

/**
 * Finds a quote under an element and gives the live range, or null where the exact words are not there (any more).
 * Exact in every printed character; white space and invisible marks are left out of account. Of several places the
 * one whose surroundings agree most is taken, the first on a tie.
 * @param skip elements whose text the reader cannot see; their text is passed over.
 */
export function findQuote(root: Element, anchor: Anchor, skip: (element: Element) => boolean): Range | null {
  const quote = squeeze(anchor.quote).text;
  if (quote === '') return null;
  const page = squeezeNodes(root, skip);
  const before = squeeze(anchor.before).text.slice(-CONTEXT);
  const after = squeeze(anchor.after).text.slice(0, CONTEXT);
  let best = -1;
  let bestScore = -1;
  for (let at = page.text.indexOf(quote); at !== -1; at = page.text.indexOf(quote, at + 1)) {
    const score =
      agreeingEnd(page.text.slice(Math.max(0, at - CONTEXT), at), before) +
      agreeingStart(page.text.slice(at + quote.length, at + quote.length + CONTEXT), after);
    if (score > bestScore) [best, bestScore] = [at, score];
  }
  return best === -1 ? null : rangeOver(root, page, best, best + quote.length - 1);
}

interface Place {
  readonly node: Text;
  readonly offset: number;
}

interface SqueezedPage {
  readonly text: string;
  /** The nodes in order, with the offset in `text` at which each begins. */
  readonly nodes: readonly {
    readonly node: Text;
    readonly from: number;
    readonly offsets: readonly number[];
  }[];
}

function squeezeNodes(root: Element, skip: (element: Element) => boolean): SqueezedPage {
  const document = root.ownerDocument;
  const walker = document.createTreeWalker(root, 1 | 4 /* elements and text */, {
    acceptNode: (node) =>
      node.nodeType === 3
        ? 1 /* accept */
        : skip(node as Element)
          ? 2 /* reject with all below */
          : 3 /* skip itself */,
  });
  const nodes: { node: Text; from: number; offsets: readonly number[] }[] = [];
  const parts: string[] = [];
  let from = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { text, offsets } = squeeze((node as Text).data);
    if (text === '') continue;
    nodes.push({ node: node as Text, from, offsets });
    parts.push(text);
    from += text.length;
  }
  return { text: parts.join(''), nodes };
}

function rangeOver(root: Element, page: SqueezedPage, first: number, last: number): Range | null {
  const start = placeOf(page, first);
  const end = placeOf(page, last);
  if (start === null || end === null) return null;
  const range = root.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset + 1);
  return range;
}

function placeOf(page: SqueezedPage, at: number): Place | null {
  let low = 0;
  let high = page.nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((page.nodes[middle]?.from ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const found = page.nodes[low];
  const offset = found?.offsets[at - found.from];
  return found === undefined || offset === undefined ? null : { node: found.node, offset };
}

function agreeingEnd(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count)) count += 1;
  return count;
}

function agreeingStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
}
