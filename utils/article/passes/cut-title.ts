import { cut, isProse, type Judged, type Pass } from './judge';
import { lettersOf } from '../../text/letters';
import { isSameTitle } from '../headline';
import type { PageElement } from '../tree/page-tree';

/** A line over the headline with fewer words is a label, a slogan or a breadcrumb. */
const LABEL_WORDS = 20;

/** Cuts the headline where the page shows it once more, and the lines that stand above it. */
export const cutTitle: Pass = (blocks, { title, titleElement }) => {
  const wanted = lettersOf(title);
  let begun = false;
  for (const judged of blocks) {
    if (!judged.kept) continue;
    const { element, text } = judged.block;
    begun ||= isProse(judged.block);
    const again = text.length < title.length * 2 && lettersOf(text) === wanted;
    if (
      (element === titleElement && /^h\d$/.test(element.localName)) ||
      (element.localName === 'h1' && !begun) ||
      again
    )
      cut(judged, 'title', 'the headline again');
    else if (text.length < title.length * 1.3 && !/[.!?]['"’”)]*$/.test(text) && isSameTitle(text, title))
      cut(judged, 'title', 'the headline in other words');
  }
  cutAbove(blocks, titleElement);
};

function cutAbove(blocks: readonly Judged[], titleElement: PageElement | null): void {
  const at = blocks.findIndex(({ block }) => block.element === titleElement);
  const above = blocks.slice(0, Math.max(at, 0)).filter(({ kept }) => kept);
  if (above.some(({ block }) => block.words >= LABEL_WORDS)) return;
  for (const judged of above)
    if (judged.kind !== 'caption') cut(judged, 'above-title', 'stands above the headline');
}
