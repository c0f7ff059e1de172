import type { RawBlock } from './collect-blocks';
import { squash } from './markup';
import type { PageDocument } from './tree/page-tree';

/** Whether Readability kept a block: the block's element, or a paragraph that Readability made of the same words. */
export function readabilityOf({ readability }: PageDocument): (block: RawBlock) => boolean {
  const { kept } = readability;
  const made = new Set(readability.made.map(squash));
  return ({ element, text }) => kept.has(element.number) || (made.size > 0 && made.has(squash(text)));
}
