import type { RawBlock } from '../collect-blocks';
import { cut, linkShare, type PageView, type Pass } from './judge';
import { keptLength, SHORT_STORY } from './story-length';
import type { PageElement } from '../tree/page-tree';

/** Characters of text in a teaser. */
const MAX_TEASER = 420;
const MAX_LEVELS = 4;
/** More linked headings than this are the items of a roundup. */
const MAX_HEADINGS = 3;
const LINKED = 0.9;
/** Words of a title: fewer are a section, a button or a reference. */
const MIN_WORDS = 4;

/**
 * Cuts single teasers that stand in the text: a small box led by a linked heading, and linked headings between
 * paragraphs. A page with many of them is a roundup, whose items they open.
 */
export const cutTeaser: Pass = (blocks, view) => {
  const headings = blocks.filter(
    ({ kept, kind, block }) =>
      kept && kind === 'subheading' && linkShare(block) >= LINKED && block.words >= MIN_WORDS,
  );
  if (headings.length === 0 || headings.length > MAX_HEADINGS || keptLength(blocks) < SHORT_STORY) return;
  for (const judged of headings) {
    const box = teaserAround(judged.block, view);
    for (const inside of blocks)
      if (inside === judged || (inside.kept && box?.contains(inside.block.element) === true))
        cut(inside, 'teaser', 'leads to another story');
  }
};

function teaserAround(
  { element: heading }: RawBlock,
  { lengthOf, titleElement }: PageView,
): PageElement | null {
  let box: PageElement | null = null;
  let element = heading.parentElement;
  for (let level = 0; element !== null && level < MAX_LEVELS; level += 1) {
    if (/^(?:body|main)$/.test(element.localName) || lengthOf(element) > MAX_TEASER) break;
    if (titleElement !== null && element.contains(titleElement)) break;
    box = element;
    element = element.parentElement;
  }
  return box;
}
