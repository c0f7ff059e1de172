import { describe, expect, it } from 'vitest';
import { describePage } from '../../../../utils/article/metadata/describe-page';
import {
  readMetadata as read,
  type Metadata,
  type MetadataOptions,
} from '../../../../utils/article/metadata/read-metadata';
import type { PageDocument } from '../../../../utils/article/tree/page-tree';
import type { TraceEntry } from '../../../../utils/model/trace';
import { page } from '../../../support/page';
import { ADDRESS, BODY, NOW, TITLE, after, article, ld, meta, metadataOf } from '../../../support/story-page';

const readMetadata = (page: PageDocument, url: string, options: MetadataOptions): Metadata =>
  read(page, describePage(page, url), options);

describe('published', () => {
  it.each<[string, string, string | undefined, string]>([
    [
      'JSON-LD',
      article({ datePublished: '2024-05-04T10:15:00+01:00' }),
      undefined,
      '2024-05-04T10:15:00+01:00',
    ],
    [
      '@graph',
      ld({ '@graph': [{ '@type': 'WebSite' }, { '@type': 'Article', datePublished: '2024-05-04' }] }),
      undefined,
      '2024-05-04',
    ],
    [
      'an array',
      ld([
        { '@type': 'BreadcrumbList' },
        { '@type': ['NewsArticle', 'CreativeWork'], datePublished: '2024-05-04' },
      ]),
      undefined,
      '2024-05-04',
    ],
    [
      'a node inside the page node',
      ld({ '@type': 'WebPage', mainEntity: { '@type': 'NewsArticle', datePublished: '2024-05-04' } }),
      undefined,
      '2024-05-04',
    ],
    ['the page node alone', ld({ '@type': 'WebPage', datePublished: '2024-05-04' }), undefined, '2024-05-04'],
    [
      'broken JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-04",}</script>',
      undefined,
      '2024-05-04',
    ],
    [
      'a type with its vocabulary',
      ld({ '@type': 'https://schema.org/NewsArticle', datePublished: '2024-05-04' }),
      undefined,
      '2024-05-04',
    ],
    [
      'Open Graph',
      '<meta property="article:published_time" content="2024-05-04T10:15:00Z">',
      undefined,
      '2024-05-04T10:15:00Z',
    ],
    [
      'a value for content',
      '<meta name="article:published_time" value="2024-05-04T10:15:00Z">',
      undefined,
      '2024-05-04T10:15:00Z',
    ],
    ['underscores', meta('article_published_time', '2024-05-04'), undefined, '2024-05-04'],
    ['parsely', meta('parsely-pub-date', '2024-05-04T10:15:00Z'), undefined, '2024-05-04T10:15:00Z'],
    ['sailthru', meta('sailthru.date', '2024-05-04 10:15'), undefined, '2024-05-04'],
    ['Dublin Core', meta('DC.date.issued', '2024-05-04'), undefined, '2024-05-04'],
    ['pubdate', meta('pubdate', '20240504'), undefined, '2024-05-04'],
    ['itemprop meta', '<meta itemprop="datePublished" content="2024-05-04">', undefined, '2024-05-04'],
    [
      'itemprop on an element',
      '',
      after('<span itemprop="datePublished" content="2024-05-04">today</span>'),
      '2024-05-04',
    ],
    [
      'a time element',
      '',
      after('<time datetime="2024-05-04T10:15:00+02:00">4 hours ago</time>'),
      '2024-05-04T10:15:00+02:00',
    ],
    ['a printed date', '', after('<div class="date">Published 4 May 2024, 10:15</div>'), '2024-05-04'],
    [
      'a printed date in pieces',
      '',
      after('<div><span>May</span> <span>4</span>, <span>2024</span></div>'),
      '2024-05-04',
    ],
    ['a labelled date before the headline', '', `<p>Published: 4 May 2024</p>${TITLE}${BODY}`, '2024-05-04'],
    [
      'a marked time that a script fills',
      '',
      `<time class="entry-date" datetime="2024-05-04"></time>${BODY}`,
      '2024-05-04',
    ],
    ['a dateline', '', '<p>Aldo, 4 May 88 (HNA) -- A storm hit the coast.</p>', '1988-05-04'],
    ['a dateline with a year', '', '<p>PORT ALDO, 4 May 2024 (HNA) - A storm hit.</p>', '2024-05-04'],
    ['American digits', '', after('<p>05/04/2024 8:54 AM</p>'), '2024-05-04'],
  ])('comes from %s', (_, head, body, published) => {
    expect(metadataOf(head, body).published).toBe(published);
  });

  it('is not refused by a clock that has lost its battery', () => {
    const dated = page(article({ datePublished: '2024-05-04' }), TITLE);
    expect(readMetadata(dated, ADDRESS, { now: new Date('1970-01-02') }).published).toBe('2024-05-04');
  });

  it('comes from the address', () => {
    const dated = page('', `${TITLE}${BODY}`);
    const from = (path: string): string | null =>
      readMetadata(dated, `https://harbourtimes.example${path}`, { now: NOW }).published;
    expect(from('/news/2024/05/04/storm-hits-coast')).toBe('2024-05-04');
    expect(from('/news/2024/may/04/storm-hits-coast')).toBe('2024-05-04');
    expect(from('/news/storm-hits-coast-2024-05-04/')).toBe('2024-05-04');
    expect(from('/news/storm-hits-coast-12024050')).toBeNull();
    expect(from('/news/2024/storm-hits-coast')).toBeNull();
  });

  it.each<[string, string, string | undefined]>([
    ['a placeholder', article({ datePublished: '0001-01-01T00:00:00Z' }), undefined],
    ['the start of the epoch', article({ datePublished: '1970-01-01T00:00:00Z' }), undefined],
    ['a date that lies ahead', article({ datePublished: '2031-01-01' }), undefined],
    [
      "a related story's time",
      '',
      `${TITLE}${BODY}<aside><a href="/a"><h3>Other</h3><time datetime="2023-01-01">1 Jan 2023</time></a></aside>`,
    ],
    ["today's date in the masthead", '', `<div class="masthead">Saturday, 1 June 2024</div>${TITLE}${BODY}`],
    ['a date of change', '', after('<p>Updated 5 May 2024</p>')],
    [
      'a date under a label of change',
      '',
      after('<div>Last updated:</div><time datetime="2024-05-05">5 May 2024</time>'),
    ],
    ['a time marked as a change', '', after('<time class="updated" datetime="2024-05-05">5 May 2024</time>')],
    ['a dateline without a year', '', '<p>PORT ALDO, May 4 (HNA) - A storm hit.</p>'],
    ['a sentence that begins like a dateline', '', '<p>Aldo, 14 May 25 boats were lost.</p>'],
    [
      'a date in the text',
      '',
      `${TITLE}<p>The last storm of this size was on 4 May 2021 and it left whole towns without power for weeks on end.</p>`,
    ],
  ])('is not %s', (_, head, body) => {
    expect(metadataOf(head, body).published).toBeNull();
  });

  it.each<[string, string, string, string]>([
    ['printed day after', '2024-05-03T22:30:00Z', '<p>4 May 2024, 8.30am</p>', '2024-05-04'],
    ['printed day before', '2024-05-05T02:30:00Z', '<p>May 4, 2024 10:30 PM</p>', '2024-05-04'],
    [
      'same moment in a zone',
      '2024-05-03T22:30:00Z',
      '<time datetime="2024-05-04T08:30:00+10:00">8.30am</time>',
      '2024-05-04T08:30:00+10:00',
    ],
    ['same day', '2024-05-04T10:15:00Z', '<p>4 May 2024</p>', '2024-05-04T10:15:00Z'],
    ['no zone names that day', '2024-05-04T04:00:00Z', '<p>5 May 2024</p>', '2024-05-04T04:00:00Z'],
    ['another story', '2024-05-04T10:15:00Z', '<p>12 March 2023</p>', '2024-05-04T10:15:00Z'],
    ['a change on the next day', '2024-05-04T22:30:00Z', '<p>Updated 5 May 2024</p>', '2024-05-04T22:30:00Z'],
  ])('in UTC gives way to the day as printed: %s', (_, utc, printed, published) => {
    expect(metadataOf(article({ datePublished: utc }), after(printed)).published).toBe(published);
  });

  const clash = (one: string, other: string, name = 'article:published_time'): string =>
    article({ datePublished: one }) + meta(name, other);
  it.each<[string, string, string, string]>([
    [
      'the only date',
      clash('2024-05-03T13:00:00Z', '2024-05-04T19:49:50Z'),
      '<p>Updated 20:49, 4 May 2024</p>',
      '2024-05-04',
    ],
    [
      'a date under its label',
      clash('2024-05-03', '2024-05-04'),
      '<div>Updated</div><time>4 May 2024</time>',
      '2024-05-04',
    ],
    [
      'the date of publication',
      clash('2024-05-04', '2024-05-03'),
      '<p>Published 3 May 2024</p>',
      '2024-05-03',
    ],
  ])('is what is printed where the page contradicts itself: %s', (_, head, printed, day) => {
    expect(metadataOf(head, after(printed)).published?.slice(0, 10)).toBe(day);
  });

  it.each<[string, string, string]>([
    ['nothing is printed', clash('2024-05-03', '2024-05-04'), ''],
    [
      'both are printed',
      clash('2024-05-03', '2024-05-04'),
      '<p>Published 3 May 2024 | Updated 4 May 2024</p>',
    ],
    ['a third day is printed', clash('2024-05-03', '2024-05-04'), '<p>Updated 6 May 2024</p>'],
    [
      'the other is a change',
      clash('2024-05-03', '2024-05-04', 'article:modified_time'),
      '<p>Updated 4 May 2024</p>',
    ],
    ['the other is any date', clash('2024-05-03', '2024-05-04', 'date'), '<p>Updated 4 May 2024</p>'],
    ['the page does not contradict itself', clash('2024-05-03', '2024-05-03'), '<p>Updated 4 May 2024</p>'],
  ])('is the best source’s where %s', (_, head, printed) => {
    expect(metadataOf(head, after(printed)).published).toBe('2024-05-03');
  });

  it.each<[string, string | null, object[]]>([
    [
      'by its headline',
      '2024-05-04',
      [
        { headline: 'Another story of the coast', datePublished: '2024-01-01' },
        { datePublished: '2024-05-04' },
      ],
    ],
    [
      'or none of them',
      null,
      [
        { headline: 'Another story of the coast', datePublished: '2024-01-01' },
        { headline: 'A third story of the day', datePublished: '2024-01-02' },
      ],
    ],
  ])('takes the article among teasers %s', (_, published, nodes) => {
    const head = nodes
      .map((node, i) => article({ url: `https://www.harbourtimes.example/x-${i}`, ...node }))
      .join('');
    expect(metadataOf(head).published).toBe(published);
  });

  it("takes the page's own article among several", () => {
    const head =
      article({ url: 'https://www.harbourtimes.example/other', datePublished: '2024-01-01' }) +
      article({ url: ADDRESS, datePublished: '2024-05-04' });
    expect(metadataOf(head).published).toBe('2024-05-04');
  });
});

describe('modified', () => {
  it.each<[string, string, string | undefined, string | null]>([
    [
      'JSON-LD',
      article({ datePublished: '2024-05-04', dateModified: '2024-05-05' }),
      undefined,
      '2024-05-05',
    ],
    [
      'meta',
      '<meta property="article:modified_time" content="2024-05-05T09:00:00Z">',
      undefined,
      '2024-05-05T09:00:00Z',
    ],
    [
      'print',
      article({ datePublished: '2024-05-04' }),
      after('<p>Published 4 May 2024 | Updated 5 May 2024</p>'),
      '2024-05-05',
    ],
    [
      'nothing before publication',
      article({ datePublished: '2024-05-04', dateModified: '2024-01-01' }),
      undefined,
      null,
    ],
    ['nothing', article({ datePublished: '2024-05-04' }), undefined, null],
  ])('comes from %s', (_, head, body, modified) => {
    expect(metadataOf(head, body).modified).toBe(modified);
  });
});

it('tells its decisions to a trace', () => {
  const entries: TraceEntry[] = [];
  const document = page(article({ datePublished: '2024-05-04' }) + meta('pubdate', '2031-01-01'), TITLE);
  readMetadata(document, ADDRESS, { now: NOW, trace: (entry) => entries.push(entry) });
  expect(entries).toContainEqual({
    part: 'metadata.published',
    subject: '2024-05-04',
    decision: 'chosen',
    reason: 'JSON-LD datePublished',
  });
  expect(entries).toContainEqual({
    part: 'metadata.published',
    subject: '2031-01-01',
    decision: 'refused',
    reason: 'in the future',
  });
});
