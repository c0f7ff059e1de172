import { cut, type Pass } from './judge';
import { lettersOf } from './markup';

/** Cuts the headline where the page shows it once more at the top of the story. */
export const cutTitle: Pass = (blocks, { title }) => {
  const wanted = lettersOf(title);
  let seen = 0;
  for (const judged of blocks) {
    if (!judged.kept) continue;
    if (lettersOf(judged.block.text) === wanted || judged.block.element.localName === 'h1')
      cut(judged, 'title', 'the headline again');
    else if (judged.kind !== 'caption') seen += 1;
    if (seen > 5) return;
  }
};
