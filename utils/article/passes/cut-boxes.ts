import type { BoxRule } from '../rules/boxes';
import { cut, type Judged, type Pass } from './judge';

/** A box that holds more of the kept text than this is the story itself, whatever its name says. */
const MOST_OF_STORY = 0.4;
/** A box with fewer characters holds no paragraph that could be lost. */
const SHORT = 120;

interface Box {
  readonly rule: BoxRule;
  readonly blocks: Judged[];
  length: number;
  linked: number;
}

/** Cuts the blocks that stand in a box which its names mark as no part of the story. */
export const cutBoxes: Pass = (blocks, { boxOf }) => {
  const boxes = new Map<Element, Box>();
  let total = 0;
  for (const judged of blocks) {
    if (!judged.kept) continue;
    const { element: inner, text } = judged.block;
    total += text.length;
    for (let element: Element | null = inner; element !== null; element = element.parentElement) {
      if (element.localName === 'body') break;
      const rule = boxOf(element);
      if (rule === null) continue;
      const box = boxes.get(element) ?? { rule, blocks: [], length: 0, linked: 0 };
      box.blocks.push(judged);
      box.length += text.length;
      box.linked += judged.block.linked;
      boxes.set(element, box);
    }
  }
  for (const { rule, blocks: inside, length, linked } of boxes.values()) {
    if (length > total * MOST_OF_STORY) continue;
    if (length > SHORT && linked < length * (rule.minLinks ?? 0)) continue;
    for (const judged of inside)
      if (rule.action === 'cut') cut(judged, rule.id, rule.reason);
      else judged.kind = 'caption';
  }
};
