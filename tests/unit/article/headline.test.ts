import { describe, expect, it } from 'vitest';
import { findHeadline } from '../../../utils/article/headline';
import { page } from '../../support/page';

const og = (title: string): string => `<meta property="og:title" content="${title}">`;

describe('findHeadline', () => {
  it.each([
    {
      what: 'the visible heading that agrees with the metadata',
      head: `<title>Two rescued off Lindholm | Harbour Courier</title>${og('Two rescued off Lindholm')}`,
      body: '<h1>Harbour Courier</h1><article><h1>Two rescued off Lindholm</h1></article>',
      site: 'Harbour Courier',
      title: 'Two rescued off Lindholm',
    },
    {
      what: 'the heading, though the metadata shortens it',
      head: og('Two rescued off Lindholm'),
      body: '<article><h1>Two rescued off Lindholm as ferry runs aground</h1></article>',
      site: null,
      title: 'Two rescued off Lindholm as ferry runs aground',
    },
    {
      what: 'the story’s one heading, though the metadata words it anew',
      head: og('Ferry drama: what we know'),
      body: '<article><h1>Two rescued off Lindholm</h1></article>',
      site: null,
      title: 'Two rescued off Lindholm',
    },
    {
      what: 'the metadata, where the one heading is the site’s name',
      head: `<title>Two gunned down | The Ledger</title>${og('Two gunned down')}`,
      body: '<h1>The Ledger</h1><div>text</div>',
      site: 'The Ledger',
      title: 'Two gunned down',
    },
    {
      what: 'the metadata, where the one heading is a section',
      head: og('Bridge opens at last in Odnes'),
      body: '<main><h1>Local news</h1></main>',
      site: null,
      title: 'Bridge opens at last in Odnes',
    },
    {
      what: 'the page’s title without the site after a dash',
      head: '<title>Bridge opens at last in Odnes - Harbour Courier</title>',
      body: '',
      site: 'Harbour Courier',
      title: 'Bridge opens at last in Odnes',
    },
    {
      what: 'the page’s title without a site that nothing names',
      head: '<title>Bridge opens at last in Odnes | Inland News</title>',
      body: '',
      site: null,
      title: 'Bridge opens at last in Odnes',
    },
    {
      what: 'a dash of its own stays',
      head: '<title>Mayor of Odnes: bridge was late - and too dear for a town of our size</title>',
      body: '',
      site: null,
      title: 'Mayor of Odnes: bridge was late - and too dear for a town of our size',
    },
    {
      what: 'the visible words of the heading alone',
      head: og('Bridge opens at last'),
      body: '<h1><span class="sr-only">Story: </span>Bridge opens at&shy; last</h1>',
      site: null,
      title: 'Bridge opens at last',
    },
    { what: 'nothing, where there is nothing', head: '', body: '<p>Text.</p>', site: null, title: '' },
  ])('takes $what', ({ head, body, site, title }) => {
    expect(findHeadline(page(head, body), site).text).toBe(title);
  });

  it('gives the element that shows the headline', () => {
    const document = page(og('Bridge opens at last'), '<h1 id="h">Bridge opens at last</h1>');
    expect(findHeadline(document, null).element?.id).toBe('h');
  });
});
