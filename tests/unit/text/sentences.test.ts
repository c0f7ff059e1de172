import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../utils/language/en/index';
import { splitSentences } from '../../../utils/text/sentences';

const split = (text: string): string[] =>
  splitSentences(text, ENGLISH.text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['The dam broke. Nobody was hurt.', 2],
    ['“We ran,” she said. “Then it fell.”', 2],
    ['He asked why. The U.S. Embassy did not answer.', 2],
    ['The bridge fell at 8 a.m. The road was closed.', 2],
    ['Who did it? Police do not know! They ask for help.', 3],
    ['It cost $3.5 million. That was too much.', 2],
    ['She works for Nordlys Inc. The firm is small.', 2],
    ['The vote is on Dec. 3. Polls open at 7 a.m. and close at 8 p.m.', 2],
  ])('%s', (text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  it.each([
    'U.S. President Ada Brandt left.',
    'Mr. Holm and Mrs. Dahl were not at home.',
    'Gen. Moussa Keita spoke to St. Mary’s school.',
    'The F.B.I. Director J. R. Ewald resigned.',
    'Bridge No. 4 and bridge no. 5 are closed.',
    'It fell on Jan. 5 in Mill Valley, Calif., at dusk.',
    'Smith v. Jones was heard by Justice T. S. Rao.',
    'It grew by 1.5 per cent vs. 2.0 per cent before.',
  ])('is one sentence: %s', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it('keeps every printed character, in order', () => {
    const text = ' First one.  Second one!\u00a0Third?  ';
    expect(split(text).join('')).toBe(text.replace(/[ \u00a0]{2,}|^ | $|\u00a0/g, '').replace('  ', ''));
  });

  it('gives nothing for an empty block', () => {
    expect(split('')).toEqual([]);
    expect(split(' \n ')).toEqual([]);
  });

  it('cuts what never ends, at white space where there is some', () => {
    const words = split('and so on '.repeat(2000).trim());
    expect(Math.max(...words.map(({ length }) => length))).toBeLessThanOrEqual(1200);
    expect(words.every((text) => /^(?:and|so|on)\b.*\b(?:and|so|on)$/.test(text))).toBe(true);
    expect(split('x'.repeat(5000)).join('')).toBe('x'.repeat(5000));
    expect(Math.max(...split('x'.repeat(5000)).map(({ length }) => length))).toBe(1200);
  });

  it('finds the same ends in a long text as in its parts', () => {
    const story = 'Two people died on Monday. The U.S. Embassy said so. “It fell,” he said.';
    expect(split(`${story} `.repeat(400).trim())).toHaveLength(3 * 400);
  });
});
