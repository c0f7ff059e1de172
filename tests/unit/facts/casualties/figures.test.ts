import { describe, expect, it } from 'vitest';
import { articleOf, casualtiesOf, shortForm } from '../../../support/casualties';
import type { CasualtyFact } from '../../../../utils/model/card';

const read = (title: string, ...paragraphs: string[]): CasualtyFact[] =>
  casualtiesOf(articleOf(title, paragraphs));
const headlines = (facts: readonly CasualtyFact[]): string[] =>
  facts.filter((fact) => fact.headline).map(shortForm);

describe('headline figure', () => {
  it('is the latest and most complete total', () => {
    const facts = read(
      'Scores killed in ferry fire',
      'Scores of people were killed when a ferry caught fire off Port Ellery.',
      'Officials first said 12 people died.',
      'The death toll rose to 77 by the evening.',
    );
    expect(headlines(facts)).toEqual(['killed 77']);
  });

  it('is never a part of a total', () => {
    const facts = read(
      '12 dead in bus crash',
      'Twelve people, including four children, were killed when a bus overturned.',
    );
    expect(headlines(facts)).toEqual(['killed 12']);
    expect(facts.find((fact) => fact.min === 4)?.partOf).toBe(facts.findIndex((fact) => fact.min === 12));
  });

  it('is not the attacker who was killed', () => {
    const facts = read(
      'Knife attack in Corvale',
      'A man with a knife wounded three shoppers and killed two others.',
      'Police shot dead the attacker.',
    );
    expect(headlines(facts)).toContain('killed 2');
  });

  it('does not exist where all is background', () => {
    const facts = read(
      'Mission to leave by June',
      'The mission will end in June, the council said on Monday.',
      'It has 9,000 staff in four towns.',
      'More than 180 peacekeepers were killed in ten years.',
    );
    expect(facts.map(shortForm)).toEqual(['killed 180+']);
    expect(facts[0]?.scope).toBe('background');
    expect(headlines(facts)).toEqual([]);
  });

  it('is one of each kind', () => {
    const facts = read(
      'Quake kills 40',
      'An earthquake killed 40 people, injured 300 and left 12 missing.',
      'Some 300 people were hurt, medics said.',
    );
    expect(headlines(facts).sort()).toEqual(['injured 300', 'killed 40', 'missing 12']);
  });
});

describe('scope', () => {
  it.each([
    'In 2015, a bomb killed 32 people at the same station.',
    'Last year 19 people died in a similar accident.',
    'Some 400 people drown in the region each year.',
    'The war has killed 9,000 people since it began in 2021.',
    'Two years ago a fire in the town killed seven workers.',
    'A similar attack on a market in March 2022 killed 28 people.',
  ])('background: %s', (sentence) => {
    const facts = read(
      'Three killed in station blast',
      'A blast at a railway station killed three people on Thursday.',
      'Trains were stopped for hours, and police searched the line.',
      'The mayor visited the station.',
      sentence,
    );
    expect(facts.filter((fact) => fact.scope === 'event').map(shortForm)).toEqual(['killed 3']);
    expect(facts).toHaveLength(2);
  });

  it.each([
    'The blast killed two guards and a cleaner.',
    'A fourth victim died in hospital on Friday.',
    'Officials said nine people were hurt.',
  ])('event: %s', (sentence) => {
    const facts = read(
      'Blast at railway station',
      'A blast shook a railway station on Thursday.',
      'Trains were stopped for hours, and police searched the line.',
      'The mayor visited.',
      sentence,
    );
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.every((fact) => fact.scope === 'event')).toBe(true);
  });
});

describe('merging', () => {
  it('keeps one figure with all its sources', () => {
    const facts = read(
      'Five killed in crash',
      'Five people were killed in a crash near Holt.',
      'All five died at the scene.',
      'Police said five people were killed.',
    );
    expect(facts.map(shortForm)).toEqual(['killed 5']);
    expect(facts[0]?.sources.length).toBeGreaterThanOrEqual(3);
  });

  it('gives up a sum where the article states a total', () => {
    const facts = read(
      'Six killed in crash',
      'Six people were killed in a crash near Holt.',
      'A driver and two passengers died at the scene.',
    );
    expect(facts.map(shortForm)).not.toContain('killed 3');
  });

  it('quotes the sentence that holds the words shown', () => {
    const facts = read(
      'Crash near Holt',
      'A coach left the road near Holt, killing at least 10 people and injuring dozens, the police said.',
    );
    for (const { text, victims, sources } of facts) {
      expect(sources.some(({ quote }) => quote.includes(text) && quote.includes(victims ?? ''))).toBe(true);
    }
    expect(facts.map(({ text }) => text)).toEqual(['killing at least 10 people', 'injuring dozens']);
  });
});
