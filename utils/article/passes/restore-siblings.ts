import { isProse, restore, type Judged, type Pass } from './judge';
import type { PageElement } from '../tree/page-tree';

/** How far up the box may stand that a dropped paragraph shares with kept ones. */
const MAX_LEVELS = 4;
/** So many kept paragraphs of the same make show that the box is the story's. */
const MIN_KEPT = 2;
/** Share of the kept prose in a box further up that is the story's and not a grid of teasers. */
const MUCH_OF_STORY = 0.4;

/** A box around a block, and the way up to it. */
type Way = readonly [PageElement, string];

/** What a box holds of the kept prose. */
interface Box {
  length: number;
  readonly ways: Map<string, number>;
}

/**
 * Restores prose that Readability dropped though paragraphs of the same make stayed: a block whose parent box also
 * holds kept prose, or whose way up to a common box (tags and classes) is that of kept prose.
 */
export const restoreSiblings: Pass = (blocks) => {
  const boxes = new Map<PageElement, Box>();
  let total = 0;
  for (const judged of blocks) {
    if (!judged.kept || !isProse(judged.block)) continue;
    const { length } = judged.block.text;
    total += length;
    for (const [element, way] of waysUp(judged)) {
      const box = boxes.get(element) ?? { length: 0, ways: new Map<string, number>() };
      box.length += length;
      box.ways.set(way, (box.ways.get(way) ?? 0) + 1);
      boxes.set(element, box);
    }
  }
  const belongs = ([element, way]: Way): boolean => {
    const box = boxes.get(element);
    if (box === undefined || (way !== '' && box.length < total * MUCH_OF_STORY)) return false;
    return (box.ways.get(way) ?? 0) >= MIN_KEPT;
  };
  for (const judged of blocks)
    if (!judged.kept && isProse(judged.block) && waysUp(judged).some(belongs))
      restore(judged, 'sibling', 'stands among paragraphs of the story');
};

/** The boxes around a block, each with the way up to it; the parent's way is the same for all its children. */
function waysUp({ block }: Judged): Way[] {
  const ways: Way[] = [];
  let way = '';
  let element: PageElement = block.element;
  for (let level = 0; level < MAX_LEVELS; level += 1) {
    const parent = element.parentElement;
    if (parent === null || parent.localName === 'body' || /^(?:aside|nav|footer)$/.test(parent.localName))
      break;
    if (level > 0) way += `${element.localName}.${element.getAttribute('class') ?? ''}>`;
    ways.push([parent, way]);
    element = parent;
  }
  return ways;
}
