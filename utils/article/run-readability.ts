import { Readability } from '@mozilla/readability';
import type { RawBlock } from './collect-blocks';
import { SKIPPED, squash } from './markup';

/** What Readability made of the page, told in elements of the live page. */
export interface ReadabilityView {
  readonly title: string;
  /** Whether Readability kept a block. */
  readonly keeps: (block: RawBlock) => boolean;
}

/**
 * Each element of the clone carries its number in an attribute's *name*: Readability copies attributes when it merges
 * nested boxes or renames tags, and a number in a value would be overwritten there.
 */
const NUMBER = 'data-nutgraf-';

/** Runs Readability over a numbered clone; the page itself is never changed. Null where it finds no article. */
export function runReadability(page: Document): ReadabilityView | null {
  const live = page.querySelectorAll('*');
  const clone = page.cloneNode(true) as Document;
  clone.querySelectorAll('*').forEach((element, i) => {
    if (!SKIPPED.has(element.localName)) element.setAttribute(NUMBER + String(i), '');
  });
  let content: Element | null = null;
  const parsed = new Readability<string>(clone, {
    keepClasses: true,
    serializer: (node) => {
      content = node as Element;
      return '';
    },
  }).parse();
  if (parsed === null || content === null) return null;
  const { elements, texts } = survivors(content, live);
  return {
    title: parsed.title ?? '',
    keeps: ({ element, text }) => elements.has(element) || texts.has(squash(text)),
  };
}

/**
 * What of the page is in Readability's answer: live elements by their numbers, and the texts of the paragraphs that
 * Readability made itself (out of loose text in a box), which have no number.
 */
function survivors(
  content: Element,
  live: ArrayLike<Element>,
): { elements: ReadonlySet<Element>; texts: ReadonlySet<string> } {
  const elements = new Set<Element>();
  const texts = new Set<string>();
  for (const element of content.querySelectorAll('*')) {
    let numbered = false;
    for (const name of element.getAttributeNames()) {
      const found = name.startsWith(NUMBER) ? live[Number(name.slice(NUMBER.length))] : undefined;
      if (found === undefined) continue;
      numbered = true;
      elements.add(found);
    }
    if (!numbered && element.localName === 'p') texts.add(squash(element.textContent ?? ''));
  }
  return { elements, texts };
}
