import type { RawBlock } from './collect-blocks';
import { isProse, linkShare } from './passes/judge';

/** So many linked headings, and hardly more paragraphs, are a list of stories. */
const MIN_TEASERS = 5;

export interface ListingSigns {
  readonly url: string;
  /** Whether the page's description (JSON-LD, `og:type`) says that it is an article. */
  readonly saysArticle: boolean;
  /** The blocks that were kept. */
  readonly story: readonly RawBlock[];
}

/** Why a page is a home page, a section or a list of stories, and no article; null where it is one. */
export function findListing({ url, saysArticle, story }: ListingSigns): string | null {
  const prose = story.filter(isProse);
  if (prose.length === 0) return 'no sentence of prose';
  if (saysArticle) return null;
  if (/^https?:\/\/[^/]+\/?(?:index\.\w+)?$/i.test(url)) return 'address of a home page';
  const teasers = story.filter((block) => /^h[1-6]$/.test(block.element.localName) && linkShare(block) > 0.8);
  return teasers.length >= MIN_TEASERS && prose.length <= teasers.length * 1.5
    ? 'a list of linked headings'
    : null;
}
