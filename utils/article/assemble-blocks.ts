import type { Block } from '../model/article';
import { fitTitle } from './fit-article';
import { itemsOf, type LivePost } from './live-posts';
import type { PageFacts } from './page-facts';
import type { Judged } from './passes/judge';
import type { PageElement } from './tree/page-tree';

export interface Assembled {
  readonly blocks: readonly Block[];
  /** The live element of each block; null where the page shows none. */
  readonly elements: readonly (PageElement | null)[];
}

/**
 * The blocks of the article, headline first.
 * @param missing paragraphs that only the page's data holds: they come last, and no element shows them.
 */
export function assembleBlocks(
  { headline, genre }: PageFacts,
  story: readonly Judged[],
  posts: readonly LivePost[],
  missing: readonly string[],
): Assembled {
  const itemOf = genre.genre === 'roundup' ? sectionsOf(story) : itemsOf(posts);
  const shown = story.map(({ kind, block }): Block => {
    const item = itemOf(block.element);
    const time = item === null ? null : (posts[item]?.time ?? null);
    return { kind, text: block.text, ...(item === null ? {} : { item }), ...(time === null ? {} : { time }) };
  });
  const rest = missing.map((text): Block => ({ kind: 'paragraph', text }));
  const title = fitTitle(headline.text || (shown[0]?.text ?? ''));
  return {
    blocks: [{ kind: 'headline', text: title }, ...shown, ...rest],
    elements: [headline.element, ...story.map(({ block }) => block.element), ...rest.map(() => null)],
  };
}

/** The items of a roundup: each subheading opens one. */
function sectionsOf(story: readonly Judged[]): (element: PageElement) => number | null {
  const items = new Map<PageElement, number>();
  let item = -1;
  for (const { block, kind } of story) {
    if (kind === 'subheading') item += 1;
    if (item >= 0) items.set(block.element, item);
  }
  return (element) => items.get(element) ?? null;
}
