import type { RawBlock } from '../collect-blocks';
import { cut, linkShare, type Judged, type Pass } from './judge';
import { isDateLine } from './date-line';
import { findLineRule } from './find-line-rule';

/** Cuts paragraphs that are page furniture by their own words; pictures' credits become captions. */
export const cutLines: Pass = (blocks) => {
  for (const judged of blocks) {
    if (!judged.kept) continue;
    if (judged.kind !== 'subheading' && isDateLine(judged.block.text)) {
      cut(judged, 'date-line', 'date line of the page');
      continue;
    }
    const rule = findLineRule(judged.block.text, linkShare(judged.block));
    if (rule === null) continue;
    if (rule.action === 'cut') cut(judged, rule.id, rule.reason);
    else judged.kind = 'caption';
  }
};

/**
 * Cuts what follows the label of a box: links and short scraps, up to the next paragraph of prose. Comes after the
 * lines, whose labels it starts from.
 */
export const cutSections: Pass = (blocks) => {
  let inside = false;
  for (const judged of blocks) {
    if (judged.rule === 'more-label' || judged.rule === 'label') inside = !judged.kept;
    else if (!judged.kept || judged.kind === 'caption') continue;
    else if (inside && isScrap(judged.block)) cut(judged, 'after-label', 'listed under the label of a box');
    else inside = false;
  }
};

const isScrap = (block: RawBlock): boolean =>
  linkShare(block) >= 0.25 || (block.words <= 14 && block.linked > 0);

/** More of the kept text than this is never cut for being a link: the page's markup is broken. */
const MOST_OF_STORY = 0.5;
const LINK_WORDS = 30;
/** An address printed as such is what the text says: where to turn to, where a thing is sold. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/** Cuts paragraphs and list items that are nothing but a link: they lead away from the story. */
export const cutLinks: Pass = (blocks) => {
  const kept = blocks.filter((judged) => judged.kept && judged.kind !== 'caption');
  const links = kept.filter(
    ({ block, kind }) =>
      kind !== 'subheading' &&
      linkShare(block) >= 0.85 &&
      block.words < LINK_WORDS &&
      !ADDRESS.test(block.text),
  );
  const lengthOf = (list: readonly Judged[]): number =>
    list.reduce((sum, { block }) => sum + block.text.length, 0);
  if (lengthOf(links) > lengthOf(kept) * MOST_OF_STORY) return;
  for (const judged of links) cut(judged, 'only-link', 'nothing but a link to another page');
};
