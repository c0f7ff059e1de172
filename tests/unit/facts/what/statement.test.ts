import { describe, expect, it } from 'vitest';
import { findWhat } from '../../../../utils/facts/what/find-what';
import { ENGLISH } from '../../../../utils/language/en/index';
import { articleOf, documentOf } from '../../../support/short-article';

describe('a long sentence', () => {
  const half =
    'Marlow council closed its only bridge on Tuesday after engineers who had come to replace its lamps found long cracks in three of the five arches on which it has stood since the days of the great mill';
  const rest =
    ', and the lorries of the quarry in Harrow will have to take the road over the hills until a new bridge has been built by the county with money that it hopes to raise from a toll';

  const shown = (text: string, title: string): string | undefined =>
    findWhat(documentOf(articleOf('2023-05-17', [text], title)), ENGLISH)[0]?.text;

  it('is cut at a clause boundary', () => {
    expect(shown(`${half}${rest}.`, 'Marlow council closes bridge over cracks in arches')).toBe(half);
  });

  it('is whole where the cut would lose the news', () => {
    const whole = `${half}${rest}.`;
    expect(shown(whole, 'Marlow council closes bridge, county hopes for toll')).toBe(whole);
  });

  it('is whole where it has no boundary', () => {
    const whole = `${half}${rest.replace(', and', ' and')}.`;
    expect(shown(whole, 'Marlow council closes bridge over cracks in arches')).toBe(whole);
  });
});
