import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCasualties } from '../../utils/facts/casualties/find-casualties';
import { ENGLISH } from '../../utils/language/en/index';
import { readDocument } from '../../utils/mentions/read-document';
import { articleOf, casualtiesOf, shortForm } from '../support/casualties';
import { runs } from './runs';

const STORIES = [
  'A blast at a market in Corvale killed at least 12 people and injured 40 others on Thursday, police said.',
  'Five hikers, who had been missing since Monday, were found dead.',
  'The death toll from the flood rose to 131, and 17 people are still missing.',
  'A teacher and two pupils were shot dead, and another pupil is in a critical condition.',
  'Some 9,000 people fled their homes, but no one was hurt.',
  'Gunmen kidnapped 12 pupils and killed a guard.',
];
const EARLIER = [
  'In 2011 a similar attack killed 31 people.',
  'The war, which began in 2019, has killed more than 40,000 people.',
];
const UNRELATED = [
  'The council met on Tuesday to talk about the library.',
  'Tickets cost 12 euros, and the hall holds 400 guests.',
  'The minister, 54, spoke for an hour.',
  'Trains will run again from 6am on Saturday.',
  'Prices rose by 3 percent in 2023.',
  'The bridge is 120 metres long and was built by two brothers.',
  'Three schools will open later this week.',
  'A choir of 60 singers performed in the square.',
];

const figures = (paragraphs: readonly string[]): string[] =>
  casualtiesOf(articleOf('Attack in the harbour district', paragraphs)).map(shortForm).sort();

describe('casualties', () => {
  it('do not change with an unrelated sentence', () => {
    fc.assert(
      fc.property(
        fc.subarray(STORIES, { minLength: 1 }),
        fc.constantFrom(...UNRELATED),
        fc.nat(6),
        (story, sentence, at) => {
          const place = Math.min(at, story.length);
          const longer = [...story.slice(0, place), sentence, ...story.slice(place)];
          expect(figures(longer)).toEqual(figures(story));
        },
      ),
      runs(60),
    );
  });

  it('keep scope and headline whatever unrelated sentence follows them', () => {
    const scopes = (paragraphs: readonly string[]): string[] =>
      casualtiesOf(articleOf('Attack in the harbour district', paragraphs)).map(
        (fact) => `${shortForm(fact)} ${fact.scope} ${fact.headline} ${fact.by}`,
      );
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...STORIES, ...EARLIER], { minLength: 1 }),
        fc.constantFrom(...UNRELATED),
        (story, sentence) => {
          const padded = [...story, UNRELATED[0] as string, UNRELATED[2] as string];
          expect(scopes([...padded, sentence])).toEqual(scopes(padded));
        },
      ),
      runs(60),
    );
  });

  it('stand in the sentences that they quote, whatever the text', () => {
    const word = fc.constantFrom(
      ...'killed dead 12 people two the of and were , including injured died at least a man missing in who to from “ ” three children'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
        for (const { text, victims, sources } of casualtiesOf(
          articleOf('Blast kills 3', [`${words.join(' ')}.`]),
        )) {
          expect(sources.some(({ quote }) => quote.includes(text) && quote.includes(victims ?? ''))).toBe(
            true,
          );
        }
      }),
      runs(150),
    );
  });

  it('read each sentence once: twice the text asks for at most twice the mentions', () => {
    const story = Array.from({ length: 40 }, (_, i) => STORIES[i % STORIES.length] as string);
    const asked = (paragraphs: readonly string[]): number => {
      let count = 0;
      const document = readDocument(articleOf('Attack in the harbour district', paragraphs), ENGLISH);
      const counted =
        <T>(read: (sentence: number) => T) =>
        (sentence: number) => {
          count += 1;
          return read(sentence);
        };
      const numbersOf = counted(document.numbersOf);
      const datesOf = counted(document.datesOf);
      const namesOf = counted(document.namesOf);
      findCasualties({ ...document, numbersOf, datesOf, namesOf }, ENGLISH);
      return count;
    };
    expect(asked([...story, ...story])).toBeLessThanOrEqual(2 * asked(story) + story.length);
  });

  it('end soon on one sentence of thousands of words', () => {
    const long = `${'Police said that two men and a woman, who were hurt, and '.repeat(400)}three died.`;
    expect(figures([long]).length).toBeGreaterThan(0);
  }, 30_000);
});
