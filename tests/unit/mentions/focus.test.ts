import { describe, expect, it } from 'vitest';
import { articleOf, documentOf } from '../../support/short-article';

function focusOf(title: string, ...texts: string[]): number[] {
  return documentOf(articleOf('2023-05-17', texts, title)).focus.slice(1);
}

describe('focus', () => {
  it('is between 0 and 1, and 1 for the headline', () => {
    const { focus } = documentOf(
      articleOf(null, ['Marlow bridge fell.', 'It rained.'], 'Marlow bridge falls'),
    );
    expect(focus[0]).toBe(1);
    expect(focus.every((value) => value >= 0 && value <= 1)).toBe(true);
  });

  it.each([
    ['the title’s words', 'The Marlow bridge fell into the river.', 'The county has many old churches.'],
    ['a report over speech', 'The Marlow bridge fell at dawn.', '“The Marlow bridge fell at dawn,” he said.'],
    ['a report over recall', 'Marlow bridge fell at noon.', 'Marlow bridge had previously fallen at noon.'],
    ['a report over a question', 'The Marlow bridge fell down.', 'Why did the Marlow bridge fall down?'],
    ['a sentence over a fragment', 'The Marlow bridge fell today.', 'The bridge in Marlow.'],
    [
      'news over the reader',
      'The Marlow bridge fell today.',
      'Read more on the Marlow bridge that fell today.',
    ],
    ['news over a witness', 'The Marlow bridge fell today.', 'My son saw how the Marlow bridge fell today.'],
  ])('%s', (_, strong, weak) => {
    // both orders, so that the place in the story does not decide
    const [first = 0, second = 0] = focusOf('Marlow bridge falls', strong, weak);
    const [third = 0, fourth = 0] = focusOf('Marlow bridge falls', weak, strong);
    expect(first + fourth).toBeGreaterThan(second + third);
  });

  it('falls with the distance from the top', () => {
    const [first = 0, second = 0, third = 0] = focusOf(
      'Marlow bridge falls',
      'The Marlow bridge fell at dawn.',
      'The Marlow bridge fell at dawn.',
      'The Marlow bridge fell at dawn.',
    );
    expect(first).toBeGreaterThan(second);
    expect(second).toBeGreaterThan(third);
  });
});
