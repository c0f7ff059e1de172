import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCard } from '../../utils/card/build-card';
import type { Article } from '../../utils/model/article';
import { article } from './arbitraries';
import { misquoted } from './grounded';
import { runs } from './runs';

describe('an article of any words', () => {
  it('gives a card whose every word stands in a sentence that it quotes', () => {
    fc.assert(
      fc.property(article, (made) => {
        expect(misquoted(made, buildCard(made, 'en'))).toEqual([]);
      }),
      runs(120),
    );
  });

  it('gives the same card twice, and after it was sent', () => {
    fc.assert(
      fc.property(article, (made) => {
        const card = buildCard(made, 'en');
        expect(buildCard(structuredClone(made), 'en')).toEqual(card);
        expect(JSON.parse(JSON.stringify(card))).toEqual(card);
      }),
      runs(50),
    );
  });

  it('has each figure be part of another that is there, never of itself', () => {
    fc.assert(
      fc.property(article, (made) => {
        const { casualties } = buildCard(made, 'en');
        casualties.forEach(({ partOf }, i) => {
          if (partOf === null) return;
          expect(casualties[partOf]).toBeDefined();
          expect(partOf).not.toBe(i);
        });
      }),
      runs(50),
    );
  });
});

describe('twice the text', () => {
  /** The least of a few times, ms: what other work on the machine adds is left out. */
  const time = (made: Article): number =>
    Math.min(
      ...Array.from({ length: 3 }, () => {
        const start = performance.now();
        buildCard(made, 'en');
        return performance.now() - start;
      }),
    );

  it('takes about twice the time, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(article, { minLength: 8, maxLength: 12 }), (parts) => {
        const [first] = parts;
        if (first === undefined) return;
        const body = parts.flatMap(({ blocks }) => blocks.slice(1));
        const long = (times: number): Article => ({
          ...first,
          blocks: [...first.blocks.slice(0, 1), ...Array.from({ length: times }, () => body).flat()],
        });
        time(long(1));
        expect(time(long(8))).toBeLessThan(2 * 4 * time(long(2)) + 200);
      }),
      runs(3),
    );
  });
});
