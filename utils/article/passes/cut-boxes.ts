import type { RawBlock } from '../collect-blocks';
import type { BoxRule } from '../rules/boxes';
import { cut, linkShare, type Judged, type Pass } from './judge';
import type { PageElement } from '../tree/page-tree';

/** A box that holds more of the kept text than this is the story itself, whatever its name says. */
const MOST_OF_STORY = 0.4;
/** Where the boxes of one rule hold more than this together, its names mean something else on this page. */
const MOST_OF_PAGE = 0.6;
/** A box with fewer characters holds no paragraph that could be lost. */
const SHORT = 120;
/** Words of a paragraph of the story, as distinct from a line of page furniture. */
const PARAGRAPH = 22;

interface Box {
  readonly rule: BoxRule;
  readonly blocks: Judged[];
  length: number;
  linked: number;
  paragraphs: number;
}

/** Cuts the blocks that stand in a box which its names mark as no part of the story. */
export const cutBoxes: Pass = (blocks, { boxOf }) => {
  const kept = blocks.filter((judged) => judged.kept);
  const total = kept.reduce((sum, { block }) => sum + block.text.length, 0);
  const boxes = fillBoxes(kept, boxOf).filter((box) => box.length <= total * MOST_OF_STORY && fits(box));
  const lengths = new Map<BoxRule, number>();
  for (const { rule, length } of boxes) lengths.set(rule, (lengths.get(rule) ?? 0) + length);
  for (const { rule, blocks: inside } of boxes) {
    if (rule.action === 'caption' && (lengths.get(rule) ?? 0) > total * MOST_OF_PAGE) continue;
    for (const judged of inside)
      if (rule.action === 'cut') cut(judged, rule.id, rule.reason);
      else judged.kind = 'caption';
  }
};

function fillBoxes(kept: readonly Judged[], boxOf: (element: PageElement) => BoxRule | null): Box[] {
  const boxes = new Map<PageElement, Box>();
  for (const judged of kept)
    for (
      let element: PageElement | null = judged.block.element;
      element !== null;
      element = element.parentElement
    ) {
      if (element.localName === 'body') break;
      const rule = boxOf(element);
      if (rule === null) continue;
      const box = boxes.get(element) ?? { rule, blocks: [], length: 0, linked: 0, paragraphs: 0 };
      box.blocks.push(judged);
      box.length += judged.block.text.length;
      box.linked += judged.block.linked;
      if (isParagraph(judged.block)) box.paragraphs += 1;
      boxes.set(element, box);
    }
  return [...boxes.values()];
}

/** Whether a box holds what boxes of its name hold. */
function fits({ rule, length, linked, paragraphs }: Box): boolean {
  if (rule.maxParagraphs !== undefined && paragraphs > rule.maxParagraphs) return false;
  return length <= SHORT || linked >= length * (rule.minLinks ?? 0);
}

const isParagraph = (block: RawBlock): boolean => block.words >= PARAGRAPH && linkShare(block) < 0.3;
