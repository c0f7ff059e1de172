import { describe, expect, it } from 'vitest';
import { afterDateline } from '../../../../utils/text/dateline';
import { findWhat } from '../../../../utils/facts/what/find-what';
import { ENGLISH } from '../../../../utils/language/en/index';
import { readSentences } from '../../../../utils/text/read-sentences';
import { articleOf, documentOf } from '../../../support/short-article';

function afterDatelineOf(text: string): string {
  const [sentence] = readSentences([{ kind: 'paragraph', text }], ENGLISH.text);
  if (!sentence) throw new Error('no sentence');
  return text.slice(sentence.tokens[afterDateline(sentence.tokens)]?.start);
}

describe('a dateline is no part of the statement', () => {
  it.each([
    'MARLOW (Meridian) — ',
    'MARLOW — ',
    'MARLOW - ',
    'MARLOW: ',
    'NEW MARLOW: ',
    'MARLOW, England (AP) — ',
    'MARLOW/HARROW, March 7 (Meridian) - ',
    'Marlow, 23 Aug 88 (Radio Marlow) -- [Text] ',
    'Marlow, 23 Aug 88 (Radio Marlow) -- [Report] [Ada Lum] [Text] ',
    'Marlow, May 4 (EFE) -- ',
    'Gazette.Net - ',
    '(Gazette) ',
    '(Ada Lum/The Gazette) ',
    'MARLOW, HARROW COUNTY (WMRL) - ',
  ])('%s', (dateline) => {
    expect(afterDatelineOf(`${dateline}A bridge fell on Tuesday.`)).toBe('A bridge fell on Tuesday.');
  });

  it.each([
    'A bridge fell on Tuesday.',
    'Ada Lum - the mayor - resigned on Tuesday.',
    'The council closed the bridge — again.',
    'Marlow – a town of 4,000 – has one bridge.',
    'The mayor said: the bridge is closed.',
    'US forces — some of them — left Marlow.',
    'NATO said on Tuesday that it would not - for now - act.',
    'Marlow (pop. 4,000) has one bridge.',
    'Rovers 2 United 1 was the score.',
    '(The council closed the bridge.)',
  ])('but here there is none: %s', (text) => {
    expect(afterDatelineOf(text)).toBe(text);
  });
});

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
