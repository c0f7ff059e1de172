import type { RawBlock } from '../collect-blocks';
import type { Judged, Pass } from './judge';
import type { PageElement } from '../tree/page-tree';

/** "AUBURN, Wash. —", "CNN —", "(Harbour News) –": what publishers print before the first words of a story. */
const DATELINE = /^[^.!?]{1,60}(?:\.[^.!?]{0,20})?\s?(?:—|–|--|-)$/;
const MAX_WORDS = 8;

/**
 * Joins a dateline that the page sets as a block of its own with the paragraph it opens: the place and the agency
 * belong to the first sentence. `blocks` keeps its length: the dateline itself is dropped.
 */
export const joinDatelines: Pass = (blocks) => {
  let dateline: Judged | null = null;
  for (const judged of blocks) {
    if (!judged.kept || judged.kind === 'caption') continue;
    if (dateline !== null && judged.kind === 'paragraph') {
      judged.block = joined(dateline.block, judged.block);
      dateline.kept = false;
      dateline.rule = 'dateline';
      dateline.reason = 'joined with the paragraph it opens';
    }
    const { text } = judged.block;
    const opens =
      judged.kind === 'paragraph' &&
      judged.block.words <= MAX_WORDS &&
      DATELINE.test(text) &&
      text !== text.toLowerCase();
    dateline = opens ? judged : null;
  }
};

function joined(first: RawBlock, second: RawBlock): RawBlock {
  let element: PageElement = first.element;
  while (!element.contains(second.element) && element.parentElement !== null) element = element.parentElement;
  return {
    ...second,
    element,
    text: `${first.text} ${second.text}`,
    words: first.words + second.words,
    linked: first.linked + second.linked,
    bold: first.bold + second.bold,
  };
}
