import { describe, expect, it } from 'vitest';
import { compareCards } from '../../../utils/library/compare-cards';
import { sampleActor, sampleCard, sampleFigure } from '../../support/sample-card';

describe('compareCards', () => {
  it('tells a headline figure that moved', () => {
    const before = sampleCard({ casualties: [sampleFigure()] });
    const now = sampleCard({
      casualties: [sampleFigure({ min: 22, max: 22, text: '22 people were killed' })],
    });
    expect(compareCards(before, now)).toMatchObject([
      { type: 'figure', before: { min: 12 }, now: { min: 22 } },
    ]);
  });

  it('tells a kind of figure that is new, a new title and new facts, in this order', () => {
    const before = sampleCard();
    const now = sampleCard({
      article: { title: 'Dam breaks: army sent' },
      who: [sampleActor('Army')],
      casualties: [sampleFigure({ kind: 'missing', min: 3, max: 3 })],
    });
    expect(compareCards(before, now).map(({ type }) => type)).toEqual(['new-figure', 'title', 'new-fact']);
  });

  it.each([
    [
      'the same card',
      sampleCard({ casualties: [sampleFigure()] }),
      sampleCard({ casualties: [sampleFigure()] }),
    ],
    ['a fact that is gone', sampleCard({ who: [sampleActor('Army')] }), sampleCard()],
    [
      'other links',
      sampleCard(),
      sampleCard({ related: [{ title: 'x', url: 'https://a.example/', origin: 'page', sameSubject: true }] }),
    ],
    [
      'a background figure that moved',
      sampleCard({ casualties: [sampleFigure({ headline: false })] }),
      sampleCard({ casualties: [sampleFigure({ headline: false, min: 99, max: 99 })] }),
    ],
  ])('says nothing of %s', (_name, before, now) => {
    expect(compareCards(before, now)).toEqual([]);
  });
});
