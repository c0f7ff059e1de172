import { lettersOf } from '../../text/letters';
import { rawNamesOf, wordsOfNames } from '../markup';
import { cut, type Judged, type Pass } from './judge';
import type { PageElement } from '../tree/page-tree';

/** Letters of a text that is long enough to be the same text and not the same phrase. */
const MIN_LETTERS = 30;
/** Characters of a text's start, and letters of those, by which texts are sorted before they are compared whole. */
const COMPARED = 60;
const SAME_START = 24;
const PULL_QUOTE = / (?:pull ?quotes?|pq|pullout|pull out|highlighted quote|big quote|blockquote pull) /;

/** Cuts what is printed twice: copies for small and large screens, sentences pulled out of the text as ornaments. */
export const cutRepeats: Pass = (blocks) => {
  const kept = blocks.filter((judged) => judged.kept);
  const repeats = findRepeats(kept);
  const neighbours = repeats.length === 0 ? null : countNeighbours(kept);
  for (const [judged, first] of repeats)
    // A copy of its own above the story goes; the paragraph among its neighbours stays.
    if (neighbours?.get(first.block.element.parentElement) === 1)
      cut(first, 'repeat', 'printed again in the story');
    else cut(judged, 'repeat', 'printed before in the same words');
  const pulled = kept.filter((judged) => judged.kept && (isPullQuote(judged) || isBareQuote(judged)));
  if (pulled.length === 0) return;
  const text = kept
    .filter((judged) => judged.kept && !pulled.includes(judged))
    .map(({ block }) => lettersOf(block.text))
    .join(' ');
  for (const judged of pulled)
    if (text.includes(lettersOf(judged.block.text))) cut(judged, 'pull-quote', 'pulled out of the text');
};

/** Each block that says what a block before it said, with that one. Only blocks that begin alike are compared whole. */
function findRepeats(kept: readonly Judged[]): [Judged, Judged][] {
  const begun = new Map<string, { readonly first: Judged; readonly byLetters: Map<string, Judged> }>();
  const repeats: [Judged, Judged][] = [];
  for (const judged of kept) {
    const { text } = judged.block;
    // Lists of several products or places say the same of each.
    if (text.length < MIN_LETTERS || judged.kind === 'list-item') continue;
    const start = lettersOf(text.slice(0, COMPARED)).slice(0, SAME_START);
    const alike = begun.get(start);
    if (alike === undefined) {
      begun.set(start, { first: judged, byLetters: new Map() });
      continue;
    }
    const { first, byLetters } = alike;
    if (byLetters.size === 0) byLetters.set(lettersOf(first.block.text), first);
    const letters = lettersOf(text);
    const before = byLetters.get(letters);
    if (before === undefined) byLetters.set(letters, judged);
    else if (letters.length >= MIN_LETTERS) repeats.push([judged, before]);
  }
  return repeats;
}

/** Kept blocks in each box. */
function countNeighbours(kept: readonly Judged[]): ReadonlyMap<PageElement | null, number> {
  const neighbours = new Map<PageElement | null, number>();
  for (const { block } of kept) {
    const box = block.element.parentElement;
    neighbours.set(box, (neighbours.get(box) ?? 0) + 1);
  }
  return neighbours;
}

/** What such names have in common, in any spelling. */
const PULL_HINT = /pull|pq|quote/i;

/** A quotation alone in its block, without its speaker. */
const isBareQuote = ({ kind, block: { text, words } }: Judged): boolean =>
  kind !== 'subheading' && words <= 40 && /^["“«‘].{8,}["”»’][.!?]?$/.test(text);

function isPullQuote({ block: { element } }: Judged): boolean {
  for (let around: PageElement | null = element, level = 0; around !== null && level < 3; level += 1) {
    if (around.localName === 'aside') return true;
    const raw = rawNamesOf(around);
    if (PULL_HINT.test(raw) && PULL_QUOTE.test(wordsOfNames(raw))) return true;
    around = around.parentElement;
  }
  return false;
}
