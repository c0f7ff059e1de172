import type { Trace } from '../model/trace';
import type { RawBlock } from './collect-blocks';
import { findLivePosts, type LivePost } from './live-posts';
import { chooseArticle, findArticles, findNestedPosts, type PageArticle } from './other-articles';
import type { PageFacts } from './page-facts';
import { readabilityOf } from './readability-of';
import { findDenserBox } from './second-strategy';

/** What decides about the blocks before the passes do. */
export interface FirstView {
  readonly keeps: (block: RawBlock) => boolean;
  readonly strategy: string;
  /** Posts of a live page. */
  readonly posts: readonly LivePost[];
  /** The stories of a page that holds several, in page order; else empty. */
  readonly articles: readonly PageArticle[];
  /** The one of them that is read. */
  readonly own: PageArticle | null;
  /** What is no part of it: the others, and the teasers inside it. */
  readonly others: readonly PageArticle[];
}

/** An article with less of its text than this among what is kept was not the one that was judged. */
const HARDLY_JUDGED = 0.3;

/**
 * Who judges first: Readability, a denser box where Readability failed, the posts of a live page.
 * @param wanted number of the article that the reader asked for, on a page of several.
 */
export function takeFirstView(
  { page, metadata, headline, genre, blocks, boxOf }: PageFacts,
  trace: Trace | undefined,
  wanted?: number,
): FirstView {
  const readability = readabilityOf(page);
  const denser = findDenserBox(blocks, readability, boxOf);
  const keeps = denser === null ? readability : (block: RawBlock): boolean => denser.contains(block.element);
  const strategy = denser === null ? 'Readability' : 'the densest box';
  trace?.({
    part: 'article.strategy',
    subject: metadata.url,
    decision: strategy,
    reason: denser === null ? 'first choice' : 'it holds far more prose than what Readability kept',
  });
  const posts = genre.genre === 'live' ? findLivePosts(page, blocks) : [];
  const articles = posts.length > 0 ? [] : findArticles(page, blocks);
  const own = chooseArticle(articles, {
    headline,
    kept: blocks.filter(keeps),
    inView: page.inView,
    wanted,
  });
  const others = own === null ? [] : articles.filter((article) => article !== own);
  const nested = posts.length > 0 ? [] : findNestedPosts(page);
  return {
    keeps: others.length > 0 && own !== null ? keepsOf(own, blocks, keeps) : keeps,
    strategy,
    posts,
    articles: others.length > 0 ? articles : [],
    own,
    others: [...others, ...nested],
  };
}

/** Readability judges one story of a page; of another one all is kept that the passes do not cut. */
function keepsOf(
  { element }: PageArticle,
  blocks: readonly RawBlock[],
  keeps: (block: RawBlock) => boolean,
): (block: RawBlock) => boolean {
  const prose = blocks.filter((block) => block.prose && element.contains(block.element));
  return prose.filter(keeps).length >= prose.length * HARDLY_JUDGED
    ? keeps
    : (block) => element.contains(block.element);
}
