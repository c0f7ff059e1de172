import { describe, expect, it } from 'vitest';
import { createSearch, type LibraryFilter } from '../../../utils/library/search';
import { ferryEntry, quakeEntry } from '../../support/library-entries';

const search = createSearch([ferryEntry, quakeEntry]);
const find = (filter: Partial<LibraryFilter>): string[] => [
  ...search.find({ query: '', place: null, person: null, ...filter }),
];

describe('the search of the library', () => {
  it.each([
    ['', [ferryEntry.url, quakeEntry.url]],
    ['   ', [ferryEntry.url, quakeEntry.url]],
    ['ferry', [ferryEntry.url]],
    ['FERRY', [ferryEntry.url]],
    ['ferr', [ferryEntry.url]],
    ['fery', [ferryEntry.url]],
    ['ferry Orlo', [ferryEntry.url]],
    ['LOHA', [ferryEntry.url]],
    ['Hill Post', [quakeEntry.url]],
    ['tremor', [quakeEntry.url]],
  ])('finds for “%s” %j', (query, urls) => {
    expect(find({ query })).toEqual(urls);
  });

  it.each(['volcano', 'ferry tremor', 'xyzzy'])('finds nothing for “%s”', (query) => {
    expect(find({ query })).toEqual([]);
  });

  it('narrows down by place and by person, both of whole names', () => {
    expect(find({ place: 'Lake Orlo' })).toEqual([ferryEntry.url]);
    expect(find({ place: 'Orlo' })).toEqual([]);
    expect(find({ person: 'Mira Sol' })).toEqual([quakeEntry.url]);
    expect(find({ place: 'Lake Orlo', person: 'Mira Sol' })).toEqual([]);
  });

  it('offers names of most stories first, each once', () => {
    expect(search.places).toEqual(['Tavria', 'Lake Orlo', 'Vell']);
    expect(search.people).toEqual(['Lake Orlo Harbour Authority', 'Mira Sol']);
  });

  it('has nothing to offer of an empty library', () => {
    const empty = createSearch([]);
    expect([empty.places, empty.people]).toEqual([[], []]);
    expect(empty.find({ query: 'a', place: null, person: null }).size).toBe(0);
  });
});
