import MiniSearch from 'minisearch';
import type { LibraryEntry } from '../model/library';

/** What the page of the library can be narrowed down to. */
export interface LibraryFilter {
  readonly query: string;
  /** Name of a place, or null for any. */
  readonly place: string | null;
  /** Name of a person or body, or null for any. */
  readonly person: string | null;
}

/** A library made ready for searching: building is linear in its words, every question after that is quick. */
export interface LibrarySearch {
  /** Addresses of the entries that match the filter in all its parts. */
  find(filter: LibraryFilter): ReadonlySet<string>;
  /** Names to filter by, those of most stories first. */
  readonly places: readonly string[];
  readonly people: readonly string[];
}

/** As many names are offered as a reader can look through in a list. */
const MOST_NAMES = 100;

/**
 * minisearch: full-text search in memory, 6 kB, no dependencies. All words of a query must be found; beginnings of words
 * and one wrong letter in five are enough.
 */
export function createSearch(entries: readonly LibraryEntry[]): LibrarySearch {
  const index = new MiniSearch<LibraryEntry>({
    idField: 'url',
    fields: ['title', 'facts', 'names'],
    extractField: (entry, field) => (field === 'url' ? entry.url : FIELDS[field]?.(entry.card)) ?? '',
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  });
  index.addAll(entries);
  return {
    find({ query, place, person }) {
      const found = query.trim() === '' ? null : new Set(index.search(query).map(({ id }) => String(id)));
      const kept = entries.filter(
        ({ url, card }) =>
          (found === null || found.has(url)) &&
          (place === null || card.where.some(({ name }) => name === place)) &&
          (person === null || card.who.some(({ name }) => name === person)),
      );
      return new Set(kept.map(({ url }) => url));
    },
    places: commonNames(entries.map(({ card }) => card.where)),
    people: commonNames(entries.map(({ card }) => card.who)),
  };
}

const FIELDS: Readonly<Record<string, (card: LibraryEntry['card']) => string>> = {
  title: ({ article }) => `${article.title} ${article.site ?? ''}`,
  facts: ({ what, when, casualties }) =>
    [
      ...what.map(({ text }) => text),
      ...when.map(({ event }) => event),
      ...casualties.map(({ text }) => text),
    ].join('\n'),
  names: ({ who, where }) => [...who, ...where].flatMap(({ name, aliases }) => [name, ...aliases]).join('\n'),
};

function commonNames(lists: readonly (readonly { readonly name: string }[])[]): string[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const { name } of list) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, MOST_NAMES)
    .map(([name]) => name);
}
