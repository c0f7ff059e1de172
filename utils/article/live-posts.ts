import type { RawBlock } from './collect-blocks';
import { isProse, restore, type Judged } from './passes/judge';
import type { PageDocument, PageElement } from './tree/page-tree';

/** So many boxes of one make, each with its own time, are the posts of a live page. */
const MIN_POSTS = 3;
const MAX_LEVELS = 6;

export interface LivePost {
  readonly element: PageElement;
  /** As printed in the markup (`<time datetime>`), or null. */
  readonly time: string | null;
}

/**
 * The posts of a live page, in page order: sibling boxes that each hold a time. Of several such rows (comments and
 * teasers have times too) the one with most prose is taken. Empty where there is none.
 */
export function findLivePosts(page: PageDocument, blocks: readonly RawBlock[]): LivePost[] {
  const rows = new Map<PageElement, Map<PageElement, string | null>>();
  for (const time of page.querySelectorAll('time,[itemprop~="datePublished"],[data-timestamp]')) {
    const post = postAround(time);
    if (post?.parentElement == null) continue;
    const row = rows.get(post.parentElement) ?? new Map<PageElement, string | null>();
    if (!row.has(post)) row.set(post, time.getAttribute('datetime') ?? time.getAttribute('content'));
    rows.set(post.parentElement, row);
  }
  let best: Map<PageElement, string | null> | null = null;
  let most = 0;
  for (const [parent, row] of rows) {
    if (row.size < MIN_POSTS) continue;
    const length = blocks.reduce(
      (sum, block) => (isProse(block) && parent.contains(block.element) ? sum + block.text.length : sum),
      0,
    );
    if (length > most) [best, most] = [row, length];
  }
  return best === null ? [] : [...best].map(([element, time]) => ({ element, time }));
}

/** The box around a time that has siblings of its make with times of their own. */
function postAround(time: PageElement): PageElement | null {
  let element = time.parentElement;
  for (let level = 0; level < MAX_LEVELS && element !== null; level += 1) {
    if (element.localName === 'body') return null;
    if (hasTwin(element)) return element;
    element = element.parentElement;
  }
  return null;
}

function hasTwin(element: PageElement): boolean {
  const make = element.getAttribute('class') ?? '';
  for (const step of ['nextElementSibling', 'previousElementSibling'] as const)
    for (let twin = element[step]; twin !== null; twin = twin[step])
      if (twin.localName === element.localName && (twin.getAttribute('class') ?? '') === make)
        return twin.querySelector('time,[itemprop~="datePublished"],[data-timestamp]') !== null;
  return false;
}

/** The number of the post that each block belongs to, by block element. */
export function itemsOf(posts: readonly LivePost[]): (element: PageElement) => number | null {
  const numbers = new Map(posts.map(({ element }, i) => [element, i]));
  return (element) => {
    for (let around: PageElement | null = element; around !== null; around = around.parentElement) {
      const number = numbers.get(around);
      if (number !== undefined) return number;
    }
    return null;
  };
}

/** Restores the posts that Readability dropped. */
export function restorePosts(
  blocks: readonly Judged[],
  itemOf: (element: PageElement) => number | null,
): void {
  for (const judged of blocks)
    if (
      !judged.kept &&
      itemOf(judged.block.element) !== null &&
      (isProse(judged.block) || judged.kind === 'subheading')
    )
      restore(judged, 'live-post', 'stands in a post of the live page');
}
