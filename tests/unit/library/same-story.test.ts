import { describe, expect, it } from 'vitest';
import { groupByStory, isSameStory, ownStories } from '../../../utils/library/same-story';
import type { Card, CasualtyFact } from '../../../utils/model/card';
import type { LibraryEntry } from '../../../utils/model/library';
import { article, card, casualties, who, where } from '../../support/sample-facts';

const deaths = (more: Partial<CasualtyFact> = {}): CasualtyFact =>
  casualties('12 people were killed', { min: 12, max: 12, headline: true, ...more });

const story = (
  title: string,
  places: string[],
  actors: string[],
  published: string | null = '2024-05-04',
): Card =>
  card({
    article: article({ title, published, url: `https://a.example/${encodeURIComponent(title)}` }),
    where: places.map((name) => where(name)),
    who: actors.map((name) => who(name)),
    casualties: [deaths()],
  });
const entry = (of: Card, last: number): LibraryEntry => ({
  url: of.article.url,
  host: 'a.example',
  first: last,
  last,
  visits: 1,
  card: of,
  before: null,
});

const dam = story('Dam breaks above Ostrava valley, 12 killed', ['Ostrava'], ['Povodi Utility']);
const damAgain = story(
  'Ostrava dam failure: utility boss arrested',
  ['Ostrava'],
  ['Povodi Utility'],
  '2024-05-06',
);
const election = story('Liberals win Ostrava council election', ['Ostrava'], ['Liberal Union']);
const oldDam = story('Dam breaks above Ostrava valley', ['Ostrava'], ['Povodi Utility'], '2021-05-04');
const match = story('Westport beat Calder in the rain', ['Westport'], ['Calder Rovers']);

describe('isSameStory', () => {
  it('knows one event in two outlets on two days', () => expect(isSameStory(dam, damAgain)).toBe(true));
  it.each([
    ['the same town, another event', dam, election],
    ['the same words, three years before', dam, oldDam],
    ['nothing in common', dam, match],
    ['two cards without names', card(), card()],
  ])('keeps %s apart', (_name, a, b) => expect(isSameStory(a, b)).toBe(false));
});

describe('ownStories', () => {
  const entries = [entry(damAgain, 2), entry(election, 3), entry(match, 4), entry(dam, 1)];
  it('gives the other stories on the event with their figures, never the story itself', () => {
    const own = ownStories(dam, dam.article.url, entries);
    expect(own.map(({ article }) => article.title)).toEqual([damAgain.article.title]);
    expect(own[0]?.figures).toHaveLength(1);
  });
  it('is silent where there are none', () =>
    expect(ownStories(match, match.article.url, entries)).toEqual([]));
});

describe('groupByStory', () => {
  it('puts one event together, newest first', () => {
    const groups = groupByStory([entry(dam, 1), entry(match, 4), entry(damAgain, 2)]);
    expect(groups.map((group) => group.map(({ last }) => last))).toEqual([[4], [2, 1]]);
  });
});
