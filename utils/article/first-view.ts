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
  /** Other stories on the same page. */
  readonly others: readonly PageArticle[];
}

/** Who judges first: Readability, a denser box where Readability failed, the posts of a live page. */
export function takeFirstView(
  { page, metadata, headline, genre, blocks, boxOf }: PageFacts,
  trace: Trace | undefined,
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
  const own = chooseArticle(articles, headline, blocks.filter(keeps));
  const others = own === null ? [] : articles.filter((article) => article !== own);
  const nested = posts.length > 0 ? [] : findNestedPosts(page);
  return { keeps, strategy, posts, others: [...others, ...nested] };
}
