import { visibleText, type RawBlock } from './collect-blocks';
import { lettersOf, wordsOfName } from '../text/letters';
import { fold, isHidden } from './markup';
import type { PageDocument, PageElement } from './tree/page-tree';

export interface Headline {
  readonly text: string;
  /** The element that shows it, where one does. */
  readonly element: PageElement | null;
}

/** Fewer words in the page's one heading may be the name of a section. */
const MIN_WORDS = 4;

/**
 * The title as the reader sees it: the visible `h1` that agrees with what the page calls itself in its metadata, else a
 * lower heading or a line of the page in the words of that name, the one heading of the story, the name without the
 * site's.
 * @param blocks the page's text, for pages without headings.
 */
export function findHeadline(
  page: PageDocument,
  site: string | null,
  blocks: readonly RawBlock[] = [],
): Headline {
  const named = [metaTitle(page), fold(page.title)].filter((text) => text !== '');
  const headings = [...page.querySelectorAll('h1')]
    .filter((element) => !isHidden(element))
    .map((element) => ({ element, text: visibleText(element) }))
    .filter(({ text }) => text !== '' && !(site !== null && lettersOf(text) === lettersOf(site)));
  const agreed = headings.find(({ text }) => named.some((name) => isSameTitle(text, name)));
  if (agreed !== undefined) return agreed;
  const printed = lowerHeading(page, named) ?? lineOf(blocks, named);
  if (printed !== null) return printed;
  const single = headings.length === 1 ? headings[0] : undefined;
  if (
    single !== undefined &&
    countOf(single.text) >= MIN_WORDS &&
    single.element.closest('article,main') !== null
  )
    return single;
  const own = named.map((name) => withoutSite(name, site)).find((text) => text !== '' && text !== site);
  if (own === undefined) return single ?? headings[0] ?? { text: '', element: null };
  return { text: own, element: null };
}

/** The `h1` of a page may be another box's, and the story's own heading a lower one. */
function lowerHeading(page: PageDocument, named: readonly string[]): Headline | null {
  for (const element of page.querySelectorAll('h2,h3,h4')) {
    if (isHidden(element) || element.querySelector('a') !== null || element.closest('a,aside,nav') !== null)
      continue;
    const text = visibleText(element);
    const agrees = (name: string): boolean => isSameTitle(text, name) && isSameTitle(name, text);
    if (countOf(text) >= MIN_WORDS && named.some(agrees)) return { text, element };
  }
  return null;
}

/** On pages without headings the headline is a line in the words of the page's title, or of a part of that. */
function lineOf(blocks: readonly RawBlock[], named: readonly string[]): Headline | null {
  const wanted = new Set(
    named
      .flatMap((name) => [name, ...name.split(SEPARATOR)])
      .filter((name) => countOf(name) >= MIN_WORDS)
      .map(lettersOf),
  );
  if (wanted.size === 0) return null;
  const longest = Math.max(...named.map(({ length }) => length)) * 1.2;
  const line = blocks.find(
    ({ text, linked, words }) =>
      words >= MIN_WORDS && text.length <= longest && linked === 0 && wanted.has(lettersOf(text)),
  );
  return line === undefined ? null : { text: line.text, element: line.element };
}

function metaTitle(page: PageDocument): string {
  return fold(
    page.querySelector('meta[property="og:title"],meta[name="og:title"]')?.getAttribute('content') ?? '',
  );
}

/** Whether two titles are the same but for the site's name, an ending or punctuation: most words are shared. */
export function isSameTitle(a: string, b: string): boolean {
  const wordsA = new Set(words(a));
  const wordsB = new Set(words(b));
  let shared = 0;
  for (const word of wordsA) if (wordsB.has(word)) shared += 1;
  return shared >= wordsA.size * 0.7 && shared >= wordsB.size * 0.5;
}

const words = (text: string): string[] => wordsOfName(text).split(' ').filter(Boolean);

const SEPARATOR = / (?:[|\-–—»:·•/]|--|::) | [|»] ?/;

/** Cuts the name of the site (and of its sections) off the end or the start of a title. */
function withoutSite(title: string, site: string | null): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const isSite = (part: string): boolean =>
    site !== null &&
    lettersOf(part) !== '' &&
    (lettersOf(site).includes(lettersOf(part)) || lettersOf(part).includes(lettersOf(site)));
  let end = title.length;
  const last = parts.at(-1) ?? '';
  if (isSite(last) || (countOf(last) <= 4 && countOf(parts[0] ?? '') >= 4)) end = title.lastIndexOf(last);
  const start = isSite(parts[0] ?? '') ? title.indexOf(parts[1] ?? '') : 0;
  return (
    title
      .slice(start, end)
      .replace(/[\s|\-–—»:·•/]+$/, '')
      .trim() || title
  );
}

const countOf = (text: string): number => words(text).length;
