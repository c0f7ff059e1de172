import { describe, expect, it } from 'vitest';
import { describePage } from '../../../../utils/article/metadata/describe-page';
import { readMetadata as read, type Metadata } from '../../../../utils/article/metadata/read-metadata';
import type { PageDocument } from '../../../../utils/article/tree/page-tree';
import { page } from '../../../support/page';
import { ADDRESS, TITLE, article, meta, metadataOf } from '../../../support/story-page';

const readMetadata = (page: PageDocument, url: string): Metadata => read(page, describePage(page, url));

describe('site, section, language, address', () => {
  it.each([
    ['og:site_name', meta('og:site_name', 'The Harbour Times'), 'The Harbour Times'],
    ['its slogan left out', meta('og:site_name', 'Harbour Times | News, Weather'), 'Harbour Times'],
    ['the publisher', article({ publisher: { name: 'Harbour Times' } }), 'Harbour Times'],
    [
      'the name that the host bears out',
      meta('og:site_name', 'U.S.') + article({ publisher: { name: 'Harbour Times' } }),
      'Harbour Times',
    ],
    ['the title', '<title>Storm - Harbour Times</title>', 'Harbour Times'],
    ['the host', '', 'harbourtimes.example'],
  ])('site: %s', (_, head, site) => {
    expect(readMetadata(page(head, TITLE), ADDRESS).site).toBe(site);
  });

  it.each([
    [article({ articleSection: ['World', 'Weather'] }), 'World'],
    [article({ articleSection: 'Politics &amp; Life' }), 'Politics & Life'],
    [meta('article:section', 'World'), 'World'],
    [meta('article:section', 'Front Page'), null],
    ['', null],
  ])('section: %s', (head, section) => {
    expect(metadataOf(head).section).toBe(section);
  });

  it.each([
    ['en', 'en'],
    ['en_US', 'en-US'],
    ['EN-gb', 'en-GB'],
    ['zh-hans-cn', 'zh-Hans-CN'],
    ['pt-br', 'pt-BR'],
    ['', null],
    ['english language', null],
    ['x', null],
  ])('language: %j', (lang, tag) => {
    expect(metadataOf('', TITLE, lang).language).toBe(tag);
  });

  const canonical = (href: string): string => `<link rel="canonical" href="${href}">`;
  it.each([
    [
      'the canonical one',
      canonical('https://harbourtimes.example/storm'),
      'https://harbourtimes.example/storm',
    ],
    ['a relative one', canonical('/storm'), 'https://www.harbourtimes.example/storm'],
    ['og:url', meta('og:url', 'https://harbourtimes.example/storm'), 'https://harbourtimes.example/storm'],
    ['not of another site', canonical('https://other.example/storm'), ADDRESS],
    ['not the home page', canonical('https://www.harbourtimes.example/'), ADDRESS],
    ['not a script', canonical('javascript:alert(1)'), ADDRESS],
    ['none', '', ADDRESS],
  ])('address: %s', (_, head, address) => {
    expect(metadataOf(head).url).toBe(address);
  });

  it('believes the address that a saved page names', () => {
    const saved = page(canonical('https://harbourtimes.example/storm'), TITLE);
    expect(readMetadata(saved, 'file:///home/storm.html').url).toBe('https://harbourtimes.example/storm');
  });
});
