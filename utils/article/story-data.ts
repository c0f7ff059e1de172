import { isSameTitle } from './headline';
import { fold } from './markup';
import { parseLooseJson } from './metadata/repair-json';

/** Keys under which publishing systems keep a story's headline and its text in the data of their pages. */
const TITLES = new Set([
  'headline',
  'title',
  'headlines',
  'basic',
  'seotitle',
  'name',
  'heading',
  'shorttitle',
]);
const BODIES = new Set(
  'body articlebody bodyhtml bodytext content contentelements contenthtml paragraphs blocks story storybody text html fulltext maincontent elements'.split(
    ' ',
  ),
);
/** Keys of what a part of the text says; what stands under others is no text (addresses, types, captions). */
const TEXTS = new Set(
  'html text content value body paragraph paragraphs children items data elements contentelements blocks'.split(
    ' ',
  ),
);
/** Values looked at, and levels: a page's data is under its influence. */
const MAX_VALUES = 60_000;
const MAX_DEPTH = 40;
/** Words of a string that is text and not a name or a label. */
const MIN_WORDS = 6;

type Json = { readonly [key: string]: unknown };

/**
 * The texts of stories in the data of a page that builds itself (`__NEXT_DATA__` and its kin), longest first: of objects
 * that bear the page's headline. Data is parsed as such, never run.
 */
export function storyBodies(sources: readonly string[], title: string): string[] {
  const bodies: string[] = [];
  const count = { left: MAX_VALUES };
  for (const source of sources) {
    const data = parseLooseJson(source);
    for (const story of objectsIn(data, count)) if (isTitled(story, title)) bodies.push(...bodiesOf(story));
  }
  return bodies.sort((a, b) => b.length - a.length);
}

function* objectsIn(value: unknown, count: { left: number }, depth = 0): Generator<Json> {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return;
  if ((count.left -= 1) < 0) return;
  if (!Array.isArray(value)) yield value as Json;
  for (const inner of Object.values(value)) yield* objectsIn(inner, count, depth + 1);
}

function isTitled(story: Json, title: string): boolean {
  return Object.entries(story).some(([key, value]) => {
    if (!TITLES.has(plain(key))) return false;
    const text = typeof value === 'string' ? value : (value as Json | null)?.['basic'];
    return typeof text === 'string' && isSameTitle(text, title) && isSameTitle(title, text);
  });
}

const bodiesOf = (story: Json): string[] =>
  Object.entries(story)
    .filter(([key]) => BODIES.has(plain(key)))
    .map(([, value]) => textOf(value, 0).join('\n'))
    .filter((text) => text !== '');

/** The texts of a part and of the parts inside it, in order. */
function textOf(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return fold(value).split(' ').length >= MIN_WORDS ? [value] : [];
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((part) => textOf(part, depth + 1));
  return Object.entries(value)
    .filter(([key]) => TEXTS.has(plain(key)))
    .flatMap(([, part]) => textOf(part, depth + 1));
}

const plain = (key: string): string => key.replace(/[_-]/g, '').toLowerCase();
