import { describe, expect, it } from 'vitest';
import { afterLabel } from '../../../../utils/facts/shared/title-label';
import { ENGLISH } from '../../../../utils/language/en/index';
import { readSentences } from '../../../../utils/text/read-sentences';

/** What a title says after its label. */
function said(title: string): string {
  const tokens = readSentences([{ kind: 'headline', text: title }], ENGLISH.text).flatMap(
    (one) => one.tokens,
  );
  return title.slice(tokens[afterLabel(tokens, ENGLISH.what)]?.start ?? 0);
}

describe('afterLabel', () => {
  it.each([
    ['Live: Fire nears Marlow', 'Fire nears Marlow'],
    ['LIVE: Fire nears Marlow', 'Fire nears Marlow'],
    ['Live updates: Fire nears Marlow', 'Fire nears Marlow'],
    ['Breaking news | Fire nears Marlow', 'Fire nears Marlow'],
    ['Opinion: Build the bridge', 'Build the bridge'],
    ['Watch: Fire nears Marlow', 'Fire nears Marlow'],
    ['Exclusive: Mayor of Marlow quits', 'Mayor of Marlow quits'],
  ])('%s', (title, rest) => {
    expect(said(title)).toBe(rest);
  });

  it.each([
    'Storm Ada: pier torn down',
    'Marlow fire live: thousands told to leave',
    'Live music returns to Marlow',
    'Breaking: ',
    'Watch found in river',
    'Mayor: bridge is safe',
    'Fire nears Marlow',
    'World leaders of sport and business meet: no deal',
  ])('has none: %s', (title) => {
    expect(said(title)).toBe(title);
  });
});
