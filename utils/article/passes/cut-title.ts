import { cut, isProse, type Pass } from './judge';
import { lettersOf } from '../markup';
import { isSameTitle } from '../headline';

/** Cuts the headline where the page shows it once more, and the labels that stand above it. */
export const cutTitle: Pass = (blocks, { title, titleElement }) => {
  const wanted = lettersOf(title);
  let begun = false;
  for (const judged of blocks) {
    if (!judged.kept) continue;
    const { element, text } = judged.block;
    begun ||= isProse(judged.block);
    if (element === titleElement || (element.localName === 'h1' && !begun) || lettersOf(text) === wanted)
      cut(judged, 'title', 'the headline again');
    else if (text.length < title.length * 1.3 && !/[.!?]['"’”)]*$/.test(text) && isSameTitle(text, title))
      cut(judged, 'title', 'the headline in other words');
  }
};
