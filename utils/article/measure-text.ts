import type { RawBlock } from './collect-blocks';
import type { PageElement } from './tree/page-tree';

/** Characters of visible text under each element that holds any: measured once, from the blocks up. */
export function measureText(blocks: readonly RawBlock[]): (element: PageElement) => number {
  const lengths = new Map<PageElement, number>();
  for (const { element, text } of blocks)
    for (let around: PageElement | null = element; around !== null; around = around.parentElement)
      lengths.set(around, (lengths.get(around) ?? 0) + text.length);
  return (element) => lengths.get(element) ?? 0;
}
