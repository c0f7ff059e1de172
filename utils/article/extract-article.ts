import type { Article, ArticleErrorCode, ArticleResult, Block } from '../model/article';
import type { Trace } from '../model/trace';
import { collectBlocks, type RawBlock } from './collect-blocks';
import { findGenre } from './genre';
import { findHeadline, type Headline } from './headline';
import { missingParagraphs } from './linked-body';
import { readLinks } from './links';
import { findListing } from './listing';
import { findLivePosts, itemsOf, type LivePost } from './live-posts';
import { samePage } from './metadata/address';
import { readLinkedData, typesOf, type JsonObject } from './metadata/json-ld';
import { readMetadata, type Metadata } from './metadata/read-metadata';
import { measureText } from './measure-text';
import { chooseArticle, findArticles } from './other-articles';
import { isTooLarge } from './page-size';
import { createBoxFinder, type BoxFinder } from './passes/box-finder';
import { traceBlocks, type Judged } from './passes/judge';
import { runReadability } from './run-readability';
import { findDenserBox } from './second-strategy';
import { judgeBlocks, type FirstView } from './story';
import { findTruncation } from './truncated';

export interface Reading {
  readonly result: ArticleResult;
  /** The live element of each block, by block number; null where the page shows none (a title from metadata). */
  readonly elements: readonly (Element | null)[];
}

/** What is known of the page before its blocks are judged. */
interface PageFacts {
  readonly page: Document;
  readonly metadata: Metadata;
  readonly data: JsonObject | null;
  readonly headline: Headline;
  readonly blocks: readonly RawBlock[];
  readonly boxOf: BoxFinder;
}

/**
 * Reads the article of a page. Readability works on a clone: the page is never changed.
 * @param url address of the page, for a document that has none of its own (a file on the command line).
 * @param trace receives every decision, where given.
 */
export function extractArticle(page: Document, url: string, trace?: Trace): Reading {
  if (isTooLarge(page)) return failure('too-large', 'more elements, levels or text than a story has', trace);
  const metadata = readMetadata(page, url, { trace });
  const data = readLinkedData(page, (named) => samePage(named, metadata.url)).article;
  const headline = findHeadline(page, metadata.site);
  const facts: PageFacts = {
    page,
    metadata,
    data,
    headline,
    blocks: collectBlocks(page),
    boxOf: createBoxFinder(),
  };
  const { live, first, others } = firstView(facts, trace);
  const judged = judgeBlocks(facts.blocks, first, {
    title: headline.text,
    titleElement: headline.element,
    lengthOf: measureText(facts.blocks),
    boxOf: facts.boxOf,
    description: contentOf(page, 'og:description') || contentOf(page, 'description'),
  });
  if (trace !== undefined) traceBlocks(judged, trace);
  const story = judged.filter(({ kept }) => kept);
  const listing = findListing({
    url: metadata.url,
    saysArticle: saysArticle(page, data),
    story: story.map(({ block }) => block),
  });
  if (listing !== null) return failure('not-article', listing, trace);
  const { blocks, elements } = assemble(facts, story, live);
  const article: Article = {
    ...metadata,
    title: blocks[0]?.text ?? '',
    ...kindOf(facts, story, trace),
    others,
    blocks,
    links: readLinks(page, url),
  };
  return { result: { ok: true, article }, elements };
}

/** Who judges first: Readability, a denser box where Readability failed, the posts of a live page. */
function firstView(
  { page, metadata, data, headline, blocks, boxOf }: PageFacts,
  trace: Trace | undefined,
): { live: readonly LivePost[]; first: FirstView; others: readonly string[] } {
  const view = runReadability(page);
  const keeps = view?.keeps ?? (() => false);
  const denser = findDenserBox(blocks, keeps, boxOf);
  const strategy = denser === null ? 'Readability' : 'the densest box';
  trace?.({
    part: 'article.strategy',
    subject: metadata.url,
    decision: strategy,
    reason: denser === null ? 'first choice' : 'it holds far more prose than what Readability kept',
  });
  const inFirst = denser === null ? keeps : (block: RawBlock): boolean => denser.contains(block.element);
  const live = isLive(metadata, data, headline) ? findLivePosts(page, blocks) : [];
  const articles = live.length > 0 ? [] : findArticles(page, blocks);
  const own = chooseArticle(articles, headline, blocks.filter(inFirst));
  const others = articles.filter((article) => own !== null && article !== own);
  return {
    live,
    first: { keeps: inFirst, strategy, posts: live, others },
    others: others.map(({ title }) => title),
  };
}

function isLive(metadata: Metadata, data: JsonObject | null, headline: Headline): boolean {
  return genreOf(metadata, data, headline, 0).genre === 'live';
}

const genreOf = (metadata: Metadata, data: JsonObject | null, headline: Headline, words: number) =>
  findGenre({
    types: data === null ? [] : typesOf(data),
    title: headline.text,
    section: metadata.section,
    url: metadata.url,
    words,
  });

/** The blocks of the article with their live elements; what only JSON-LD holds of the text comes last. */
function assemble(
  { headline, data }: PageFacts,
  story: readonly Judged[],
  live: readonly LivePost[],
): { blocks: Block[]; elements: (Element | null)[] } {
  const itemOf = itemsOf(live);
  const shown = story.map(({ kind, block }): Block => {
    const item = itemOf(block.element);
    const time = item === null ? null : (live[item]?.time ?? null);
    return { kind, text: block.text, ...(item === null ? {} : { item }), ...(time === null ? {} : { time }) };
  });
  const texts = shown.filter(({ kind }) => kind !== 'caption').map(({ text }) => text);
  const rest = missingParagraphs(data, texts).map((text): Block => ({ kind: 'paragraph', text }));
  const title = headline.text || (shown[0]?.text ?? '');
  return {
    blocks: [{ kind: 'headline', text: title }, ...shown, ...rest],
    elements: [headline.element, ...story.map(({ block }) => block.element), ...rest.map(() => null)],
  };
}

function kindOf(
  { metadata, data, headline, blocks }: PageFacts,
  story: readonly Judged[],
  trace: Trace | undefined,
): Pick<Article, 'genre' | 'truncated'> {
  const own = story.filter(({ kind }) => kind !== 'caption').map(({ block }) => block);
  const words = own.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  const { genre, reason } = genreOf(metadata, data, headline, words);
  const truncation = findTruncation(data, blocks, own);
  trace?.({ part: 'article.genre', subject: headline.text, decision: genre, reason });
  if (truncation !== null)
    trace?.({ part: 'article.truncated', subject: headline.text, decision: 'truncated', reason: truncation });
  return { genre, truncated: truncation !== null };
}

const contentOf = (page: Document, name: string): string =>
  page.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content') ?? '';

const saysArticle = (page: Document, data: JsonObject | null): boolean =>
  contentOf(page, 'og:type').includes('article') ||
  (data !== null && typesOf(data).some((type) => /Article|Posting|Report/.test(type)));

function failure(code: ArticleErrorCode, reason: string, trace: Trace | undefined): Reading {
  trace?.({ part: 'article', subject: '', decision: code, reason });
  return { result: { ok: false, code }, elements: [] };
}
