import type { RawBlock } from './collect-blocks';
import type { FirstView } from './first-view';
import { itemsOf, restorePosts } from './live-posts';
import { cutAuthors } from './passes/cut-authors';
import { cutBoilerplate } from './passes/cut-boilerplate';
import { cutBoxes } from './passes/cut-boxes';
import { cutCards } from './passes/cut-cards';
import { cutCells } from './passes/cut-cells';
import { cutConsent } from './passes/cut-consent';
import { cutForms } from './passes/cut-forms';
import { cutLabelled } from './passes/cut-labelled';
import { cutLines, cutLinks, cutSections } from './passes/cut-lines';
import { cutRepeats } from './passes/cut-repeats';
import { cutTeaser } from './passes/cut-teaser';
import { cutTitle } from './passes/cut-title';
import { findCaptions } from './passes/find-captions';
import { cut, type Judged, type PageView, type Pass } from './passes/judge';
import { joinDatelines } from './passes/join-datelines';
import { readGallery } from './passes/read-gallery';
import { restoreHeadings } from './passes/restore-headings';
import { restoreSiblings } from './passes/restore-siblings';
import { findStandfirst } from './passes/standfirst';

/** The passes over the blocks of the page, in order: what was lost comes back first, so that the cuts see everything. */
export const PASSES: readonly Pass[] = [
  restoreSiblings,
  restoreHeadings,
  cutBoxes,
  cutConsent,
  cutCells,
  cutLabelled,
  cutForms,
  cutCards,
  cutTeaser,
  findCaptions,
  cutLines,
  cutSections,
  cutLinks,
  cutTitle,
  cutRepeats,
  cutBoilerplate,
  cutAuthors,
  findStandfirst,
  readGallery,
  joinDatelines,
];

/** Decides for every block of the page whether it is the story. */
export function judgeBlocks(blocks: readonly RawBlock[], first: FirstView, view: PageView): Judged[] {
  const judged = blocks.map((block): Judged => {
    const kept = first.keeps(block);
    const reason = `${kept ? 'kept' : 'dropped'} by ${first.strategy}`;
    return { block, kind: block.kind, kept, rule: 'first-view', reason };
  });
  if (first.posts.length > 0) restorePosts(judged, itemsOf(first.posts));
  const isOther = ({ block }: Judged): boolean =>
    first.others.some(({ element }) => element.contains(block.element));
  const others = first.others.length === 0 ? [] : judged.filter(isOther);
  for (const entry of others) cut(entry, 'other-article', 'another story on the same page');
  const own = others.length === 0 ? judged : judged.filter((entry) => !isOther(entry));
  for (const pass of PASSES) pass(own, view);
  return judged;
}
