import type { ArticleErrorCode, ArticleResult } from '../model/article';
import type { Trace } from '../model/trace';
import { assembleBlocks } from './assemble-blocks';
import { takeFirstView } from './first-view';
import { fitArticle, isReadable } from './fit-article';
import { refineGenre } from './genre';
import { readLinks } from './links';
import { findListing } from './listing';
import { measureText } from './measure-text';
import { readPageFacts } from './page-facts';
import { traceBlocks } from './passes/judge';
import { judgeBlocks } from './judge-blocks';
import { findTruncation } from './truncated';
import type { PageDocument, PageElement } from './tree/page-tree';

export interface Reading {
  readonly result: ArticleResult;
  /** The element of each block, by block number; null where the page shows none (a title from metadata). */
  readonly elements: readonly (PageElement | null)[];
}

/**
 * Reads the article of a page. Pure: the snapshot of the page is all there is to it.
 * @param url address of the page, for a document that has none of its own (a file on the command line).
 * @param trace receives every decision, where given.
 */
export function extractArticle(page: PageDocument, url: string, trace?: Trace): Reading {
  const facts = readPageFacts(page, url, trace);
  const { metadata, headline } = facts;
  const first = takeFirstView(facts, trace);
  const judged = judgeBlocks(facts.blocks, first, {
    title: headline.text,
    titleElement: headline.element,
    description: facts.description,
    lengthOf: measureText(facts.blocks),
    boxOf: facts.boxOf,
  });
  if (trace !== undefined) traceBlocks(judged, trace);
  const story = judged.filter(({ kept }) => kept);
  const body = story.filter(({ kind }) => kind !== 'caption').map(({ block }) => block);
  const listing = findListing({ url: metadata.url, saysArticle: facts.saysArticle, story: body });
  if (listing !== null) return failure('not-article', listing, trace);
  const truncation = findTruncation(facts.data, facts.blocks, body);
  if (truncation !== null)
    trace?.({ part: 'article.truncated', subject: headline.text, decision: 'truncated', reason: truncation });
  const { blocks, elements } = assembleBlocks(facts, story, first.posts);
  const genre = refineGenre(facts.genre, blocks);
  trace?.({ part: 'article.genre', subject: headline.text, decision: genre.genre, reason: genre.reason });
  if (!isReadable(blocks))
    return failure('too-large', 'more text than a card can be made of in passing', trace);
  const article = fitArticle({
    ...metadata,
    title: blocks[0]?.text ?? '',
    genre: genre.genre,
    truncated: truncation !== null,
    others: first.others.map(({ title }) => title).filter((title) => title !== ''),
    blocks,
    links: readLinks(page, url),
  });
  return { result: { ok: true, article }, elements };
}

function failure(code: ArticleErrorCode, reason: string, trace: Trace | undefined): Reading {
  trace?.({ part: 'article', subject: '', decision: code, reason });
  return { result: { ok: false, code }, elements: [] };
}
