import type { ArticleResult, Block } from '../model/article';
import { collectBlocks, type RawBlock } from './collect-blocks';
import { cutBoxes } from './cut-boxes';
import { findCaptions } from './cut-captions';
import { cutCards } from './cut-cards';
import { cutLines, cutLinks, cutSections } from './cut-lines';
import { cutTitle } from './cut-title';
import { findHeadline, type Headline } from './headline';
import { traceBlocks, type Judged, type Pass } from './judge';
import { readLinks } from './links';
import { readMetadata } from './metadata/read-metadata';
import { isTooLarge } from './page-size';
import { restoreSiblings } from './restore-blocks';
import { runReadability, type ReadabilityView } from './run-readability';
import type { Trace } from './trace';

export interface Reading {
  readonly result: ArticleResult;
  /** The live element of each block, by block number; null where the page shows none (a title from metadata). */
  readonly elements: readonly (Element | null)[];
}

/** The passes over the blocks of the page, in order: what was lost comes back first, so that the cuts see everything. */
const PASSES: readonly Pass[] = [
  restoreSiblings,
  cutBoxes,
  cutCards,
  findCaptions,
  cutLines,
  cutSections,
  cutLinks,
  cutTitle,
];

/**
 * Reads the article of a page. Readability works on a clone: the page is never changed.
 * @param url address of the page, for a document that has none of its own (a file on the command line).
 * @param trace receives every decision, where given.
 */
export function extractArticle(page: Document, url: string, trace?: Trace): Reading {
  if (isTooLarge(page)) return failure('too-large');
  const view = runReadability(page);
  if (view === null || page.documentElement === null) return failure('not-article');
  const metadata = readMetadata(page, url);
  const headline = findHeadline(page, metadata.site);
  const blocks = judgeBlocks(collectBlocks(page.documentElement), view, headline);
  if (trace !== undefined) traceBlocks(blocks, trace);
  const story = blocks.filter(({ kept }) => kept);
  const shown: Block[] = story.map(({ kind, block }) => ({ kind, text: block.text }));
  if (shown.length === 0) return failure('not-article');
  const title = headline.text || (shown[0]?.text ?? '');
  return {
    result: {
      ok: true,
      article: {
        ...metadata,
        title,
        genre: 'event',
        truncated: false,
        others: [],
        blocks: [{ kind: 'headline', text: title }, ...shown],
        links: readLinks(page, url),
      },
    },
    elements: [headline.element, ...story.map(({ block }) => block.element)],
  };
}

function judgeBlocks(blocks: readonly RawBlock[], { keeps }: ReadabilityView, headline: Headline): Judged[] {
  const judged = blocks.map((block): Judged => {
    const inside = keeps(block);
    return {
      block,
      kind: block.kind,
      kept: inside,
      rule: 'readability',
      reason: inside ? 'kept by Readability' : 'dropped by Readability',
    };
  });
  for (const pass of PASSES) pass(judged, { title: headline.text, titleElement: headline.element });
  return judged;
}

const failure = (code: 'not-article' | 'too-large'): Reading => ({
  result: { ok: false, code },
  elements: [],
});
