import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

  it('take time in proportion to the text (other work on the machine allowed for)', () => {
    const story = Array.from({ length: 40 }, (_, i) => STORIES[i % STORIES.length] as string);
    const time = (paragraphs: readonly string[]): number => {
      const runs = Array.from({ length: 5 }, () => {
        const start = performance.now();
        figures(paragraphs);
        return performance.now() - start;
      });
      return Math.min(...runs);
    };
    time(story);
    expect(time([...story, ...story])).toBeLessThan(4 * time(story) + 100);
  });

  it('are linear in one long sentence', () => {
    const long = (times: number): string =>
      `${'Police said that two men and a woman, who were hurt, and '.repeat(times)}three died.`;
    const time = (times: number): number => {
      const start = performance.now();
      figures([long(times)]);
      return performance.now() - start;
    };
    time(50);
    expect(time(400)).toBeLessThan(6 * time(100) + 50);
  });
});
