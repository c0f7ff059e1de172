import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../utils/language/en/index';
import { afterDateline } from '../../../utils/text/dateline';
import { readSentences } from '../../../utils/text/read-sentences';

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
