import { describe, expect, it } from 'vitest';
import { cleanTitle } from '../../../utils/related/clean-title';
import { cleanUrl, urlKey } from '../../../utils/related/clean-url';

describe('cleanTitle', () => {
  it.each([
    ['Related: Ferry service stops', 'Ferry service stops'],
    ['RELATED ARTICLE | Ferry service stops', 'Ferry service stops'],
    ['READ MORE: Ferry service stops', 'Ferry service stops'],
    ['Read next - Ferry service stops', 'Ferry service stops'],
    ['Exclusive: Ferry service stops', 'Ferry service stops'],
    ['Breaking news. Ferry service stops', 'Ferry service stops'],
    ['Watch: Ferry service stops', 'Ferry service stops'],
    ['Video | Ferry service stops', 'Ferry service stops'],
    ['← Previous Story Ferry service stops', 'Ferry service stops'],
    ['3 hours ago Ferry service stops', 'Ferry service stops'],
    ['12:45 Ferry service stops', 'Ferry service stops'],
    ['1. Ferry service stops', 'Ferry service stops'],
    ['Ferry service stops 2 hours ago', 'Ferry service stops'],
    ['Ferry service stops 5 min read', 'Ferry service stops'],
    ['Ferry service stops 14 comments', 'Ferry service stops'],
    ['Ferry service stops by Ana Ruiz 3', 'Ferry service stops'],
    ['Ferry service stops read more »', 'Ferry service stops'],
    ['Ferry service stops after storm - Harbour Times', 'Ferry service stops after storm'],
    ['Ferry service stops after storm | The Harbour Times', 'Ferry service stops after storm'],
    ['Related: Exclusive: Ferry service stops 2 hours ago', 'Ferry service stops'],
    ['  Ferry \n service  stops ', 'Ferry service stops'],
  ])('%j becomes %j', (text, title) => {
    expect(cleanTitle(text, 'Harbour Times')).toBe(title);
  });

  it.each([
    'More than 40 boats lost',
    'Watch your step in the harbour',
    'New ferry for Norland',
    'Video shows ferry sinking',
    'Exclusive clubs of the coast',
    'Island hit by storm named Clara',
    'Ferry captain saved by Ana Ruiz',
    '12 dead in ferry fire',
    '24 hours in Norland',
    'Related offences rise in Norland',
    'Opinion polls show a tight race',
    'Ferry line to start - in May',
    'Next stop Norland',
    'Read',
  ])('%j stays', (title) => {
    expect(cleanTitle(title, 'Harbour Times')).toBe(title);
  });
});

describe('cleanUrl', () => {
  it.each([
    ['https://a.example/x?utm_source=b&utm_medium=c', 'https://a.example/x'],
    ['https://a.example/x?id=5&fbclid=abc#top', 'https://a.example/x?id=5'],
    ['https://a.example/x?ref=home&gclid=1&icid=2&at_medium=3&cmp=4&CMP_ID=5', 'https://a.example/x'],
    ['https://user:word@a.example/x', 'https://a.example/x'],
    ['https://ex\u0430mple.com/x', 'https://xn--exmple-4nf.com/x'],
  ])('%s becomes %s', (address, clean) => {
    expect(cleanUrl(address).href).toBe(clean);
  });

  it.each([
    'https://a.example/x?id=5',
    'https://a.example/x?reference=5',
    'https://a.example/x?page=2&refresh=1',
    'https://a.example/x?p=12',
  ])('%s stays', (address) => {
    expect(cleanUrl(address).href).toBe(address);
  });

  it('knows one page under its usual addresses', () => {
    const key = (address: string): string => urlKey(cleanUrl(address));
    expect(key('http://www.a.example/x/')).toBe(key('https://a.example/x?utm_source=b#c'));
    expect(key('https://a.example/x?id=1')).not.toBe(key('https://a.example/x?id=2'));
  });
});
