import { BY_LABEL } from './byline-words';
import type { PrintedLine } from './headline-lines';
import { splitByline, type BylineNames } from './split-byline';
import type { PageElement } from '../tree/page-tree';

/** Names in class lists and properties that mark up an author, and those that mark up what stands around one. */
const AUTHOR_HINT = /by-?line|author|writer|reporter|journalist|contributor/i;
const NO_AUTHOR_HINT =
  /bio\b|about|social|follow|share|image|photo|avatar|comment|related|newsletter|caption|credit/i;
const HINT_DEPTH = 4;
const HINT_ATTRIBUTES = ['class', 'rel', 'itemprop', 'data-testid', 'data-qa', 'id'];
const MAX_LENGTH = 160;

/** Whether a line begins with "By" or its markup says that it names the author. */
export function isByline(line: PrintedLine): boolean {
  if (line.text.length > MAX_LENGTH) return false;
  return /^by\s/i.test(line.text) || line.parts.some(({ element }) => marksAuthor(element));
}

function marksAuthor(element: PageElement): boolean {
  let at: PageElement | null = element;
  for (let depth = 0; depth < HINT_DEPTH && at !== null; depth += 1, at = at.parentElement) {
    const words = hintsOf(at);
    if (words === '') continue;
    if (NO_AUTHOR_HINT.test(words)) return false;
    if (AUTHOR_HINT.test(words)) return true;
  }
  return false;
}

function hintsOf(element: PageElement): string {
  if (!element.hasAttributes()) return '';
  let words = '';
  for (const name of HINT_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null && value !== '') words += ` ${value}`;
  }
  return words;
}

/**
 * The names in a byline. Each link is a name of its own, whatever stands between the links; without a "By", only the
 * links to authors are read, where there are any.
 */
export function namesIn(line: PrintedLine, site: string | null): BylineNames {
  const parts = line.parts.map(({ text, element }) => ({ text, element, link: element.closest('a[href]') }));
  const authors = parts.filter(({ link, element }) => link !== null && marksAuthor(element));
  const read = authors.length > 0 && !BY_LABEL.test(line.text) ? authors : parts;
  const text = read
    .filter(({ link }) => !/\/(?:category|tags?|topics?|sections?)\//i.test(link?.getAttribute('href') ?? ''))
    .map((part) => (part.link === null ? part.text : `, ${part.text}, `))
    .join(' ');
  return splitByline(text.replace(/^[\s,]+/, ''), { site });
}
