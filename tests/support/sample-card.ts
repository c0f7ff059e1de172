import type { Card, CardArticle, CasualtyFact } from '../../utils/model/card';

/** A card with nothing in it but what is asked for. */
export function sampleCard(
  over: Partial<Omit<Card, 'article'>> & { article?: Partial<CardArticle> } = {},
): Card {
  const { article, ...rest } = over;
  return {
    version: 1,
    article: {
      url: 'https://courier.example/dam',
      title: 'Dam breaks above Ostrava valley',
      site: 'The Courier',
      byline: [],
      agency: [],
      published: '2024-05-04',
      modified: null,
      language: 'en',
      genre: 'event',
      section: null,
      truncated: false,
      others: [],
      words: 300,
      minutes: 1,
      ...article,
    },
    what: [],
    who: [],
    when: [],
    where: [],
    casualties: [],
    related: [],
    supported: true,
    ...rest,
  };
}

/** A headline figure, exact, said of people. */
export function sampleFigure(over: Partial<CasualtyFact> = {}): CasualtyFact {
  return {
    kind: 'killed',
    min: 12,
    max: 12,
    vague: null,
    text: '12 people were killed',
    victims: 'people',
    by: null,
    when: null,
    scope: 'event',
    headline: true,
    partOf: null,
    sources: [{ block: 1, start: 0, end: 21, quote: '12 people were killed' }],
    ...over,
  };
}

export const samplePlace = (name: string): Card['where'][number] => ({
  name,
  aliases: [],
  kind: 'city',
  country: null,
  sources: [{ block: 1, start: 0, end: name.length, quote: name }],
});

export const sampleActor = (name: string): Card['who'][number] => ({
  name,
  aliases: [],
  kind: 'organization',
  role: null,
  part: 'actor',
  sources: [{ block: 1, start: 0, end: name.length, quote: name }],
});
