import { countWords, fold } from './markup';
import { stringOf } from './metadata/json-ld';
import type { PageFacts } from './page-facts';
import { storyBodies } from './story-data';

/** The body is used where it holds this many times the text that the page shows … */
const MUCH_MORE = 1.5;
/** … and at least so many characters more. */
const LEAST_GAIN = 400;
/** Characters by which the end of the shown text is sought in the body. */
const TAIL = 50;

/** Words of a paragraph that reads like prose, and the share of a body that must. */
const PROSE_WORDS = 8;
const MOSTLY_PROSE = 0.6;

/**
 * What the page's data holds of the story beyond the text that the page shows, as paragraphs: its JSON-LD `articleBody`,
 * else the data that the page builds itself from. Empty where the page shows (nearly) everything, or where the bodies are
 * other texts.
 */
export function missingParagraphs(
  { data, page, headline }: PageFacts,
  shown: readonly string[],
): readonly string[] {
  const linked = stringOf(data?.['articleBody']);
  const bodies = [...(linked === null ? [] : [linked]), ...storyBodies(page.stories, headline.text)];
  for (const body of bodies) {
    const missing = missingOf(body, shown);
    if (missing.length > 0) return missing;
  }
  return [];
}

function missingOf(body: string, shown: readonly string[]): readonly string[] {
  const paragraphs = paragraphsOf(body);
  const length = paragraphs.join(' ').length;
  const shownLength = shown.join(' ').length;
  if (length < shownLength * MUCH_MORE || length < shownLength + LEAST_GAIN) return [];
  if (!isProse(paragraphs, length)) return [];
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

function isProse(paragraphs: readonly string[], length: number): boolean {
  const prose = paragraphs.filter((text) => countWords(text) >= PROSE_WORDS && /[.!?…”"]/.test(text));
  return prose.join(' ').length >= length * MOSTLY_PROSE;
}

function paragraphsOf(body: string): string[] {
  return body
    .replace(/<\/(?:p|div|li|h\d|blockquote)>|<br ?\/?>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .split(/\n+/)
    .map(fold)
    .filter((text) => text !== '');
}
