import type { Card } from '../../utils/model/card';
import type { LibraryEntry } from '../../utils/model/library';
import { article, card, casualties, what, where, who } from './sample-facts';

const MAY_3 = Date.UTC(2025, 4, 3, 12);
const DAY = 86_400_000;

/** An entry of the library, opened once at noon of 3 May 2025. */
export function entry(kept: Card, more: Partial<LibraryEntry> = {}): LibraryEntry {
  const { url } = kept.article;
  return {
    url,
    host: new URL(url).host,
    first: MAY_3,
    last: MAY_3,
    visits: 1,
    card: kept,
    before: null,
    ...more,
  };
}

const toll = (count: number) =>
  casualties(`${count} people died`, { min: count, max: count, victims: 'people', headline: true });

/** A ferry sank on Lake Orlo; `count` people died. */
export function ferryCard(count: number, url: string, more: Parameters<typeof article>[0] = {}): Card {
  return card({
    article: article({ url, title: 'Ferry sinks on Lake Orlo', ...more }),
    what: [what('A crowded ferry sank on Lake Orlo in a storm.')],
    who: [who('Lake Orlo Harbour Authority', { aliases: ['LOHA'] })],
    where: [where('Lake Orlo', { kind: 'site' }), where('Tavria', { kind: 'country' })],
    casualties: [toll(count)],
  });
}

const before = ferryCard(12, 'https://courier.example/ferry');

export const ferryEntry: LibraryEntry = entry(ferryCard(22, before.article.url), {
  last: MAY_3 + DAY,
  visits: 2,
  before,
});

export const quakeEntry: LibraryEntry = entry(
  card({
    article: article({
      url: 'https://hillpost.example/quake',
      title: 'Strong quake wakes Vell',
      site: 'The Hill Post',
    }),
    what: [what('A tremor shook the town of Vell before dawn.')],
    who: [who('Mira Sol', { kind: 'person' })],
    where: [where('Vell'), where('Tavria', { kind: 'country' })],
  }),
);
