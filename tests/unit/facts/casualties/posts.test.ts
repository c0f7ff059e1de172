import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../../../utils/model/article';
import type { CasualtyFact } from '../../../../utils/model/card';
import { articleOf, casualtiesOf, shortForm } from '../../../support/casualties';

/** A post: hour of the day (or null where none is printed) and its text. */
type Post = readonly [hour: number | null, text: string];

const live = (title: string, posts: readonly Post[]): CasualtyFact[] =>
  casualtiesOf(
    pageOf(
      title,
      'live',
      posts.map(([hour, text]) => paragraph(text, timeOf(hour))),
    ),
  );

const roundup = (title: string, items: readonly string[]): CasualtyFact[] =>
  casualtiesOf(
    pageOf(
      title,
      'roundup',
      items.map((text, item) => paragraph(text, { item })),
    ),
  );

const timeOf = (hour: number | null): Partial<Block> =>
  hour === null ? {} : { time: `2024-11-15T${String(hour).padStart(2, '0')}:00:00Z` };

const paragraph = (text: string, more: Partial<Block>): Block => ({ kind: 'paragraph', text, ...more });

const pageOf = (title: string, genre: Article['genre'], blocks: readonly Block[]): Article => {
  const article = articleOf(title, [], { genre });
  return { ...article, blocks: [...article.blocks, ...blocks] };
};

const told = (facts: readonly CasualtyFact[]): string =>
  facts
    .filter(({ headline }) => headline)
    .map(shortForm)
    .sort()
    .join(', ');
const overtaken = (facts: readonly CasualtyFact[]): string =>
  facts
    .filter(({ superseded }) => superseded)
    .map(shortForm)
    .sort()
    .join(', ');

describe('a live page tells the newest toll', () => {
  it.each<[what: string, title: string, posts: readonly Post[], headline: string, old: string]>([
    [
      'of a toll that rises, whatever the order of the posts',
      'Quake in Tavria: live updates',
      [
        [9, 'The death toll stands at 46.'],
        [17, 'The death toll has risen to 412.'],
        [13, 'The death toll has risen to 287.'],
      ],
      'killed 412',
      'killed 287, killed 46',
    ],
    [
      'of a toll that was lowered',
      'Blast in Corvale: live',
      [
        [18, 'The death toll has been revised to 9, the ministry says.'],
        [15, 'The death toll has risen to 14.'],
      ],
      'killed 9',
      'killed 14',
    ],
    [
      'of each kind by itself',
      'Flood in Halden: live',
      [
        [18, 'The death toll has risen to 12.'],
        [16, 'The number of injured stands at 80.'],
        [12, 'The death toll stands at 7.'],
      ],
      'injured 80, killed 12',
      'killed 7',
    ],
    [
      'beside figures that are no tolls',
      'Storm Edda: live',
      [
        [18, 'The death toll has risen to three.'],
        [15, 'Two people were killed when a wall fell on them.'],
      ],
      'killed 3',
      '',
    ],
    [
      'not of an earlier disaster, however late it is told',
      'Quake in Tavria: live updates',
      [
        [19, 'The quake of August 1998 killed 4,300 people.'],
        [17, 'The death toll has risen to 412.'],
      ],
      'killed 412',
      '',
    ],
    [
      'of posts without a time by their numbers',
      'Fire in Dasht: live',
      [
        [null, 'The death toll has risen to 30.'],
        [null, 'The death toll stands at 22.'],
      ],
      'killed 30',
      '',
    ],
  ])('%s', (_, title, posts, headline, old) => {
    const facts = live(title, posts);
    expect(told(facts)).toBe(headline);
    expect(overtaken(facts)).toBe(old);
  });

  it('leaves an event page alone: its sentences have no times', () => {
    const facts = casualtiesOf(
      articleOf('Quake in Tavria', ['The death toll has risen to 412.', 'The death toll stands at 46.']),
    );
    expect(overtaken(facts)).toBe('');
  });
});

describe('a roundup keeps the figures of its other items out of the headline', () => {
  it.each<[what: string, title: string, items: readonly string[], headline: string]>([
    [
      'where one item is what the title names',
      'Factory blast kills seven near Dhanpur; bus strike looms',
      [
        'An explosion at a fireworks factory near Dhanpur killed seven workers on Thursday.',
        'Bus drivers in Porto Alto will strike for 48 hours.',
        'Two skiers were killed by an avalanche above Valmont on Wednesday.',
      ],
      'killed 7',
    ],
    [
      'where the item with figures is not what the title names',
      'Mayor of Porto Alto to run again after strike',
      [
        'The mayor of Porto Alto will run again after the bus strike, he said on Thursday.',
        'Two skiers were killed by an avalanche above Valmont on Wednesday.',
      ],
      '',
    ],
  ])('%s', (_, title, items, headline) => {
    expect(told(roundup(title, items))).toBe(headline);
  });

  it('keeps them as background', () => {
    const facts = roundup('Factory blast kills seven near Dhanpur', [
      'An explosion at a fireworks factory near Dhanpur killed seven workers on Thursday.',
      'Two skiers were killed by an avalanche above Valmont on Wednesday.',
    ]);
    expect(facts.map((fact) => `${shortForm(fact)} ${fact.scope}`)).toEqual([
      'killed 7 event',
      'killed 2 background',
    ]);
  });
});
