import { Readability } from '@mozilla/readability';
import type { RawBlock } from './collect-blocks';
import { squash } from './markup';

/** Whether Readability kept a block. */
export type Keeps = (block: RawBlock) => boolean;

/**
 * Holds the number of a block's element in the copy. Readability copies attributes when it renames tags or merges a box
 * with the only one inside it; the outer of two such boxes has no text of its own, thus no number to overwrite with.
 */
const NUMBER = 'data-nutgraf-number';

/**
 * Runs Readability over a copy of the page, which is spent by that.
 * @param blocks the blocks of the page, whose twins stand in the copy.
 */
export function runReadability(copy: Document, blocks: readonly RawBlock[]): Keeps {
  blocks.forEach(({ twin }, i) => twin?.setAttribute(NUMBER, String(i)));
  let content: Element | null = null;
  const parsed = new Readability<string>(copy, {
    keepClasses: true,
    // Title and byline are read elsewhere.
    disableJSONLD: true,
    serializer: (node) => {
      content = node as Element;
      return '';
    },
  }).parse();
  if (parsed === null || content === null) return () => false;
  const { elements, texts } = survivors(content, blocks);
  const kept = new Set(
    blocks.filter(
      ({ element, text }) => elements.has(element) || (texts.size > 0 && texts.has(squash(text))),
    ),
  );
  return (block) => kept.has(block);
}

/**
 * What of the page is in Readability's answer: live elements by their numbers, and the texts of the paragraphs that
 * Readability made itself (out of loose text in a box), which have no number.
 */
function survivors(
  content: Element,
  blocks: readonly RawBlock[],
): { elements: ReadonlySet<Element>; texts: ReadonlySet<string> } {
  const elements = new Set<Element>();
  const texts = new Set<string>();
  for (const kept of content.querySelectorAll(`[${NUMBER}],p`)) {
    const number = kept.getAttribute(NUMBER);
    const block = number === null ? undefined : blocks[Number(number)];
    if (block === undefined) texts.add(squash(kept.textContent ?? ''));
    else elements.add(block.element);
  }
  return { elements, texts };
}
