import type { Card } from '../model/card';
import { COMMON_WORDS } from './common-words';

export interface CoverageLink {
  readonly engine: string;
  /** The words searched for, as shown to the reader. */
  readonly query: string;
  readonly url: string;
}

/** Search addresses; `{query}` stands for the encoded words. Nothing is requested before the reader clicks. */
const ENGINES: readonly (readonly [engine: string, url: string])[] = [
  ['Google News', 'https://news.google.com/search?q={query}'],
  ['Bing News', 'https://www.bing.com/news/search?q={query}'],
  ['DuckDuckGo', 'https://duckduckgo.com/?q={query}&iar=news&ia=news'],
  [
    'GDELT',
    'https://api.gdeltproject.org/api/v2/doc/doc?query={query}&mode=artlist&format=html&sort=hybridrel',
  ],
];
/** Their names, for the reader to choose one. */
export const COVERAGE_ENGINES: readonly string[] = ENGINES.map(([engine]) => engine);

/** Engines ask for every word: more than these find the article itself and nothing else. */
const MAX_WORDS = 7;
/** With as many words of the title a search is narrow without names. */
const ENOUGH_WORDS = 5;
const MAX_NAMES = 2;

/**
 * Links that search other publications for the story: the telling words of its title, its place and its first names.
 * @returns none where the card gives no words to search for.
 */
export function coverageLinks(card: Card): CoverageLink[] {
  const query = coverageQuery(card);
  if (query === '') return [];
  return ENGINES.map(([engine, url]) => ({
    engine,
    query,
    url: url.replace('{query}', encodeURIComponent(query)) + (engine === 'GDELT' ? period(card) : ''),
  }));
}

const DAYS_BEFORE = 3;
const DAYS_AFTER = 7;

/** The days around publication, for the engine that looks at the last three months unless told otherwise. */
function period({ article: { published } }: Card): string {
  if (published === null) return '';
  const day = Date.parse(published.slice(0, 10));
  const stamp = (days: number): string =>
    `${new Date(day + days * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '')}000000`;
  return `&startdatetime=${stamp(-DAYS_BEFORE)}&enddatetime=${stamp(DAYS_AFTER)}`;
}

/**
 * The telling words of the title in their own order, as a reader would type them; where they are few, the place and the first
 * names of the card narrow the search.
 */
function coverageQuery({ who, where, article }: Card): string {
  const words: string[] = [];
  const seen = new Set<string>();
  const add = (text: string, most: number, tellingOnly: boolean): void => {
    for (const word of text.match(WORD) ?? []) {
      const key = word.toLowerCase().replace(/['’]s$/, '');
      const tells = !tellingOnly || (key.length > 2 && !isCommon(key));
      if (words.length >= most || seen.has(key) || !tells) continue;
      seen.add(key);
      words.push(word.replace(/['’]s$/, ''));
    }
  };
  add(article.title, MAX_WORDS, true);
  if (where[0] !== undefined) add(where[0].name, ENOUGH_WORDS, false);
  // A described actor ("protesters") is the title's matter; proper names begin with a capital.
  const names = who.filter(({ name, part }) => part === 'actor' && /^\p{Lu}/u.test(name)).slice(0, MAX_NAMES);
  for (const { name } of names) add(name, ENOUGH_WORDS, false);
  return words.join(' ');
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*[\p{L}\p{M}\p{N}]|[\p{L}\p{N}]/gu;

/** The table has its words without a plural's ending. */
function isCommon(word: string): boolean {
  return COMMON_WORDS.has(word) || COMMON_WORDS.has(word.replace(/s$/, ''));
}
