import { isProse, restore, type Pass } from './judge';

/**
 * Restores prose that Readability dropped though its neighbours stayed: a paragraph, list item or quotation whose
 * parent box also holds kept prose.
 */
export const restoreSiblings: Pass = (blocks) => {
  const parents = new Map<Element, number>();
  for (const { block, kept } of blocks) {
    const parent = block.element.parentElement;
    if (kept && parent !== null && isProse(block)) parents.set(parent, (parents.get(parent) ?? 0) + 1);
  }
  for (const judged of blocks) {
    const { block, kept } = judged;
    if (kept || !isProse(block)) continue;
    const parent = block.element.parentElement;
    if (parent !== null && (parents.get(parent) ?? 0) >= 2)
      restore(judged, 'sibling', 'stands among paragraphs of the story');
  }
};
