import { describe, expect, it } from 'vitest';
import { compareCards } from '../../../utils/library/compare-cards';
import type { CasualtyFact } from '../../../utils/model/card';
import { article, card, casualties, who } from '../../support/sample-facts';

const deaths = (more: Partial<CasualtyFact> = {}): CasualtyFact =>
  casualties('12 people were killed', { min: 12, max: 12, headline: true, ...more });

describe('compareCards', () => {
  it('tells a headline figure that moved', () => {
    const before = card({ casualties: [deaths()] });
    const now = card({
      casualties: [deaths({ min: 22, max: 22, text: '22 people were killed' })],
    });
    expect(compareCards(before, now)).toMatchObject([
      { type: 'figure', before: { min: 12 }, now: { min: 22 } },
    ]);
  });

  it('tells a kind of figure that is new, a new title and new facts, in this order', () => {
    const before = card();
    const now = card({
      article: article({ title: 'Dam breaks: army sent' }),
      who: [who('Army')],
      casualties: [deaths({ kind: 'missing', min: 3, max: 3 })],
    });
    expect(compareCards(before, now).map(({ type }) => type)).toEqual(['new-figure', 'title', 'new-fact']);
  });

  it.each([
    ['the same card', card({ casualties: [deaths()] }), card({ casualties: [deaths()] })],
    ['a fact that is gone', card({ who: [who('Army')] }), card()],
    [
      'other links',
      card(),
      card({ related: [{ title: 'x', url: 'https://a.example/', origin: 'page', sameSubject: true }] }),
    ],
    [
      'a background figure that moved',
      card({ casualties: [deaths({ headline: false })] }),
      card({ casualties: [deaths({ headline: false, min: 99, max: 99 })] }),
    ],
  ])('says nothing of %s', (_name, before, now) => {
    expect(compareCards(before, now)).toEqual([]);
  });
});
