import { describe, expect, it } from 'vitest';
import { BODY, TITLE, after, article, ld, meta, metadataOf } from '../../../support/story-page';

describe('byline', () => {
  it.each<[string, string, string | undefined, string[], string[]]>([
    ['a person', article({ author: { '@type': 'Person', name: 'Ana Ruiz' } }), undefined, ['Ana Ruiz'], []],
    ['a string', article({ author: 'Ana Ruiz' }), undefined, ['Ana Ruiz'], []],
    [
      'several',
      article({ author: [{ name: 'Ana Ruiz' }, { name: 'Tom Hale' }] }),
      undefined,
      ['Ana Ruiz', 'Tom Hale'],
      [],
    ],
    [
      'an organization',
      article({ author: { '@type': 'Organization', name: 'Coast Agency' } }),
      undefined,
      [],
      ['Coast Agency'],
    ],
    [
      'a reference',
      ld({
        '@graph': [
          { '@type': 'NewsArticle', author: { '@id': '#p' } },
          { '@id': '#p', '@type': 'Person', name: 'Ana Ruiz' },
        ],
      }),
      undefined,
      ['Ana Ruiz'],
      [],
    ],
    [
      'the publication itself',
      article({ author: 'Harbour Times' }) + meta('og:site_name', 'The Harbour Times'),
      undefined,
      [],
      [],
    ],
    ['meta', meta('author', 'Ana Ruiz'), undefined, ['Ana Ruiz'], []],
    ['meta with an agency', meta('author', 'Reuters'), undefined, [], ['Reuters']],
    [
      'meta with an address',
      meta('article:author', 'https://social.example/harbourtimes'),
      undefined,
      [],
      [],
    ],
    ['print', '', after('<p>By Ana Ruiz and Tom Hale</p>'), ['Ana Ruiz', 'Tom Hale'], []],
    ['print with an agency', '', after('<p>By Associated Press</p>'), [], ['Associated Press']],
    [
      'a marked-up link',
      '',
      after('<div class="byline"><a rel="author" href="/by/ana">Ana Ruiz</a></div>'),
      ['Ana Ruiz'],
      [],
    ],
    [
      'links in a line',
      '',
      after('<div class="byline">By <a href="/ana">Ana Ruiz</a> <a href="/tom">Tom Hale</a> in Lima</div>'),
      ['Ana Ruiz', 'Tom Hale'],
      [],
    ],
    [
      'print before description',
      article({ author: 'Web Editor Kim Park' }),
      after('<p>By Ana Ruiz</p>'),
      ['Ana Ruiz'],
      [],
    ],
    [
      'the fuller list',
      article({ author: ['Ana Ruiz', 'Tom Hale'] }),
      after('<p>By Ana Ruiz</p>'),
      ['Ana Ruiz', 'Tom Hale'],
      [],
    ],
  ])('comes from %s', (_, head, body, byline, agency) => {
    const found = metadataOf(head, body);
    expect([found.byline, found.agency]).toEqual([byline, agency]);
  });

  it.each<[string, string, string]>([
    ["a teaser's author", '', `${TITLE}${BODY}<div class="teaser"><p class="author">By Tom Hale</p></div>`],
    ['a credit', '', after('<figure><figcaption>Photo by Tom Hale</figcaption></figure>')],
    ['a category', '', after('<p class="byline">in <a href="/category/world">World Affairs</a></p>')],
    ['share buttons', '', after('<div class="author-social"><a href="/x">Follow Tom</a></div>')],
    ['admin', meta('author', 'admin'), `${TITLE}${BODY}`],
  ])('is not %s', (_, head, body) => {
    expect(metadataOf(head, body).byline).toEqual([]);
  });
});

it('stands a description that nests without end', () => {
  const deep = `${'['.repeat(5000)}"Ana Ruiz"${']'.repeat(5000)}`;
  const head = `<script type="application/ld+json">{"@type":"NewsArticle","author":${deep},"datePublished":${deep}}</script>`;
  expect(metadataOf(head).byline).toEqual([]);
});
