import type { Article, ArticleErrorCode, ArticleResult } from '../model/article';
import type { Trace } from '../model/trace';
import { assembleBlocks } from './assemble-blocks';
import { factsOfArticle } from './chosen-article';
import { takeFirstView, type FirstView } from './first-view';
import { fitArticle, fitTitle, isReadable } from './fit-article';
import { refineGenre } from './genre';
import { readLinks } from './links';
import { missingParagraphs } from './linked-body';
import { findListing } from './listing';
import { measureText } from './measure-text';
import type { PageArticle } from './other-articles';
import { readPageFacts, type PageFacts } from './page-facts';
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
 * @param wanted on a page of several articles, the number of the one to read, from 0 in page order; else the one that
 * the page's address stands for, or that is in view.
 */
export function extractArticle(page: PageDocument, url: string, trace?: Trace, wanted?: number): Reading {
  const ofPage = readPageFacts(page, url, trace);
  const first = takeFirstView(ofPage, trace, wanted);
  const facts = isOfAnother(first.own, ofPage, wanted) ? factsOfArticle(ofPage, first.own) : ofPage;
  const { metadata, headline } = facts;
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
  const missing = missingParagraphs(
    facts,
    body.map(({ text }) => text),
  );
  const listing = findListing({ url: metadata.url, saysArticle: facts.saysArticle, story: body });
  if (listing !== null && missing.length === 0) return failure('not-article', listing, trace);
  // What the page's data adds is the rest of the story.
  const truncation = missing.length > 0 ? null : findTruncation(facts.data, facts.blocks, body);
  traceExtent(headline.text, truncation, missing, trace);
  const { blocks, elements } = assembleBlocks(facts, story, first.posts, missing);
  const genre = refineGenre(facts.genre, blocks);
  trace?.({ part: 'article.genre', subject: headline.text, decision: genre.genre, reason: genre.reason });
  if (!isReadable(blocks))
    return failure('too-large', 'more text than a card can be made of in passing', trace);
  const article = fitArticle({
    ...metadata,
    title: blocks[0]?.text ?? '',
    genre: genre.genre,
    truncated: truncation !== null,
    ...choiceOf(first),
    blocks,
    links: readLinks(page, url),
  });
  return { result: { ok: true, article }, elements };
}

/** Whether the story at hand is another than the one that the page's description of itself speaks of. */
function isOfAnother(
  own: PageArticle | null,
  { headline }: PageFacts,
  wanted: number | undefined,
): own is PageArticle {
  if (own === null || wanted === undefined || own.title === headline.text) return false;
  return headline.element === null || !own.element.contains(headline.element);
}

/** The titles of the page's other articles, and the number of this one among all. */
function choiceOf({ articles, own }: FirstView): Pick<Article, 'others' | 'index'> {
  if (own === null || articles.length === 0) return { others: [] };
  const others = articles.filter((article) => article !== own).map(({ title }) => fitTitle(title));
  return { others, index: articles.indexOf(own) };
}

function traceExtent(
  subject: string,
  truncation: string | null,
  missing: readonly string[],
  trace: Trace | undefined,
): void {
  if (truncation !== null)
    trace?.({ part: 'article.truncated', subject, decision: 'truncated', reason: truncation });
  if (missing.length > 0)
    trace?.({
      part: 'article.body',
      subject,
      decision: `${String(missing.length)} paragraphs added`,
      reason: 'only the page’s data holds them',
    });
}

function failure(code: ArticleErrorCode, reason: string, trace: Trace | undefined): Reading {
  trace?.({ part: 'article', subject: '', decision: code, reason });
  return { result: { ok: false, code }, elements: [] };
}
