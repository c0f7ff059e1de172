import { describe, expect, it } from 'vitest';
import {
  countSpaceless,
  isCapital,
  isShouted,
  isWhispered,
  lettersOf,
  wordsOfName,
} from '../../../utils/text/letters';
import { siteOf } from '../../../utils/text/site-of';

it.each([
  ['The Harbour-Times', 'theharbourtimes', 'the harbour times'],
  ["O'Hara & Co.", 'oharaco', 'o hara co'],
  ['Новости 24', 'новости24', 'новости 24'],
  ['—', '', ''],
])('letters of %j', (text, letters, words) => {
  expect(lettersOf(text)).toBe(letters);
  expect(wordsOfName(text)).toBe(words);
});

it.each([
  ['Ana', true, false, false],
  ['ANA', true, true, false],
  ['ana', false, false, true],
  ['Ángel', true, false, false],
  ['иван', false, false, true],
  ['24', false, false, false],
  ['王', false, false, false],
  ['', false, false, false],
])('case of %j', (word, capital, shouted, whispered) => {
  expect([isCapital(word), isShouted(word), isWhispered(word)]).toEqual([capital, shouted, whispered]);
});

it.each([
  ['暴風雨でフェリー', 8],
  ['Ferry 12', 0],
  ['', 0],
])('signs without spaces in %j', (text, count) => {
  expect(countSpaceless(text)).toBe(count);
});

describe('siteOf', () => {
  it.each([
    ['www.harbourtimes.example', 'harbourtimes.example'],
    ['news.harbourtimes.co.uk', 'harbourtimes.co.uk'],
    ['Harbourtimes.COM', 'harbourtimes.com'],
    ['a.b.harbourtimes.com.au', 'harbourtimes.com.au'],
    ['harbour.fr', 'harbour.fr'],
    ['t.co', 't.co'],
    ['localhost', 'localhost'],
  ])('of %s is %s', (host, site) => {
    expect(siteOf(host)).toBe(site);
  });

  it('keeps lookalikes apart', () => {
    expect(siteOf('harbourtimes.com.evil.example')).not.toBe(siteOf('harbourtimes.com'));
    expect(siteOf('xharbourtimes.com')).not.toBe(siteOf('harbourtimes.com'));
  });
});
