import type { RawBlock } from './collect-blocks';
import { isProse, restore, type Judged } from './passes/judge';

/** So many boxes of one make, each with its own time, are the posts of a live page. */
const MIN_POSTS = 3;
const MAX_LEVELS = 6;

export interface LivePost {
  readonly element: Element;
  /** As printed in the markup (`<time datetime>`), or null. */
  readonly time: string | null;
}

/**
 * The posts of a live page, in page order: sibling boxes that each hold a time. Of several such rows (comments and
 * teasers have times too) the one with most prose is taken. Empty where there is none.
 */
export function findLivePosts(page: Document, blocks: readonly RawBlock[]): LivePost[] {
  const rows = new Map<Element, Map<Element, string | null>>();
  for (const time of page.querySelectorAll('time,[itemprop~="datePublished"],[data-timestamp]')) {
    const post = postAround(time);
    if (post?.parentElement == null) continue;
    const row = rows.get(post.parentElement) ?? new Map<Element, string | null>();
    if (!row.has(post)) row.set(post, time.getAttribute('datetime') ?? time.getAttribute('content'));
    rows.set(post.parentElement, row);
  }
  let best: Map<Element, string | null> | null = null;
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
function postAround(time: Element): Element | null {
  let element = time.parentElement;
  for (let level = 0; level < MAX_LEVELS && element !== null; level += 1) {
    if (element.localName === 'body') return null;
    if (hasTwin(element)) return element;
    element = element.parentElement;
  }
  return null;
}

function hasTwin(element: Element): boolean {
  const make = element.getAttribute('class') ?? '';
  for (const step of ['nextElementSibling', 'previousElementSibling'] as const)
    for (let twin = element[step]; twin !== null; twin = twin[step])
      if (twin.localName === element.localName && (twin.getAttribute('class') ?? '') === make)
        return twin.querySelector('time,[itemprop~="datePublished"],[data-timestamp]') !== null;
  return false;
}

/** The number of the post that each block belongs to, by block element. */
export function itemsOf(posts: readonly LivePost[]): (element: Element) => number | null {
  const numbers = new Map(posts.map(({ element }, i) => [element, i]));
  return (element) => {
    for (let around: Element | null = element; around !== null; around = around.parentElement) {
      const number = numbers.get(around);
      if (number !== undefined) return number;
    }
    return null;
  };
}

/** Restores the posts that Readability dropped. */
export function restorePosts(blocks: readonly Judged[], itemOf: (element: Element) => number | null): void {
  for (const judged of blocks)
    if (
      !judged.kept &&
      itemOf(judged.block.element) !== null &&
      (isProse(judged.block) || judged.kind === 'subheading')
    )
      restore(judged, 'live-post', 'stands in a post of the live page');
}
