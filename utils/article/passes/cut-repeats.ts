import { lettersOf, namesOf } from '../markup';
import { cut, type Judged, type Pass } from './judge';

/** Letters of a text that is long enough to be the same text and not the same phrase. */
const MIN_LETTERS = 30;
const PULL_QUOTE = / (?:pull ?quotes?|pq|pullout|pull out|highlighted quote|big quote|blockquote pull) /;

/** Cuts what is printed twice: copies for small and large screens, sentences pulled out of the text as ornaments. */
export const cutRepeats: Pass = (blocks) => {
  const seen = new Map<string, Judged>();
  const kept = blocks.filter((judged) => judged.kept);
  /** Kept blocks in each box. */
  const neighbours = new Map<Element | null, number>();
  for (const { block } of kept) {
    const box = block.element.parentElement;
    neighbours.set(box, (neighbours.get(box) ?? 0) + 1);
  }
  for (const judged of kept) {
    const letters = lettersOf(judged.block.text);
    // Lists of several products or places say the same of each.
    if (letters.length < MIN_LETTERS || judged.kind === 'list-item') continue;
    const first = seen.get(letters);
    if (first === undefined) seen.set(letters, judged);
    // A copy of its own above the story goes; the paragraph among its neighbours stays.
    else if (neighbours.get(first.block.element.parentElement) === 1)
      cut(first, 'repeat', 'printed again in the story');
    else cut(judged, 'repeat', 'printed before in the same words');
  }
  const pulled = kept.filter((judged) => judged.kept && isPullQuote(judged));
  if (pulled.length === 0) return;
  const text = kept
    .filter((judged) => judged.kept && !pulled.includes(judged))
    .map(({ block }) => lettersOf(block.text))
    .join(' ');
  for (const judged of pulled)
    if (text.includes(lettersOf(judged.block.text))) cut(judged, 'pull-quote', 'pulled out of the text');
};

function isPullQuote({ block: { element } }: Judged): boolean {
  for (let around: Element | null = element, level = 0; around !== null && level < 3; level += 1) {
    if (PULL_QUOTE.test(namesOf(around)) || around.localName === 'aside') return true;
    around = around.parentElement;
  }
  return false;
}
