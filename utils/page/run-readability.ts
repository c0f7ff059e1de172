import { Readability } from '@mozilla/readability';
import type { PageSnapshot } from '../model/snapshot';

/**
 * Holds the number of an element in the copy. Readability copies attributes when it renames tags or merges a box with the
 * only one inside it; the outer of two such boxes has no text of its own, thus no number to overwrite with.
 */
const NUMBER = 'data-nutgraf-number';

/**
 * Runs Readability over a copy of the page, which is spent by that, and tells what is in its answer: elements by their
 * numbers, and the texts of the paragraphs that it made itself (out of loose text in a box), which have no number.
 * @param elements those of the copy, by number.
 * @param holders numbers of the elements that make a block of a text.
 */
export function runReadability(
  copy: Document,
  elements: readonly Element[],
  holders: Iterable<number>,
): Pick<PageSnapshot, 'kept' | 'made'> {
  for (const number of holders) elements[number]?.setAttribute(NUMBER, String(number));
  let content: Element | null = null;
  new Readability<string>(copy, {
    keepClasses: true,
    // Title and byline are read elsewhere.
    disableJSONLD: true,
    serializer: (node) => {
      content = node as Element;
      return '';
    },
  }).parse();
  const kept: number[] = [];
  const made: string[] = [];
  for (const found of (content as Element | null)?.querySelectorAll(`[${NUMBER}],p`) ?? []) {
    const number = found.getAttribute(NUMBER);
    if (number !== null) kept.push(Number(number));
    else if ((found.textContent ?? '').trim() !== '') made.push(found.textContent ?? '');
  }
  return { kept, made };
}
