import type { PageElement } from '../tree/page-tree';

const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const isHeading = ({ localName }: PageElement): boolean => HEADINGS.has(localName);
const MAX_HEADING = 80;
/** A box that holds a heading and little else has few elements; a whole section that starts with one has more. */
const MAX_CHILDREN = 3;

/** The text of a heading, or of a box that holds little else: it heads what follows it in the same parent. */
export function headingOf(element: PageElement): string | null {
  const heading = isHeading(element) ? element : headingIn(element);
  // The page's headline heads the whole page, not a box.
  if (heading === null || heading.localName === 'h1') return null;
  const text = fold(heading.textContent ?? '');
  if (text === '' || text.length > MAX_HEADING) return null;
  return heading === element || fold(element.textContent ?? '').length <= text.length + 20 ? text : null;
}

function headingIn(element: PageElement): PageElement | null {
  if (element.childElementCount > MAX_CHILDREN) return null;
  let child = element.firstElementChild;
  while (child !== null && !isHeading(child)) child = child.nextElementSibling;
  return child;
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
