import type { Article } from '../model/article';
import type { Facts, RelatedLink } from '../model/card';

/** Links of the page that lead to stories, same subject first, ten at most. */
export function rankLinks(_article: Article, _facts: Facts | null): RelatedLink[] {
  return [];
}
