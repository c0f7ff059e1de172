import type { PageElement } from '../tree/page-tree';
import { cut, type Pass } from './judge';

/** Share of the kept prose in one cell that makes it the story's. */
const MOST_OF_PROSE = 0.6;
/** Words of a paragraph of the story, as distinct from a line of page furniture. */
const PARAGRAPH = 22;

/** On pages laid out as tables: cuts the scraps that stand in other cells than the story does. */
export const cutCells: Pass = (blocks) => {
  const lengths = new Map<PageElement, number>();
  let total = 0;
  for (const { kept, block } of blocks) {
    if (!kept || !block.prose) continue;
    total += block.text.length;
    const cell = block.element.closest('td');
    if (cell !== null) lengths.set(cell, (lengths.get(cell) ?? 0) + block.text.length);
  }
  const [story] = [...lengths].find(([, length]) => length > total * MOST_OF_PROSE) ?? [];
  const row = story?.parentElement;
  if (story === undefined || row == null) return;
  for (const judged of blocks)
    if (judged.kept && judged.block.words < PARAGRAPH && row.contains(judged.block.element))
      if (!story.contains(judged.block.element))
        cut(judged, 'other-cell', 'stands in another cell of the page than the story');
};
