import type { RawBlock } from './collect-blocks';
import { consentBoxes, isIn } from './passes/cut-consent';
import type { BoxFinder } from './passes/box-finder';
import { isProse, linkShare } from './passes/judge';
import type { PageElement } from './tree/page-tree';

/** Readability's answer is doubted where another box of the page holds this many times its prose. */
const MUCH_MORE = 1.8;
/** Characters of prose, about two paragraphs: a smaller gain is no reason to change. */
const LEAST_GAIN = 500;

/**
 * The box of the page that holds the story by a plain count of prose, where Readability's answer holds far less (it took
 * a cookie notice, or only the first paragraph, for the story); else null.
 */
export function findDenserBox(
  blocks: readonly RawBlock[],
  keeps: (block: RawBlock) => boolean,
  boxOf: BoxFinder,
): PageElement | null {
  const story = blocks.filter(isStory);
  const dropped = story.filter((block) => !keeps(block));
  // Asked first, for on most pages Readability drops hardly any prose.
  if (lengthOf(dropped) <= LEAST_GAIN) return null;
  if (lengthOf(dropped.filter(({ element }) => !isInBox(element, boxOf))) <= LEAST_GAIN) return null;
  const notices = consentBoxes(blocks);
  const prose = story.filter(({ element }) => !isInBox(element, boxOf) && !isIn(element, notices));
  const kept = lengthOf(prose.filter(keeps));
  const box = densestBox(prose);
  if (box === null) return null;
  const length = lengthOf(prose.filter(({ element }) => box.contains(element)));
  return length > kept * MUCH_MORE && length > kept + LEAST_GAIN ? box : null;
}

const isStory = (block: RawBlock): boolean =>
  block.kind !== 'caption' && isProse(block) && linkShare(block) < 0.3 && block.text.length >= 60;

/**
 * The parent of most prose; its own parent instead, as long as that adds a good deal (a story in several boxes), up to
 * the page's main part.
 */
function densestBox(prose: readonly RawBlock[]): PageElement | null {
  const lengths = new Map<PageElement, number>();
  for (const { element, text } of prose) {
    let around = element.parentElement;
    for (let level = 0; level < 4 && around !== null && around.localName !== 'body'; level += 1) {
      lengths.set(around, (lengths.get(around) ?? 0) + text.length);
      around = around.parentElement;
    }
  }
  let best: [PageElement, number] | null = null;
  for (const entry of lengths) {
    const [element, length] = entry;
    const more = best === null || length > best[1] * 1.15;
    if (more || (best !== null && length >= best[1] && element.contains(best[0]))) best = entry;
  }
  return best?.[0] ?? null;
}

const lengthOf = (blocks: readonly RawBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

function isInBox(element: PageElement, boxOf: BoxFinder): boolean {
  for (let around: PageElement | null = element; around !== null; around = around.parentElement)
    if (around.localName === 'body') return false;
    else if (boxOf(around)?.action === 'cut') return true;
  return false;
}
