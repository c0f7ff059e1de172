import { describe, expect, it } from 'vitest';
import { findWhat } from '../../../../utils/facts/what/find-what';
import { ENGLISH } from '../../../../utils/language/en/index';
import { articleOf, documentOf } from '../../../support/short-article';

const TITLE = 'Marlow council closes bridge over cracks';
const LEDE = 'Marlow council closed its only bridge on Tuesday after engineers found cracks.';

const pointsOf = (...rest: string[]): string[] =>
  findWhat(documentOf(articleOf('2023-05-17', [LEDE, ...rest], TITLE)), ENGLISH)
    .slice(1)
    .map(({ text }) => text);

describe('further key points', () => {
  it.each([
    ['a cause', 'The cracks were caused by heavy lorries from the Harrow quarry, the council said.'],
    ['a consequence', 'Some 4,000 people in Marlow must now take a detour of nine miles over the hills.'],
    ['what comes next', 'The council will vote on June 3 on a new bridge that would cost £12m.'],
  ])('take %s', (_, sentence) => {
    expect(pointsOf(sentence)).toContain(sentence);
  });

  it.each([
    [
      'what was said already',
      'The council in Marlow closed the bridge after cracks were found by engineers.',
    ],
    ['speech', '“I have crossed the bridge at Marlow for forty years,” she said of the council.'],
    ['half a speech', 'It was the bridge of my childhood in Marlow and the council must act,” he said.'],
    ['an invitation', 'Read more: the council of Marlow and its bridges through the ages.'],
    ['a credit', 'The bridge at Marlow is pictured from the council tower on a bright day.'],
    ['a fragment', 'The bridge, the council, the cracks.'],
    ['a question', 'Will the council in Marlow ever build another bridge for the lorries?'],
    ['a post', 'No bridge, no council! pic.twitter.com/aBc9 has the lorries of Marlow covered.'],
  ])('leave out %s', (_, sentence) => {
    expect(pointsOf(sentence)).not.toContain(sentence);
  });

  it('are four at most, in the order of the story', () => {
    const sentences = [
      'The cracks were caused by heavy lorries from the Harrow quarry, the council said.',
      'Some 4,000 people in Marlow must now take a detour of nine miles over the hills.',
      'Engineers found the cracks when they replaced the lamps of the bridge.',
      'The council will vote on June 3 on a new bridge that would cost £12m.',
      'The mayor of Marlow asked the army for a floating bridge until the autumn.',
    ];
    const points = pointsOf(...sentences);
    expect(points.length).toBe(4);
    expect(points).toEqual(sentences.filter((sentence) => points.includes(sentence)));
  });

  it('are one an item in a roundup', () => {
    const item = (text: string, number: number) => ({ kind: 'paragraph', text, item: number }) as const;
    const document = documentOf(
      articleOf(
        '2023-05-17',
        [
          item('The council in Marlow closed its bridge over cracks that engineers found.', 0),
          item('Lorries from the quarry in Harrow must now drive nine miles around Marlow.', 0),
          item('Rovers won the county cup in Harrow with two goals by Ada Lum.', 1),
          item('Some 4,000 people watched the match in Harrow in pouring rain.', 1),
        ],
        'The day in Marlow and Harrow: bridge closes, Rovers win cup',
        'roundup',
      ),
    );
    const items = findWhat(document, ENGLISH)
      .slice(1)
      .map(({ sources }) => document.article.blocks[sources[0]?.block ?? 0]?.item);
    expect(new Set(items).size).toBe(items.length);
  });
});
