import { fold } from './markup';
import { stringOf, type JsonObject } from './metadata/json-ld';

/** The body is used where it holds this many times the text that the page shows … */
const MUCH_MORE = 1.5;
/** … and at least so many characters more. */
const LEAST_GAIN = 400;
/** Characters by which the end of the shown text is sought in the body. */
const TAIL = 50;

/**
 * What the page's JSON-LD `articleBody` holds beyond the text that the page shows, as paragraphs; empty where the page
 * shows (nearly) everything, or where the body is another text.
 */
export function missingParagraphs(article: JsonObject | null, shown: readonly string[]): string[] {
  const body = stringOf(article?.['articleBody']);
  if (body === null) return [];
  const paragraphs = paragraphsOf(body);
  const length = paragraphs.join(' ').length;
  const shownLength = shown.join(' ').length;
  if (length < shownLength * MUCH_MORE || length < shownLength + LEAST_GAIN) return [];
  if (shown.length === 0) return paragraphs;
  for (const text of [...shown].reverse()) {
    const end = paragraphs.some((paragraph) => paragraph.includes(text)) ? text : text.slice(-TAIL);
    const last = paragraphs.findLastIndex((paragraph) => paragraph.includes(end));
    if (last < 0) continue;
    const paragraph = paragraphs[last] ?? '';
    const rest = paragraph.slice(paragraph.indexOf(end) + end.length).trim();
    return [...(rest === '' ? [] : [rest]), ...paragraphs.slice(last + 1)];
  }
  return [];
}

function paragraphsOf(body: string): string[] {
  return body
    .replace(/<\/(?:p|div|li|h\d|blockquote)>|<br ?\/?>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .split(/\n+/)
    .map(fold)
    .filter((text) => text !== '');
}
