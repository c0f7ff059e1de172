import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../utils/article/extract-article';
import { openSnapshot } from '../../../utils/article/tree/open-snapshot';
import { readPage } from '../../../scripts/support/read-page';
import type { Article } from '../../../utils/model/article';
import type { TraceEntry } from '../../../utils/model/trace';
import { parsePage, snapshotOf } from '../../support/page';

const URL_OF_STORY = 'https://courier.example/2031/03/ferry';
const sentence = (i: number): string =>
  `Paragraph ${String(i)} tells in a good many words what the crews, the owners and the town of Velden did next that day.`;
const paragraphs = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => `<p>${sentence(from + i)}</p>`).join('');

function read(head: string, body: string, url = URL_OF_STORY): Article {
  const { result } = readPage(parsePage(head, body), url);
  if (!result.ok) throw new Error(result.code);
  return result.article;
}
const codeOf = (head: string, body: string, url = URL_OF_STORY): string => {
  const { result } = readPage(parsePage(head, body), url);
  return result.ok ? 'article' : result.code;
};
const title = '<title>Ferry grounds off Lindholm</title>';
const h1 = '<h1>Ferry grounds off Lindholm</h1>';

describe('several articles on one page', () => {
  const two = `<main><article id="a">${h1}${paragraphs(1, 6)}</article><article id="b"><h1>Mill fire is out in Orsk</h1>${paragraphs(11, 16)}</article></main>`;

  it('reads the one under the page’s headline and names the other', () => {
    const article = read(title, two);
    expect(article.others).toEqual(['Mill fire is out in Orsk']);
    expect(article.blocks.map(({ text }) => text)).toContain(sentence(6));
    expect(article.blocks.map(({ text }) => text)).not.toContain(sentence(11));
  });

  it('follows the page’s own title when the second story has been scrolled to', () => {
    const article = read('<title>Mill fire is out in Orsk</title>', two);
    expect(article.title).toBe('Mill fire is out in Orsk');
    expect(article.others).toEqual(['Ferry grounds off Lindholm']);
    expect(article.blocks.map(({ text }) => text)).toContain(sentence(11));
  });

  it.each([
    [0, 'Ferry grounds off Lindholm', 6, 'Mill fire is out in Orsk'],
    [1, 'Mill fire is out in Orsk', 16, 'Ferry grounds off Lindholm'],
  ])('reads number %i where the reader asks for it', (wanted, name, last, other) => {
    const snapshot = snapshotOf(parsePage(title, two));
    const { result } = extractArticle(openSnapshot(snapshot), URL_OF_STORY, undefined, wanted);
    if (!result.ok) throw new Error(result.code);
    const { article } = result;
    expect(article).toMatchObject({ title: name, index: wanted, others: [other] });
    expect(article.blocks.map(({ text }) => text)).toContain(sentence(last));
    expect(article.blocks).toHaveLength(7);
  });

  it('dates another article by what stands in it, not by what the page says of its own', () => {
    const head = `${title}<meta property="article:published_time" content="2021-03-04"><meta name="author" content="Edda Lorn">`;
    const second = `<article><h1>Mill fire is out in Orsk</h1><p>By Jan Petrus</p><time datetime="2021-03-02">2 March</time>${paragraphs(11, 16)}</article>`;
    const page = openSnapshot(
      snapshotOf(parsePage(head, `<article>${h1}${paragraphs(1, 6)}</article>${second}`)),
    );
    expect(extractArticle(page, URL_OF_STORY).result).toMatchObject({
      article: { published: '2021-03-04', byline: ['Edda Lorn'] },
    });
    expect(extractArticle(page, URL_OF_STORY, undefined, 1).result).toMatchObject({
      article: { published: '2021-03-02', byline: ['Jan Petrus'] },
    });
  });

  it('reads the one in view where the page’s title is of none of them', () => {
    const snapshot = snapshotOf(parsePage('<title>News of the day</title>', two));
    const view = openSnapshot(snapshot).elements.find(({ id }) => id === 'b')?.number;
    const { result } = extractArticle(openSnapshot({ ...snapshot, view }), URL_OF_STORY);
    expect(result).toMatchObject({ article: { others: ['Ferry grounds off Lindholm'], index: 1 } });
  });

  it('takes a number that no article has for none', () => {
    const page = openSnapshot(snapshotOf(parsePage(title, two)));
    expect(extractArticle(page, URL_OF_STORY, undefined, 7).result).toMatchObject({ article: { index: 0 } });
  });

  it('takes teasers for no further stories', () => {
    const teaser =
      '<article><h2><a href="/x">Council votes</a></h2><p>It was close, again, in Velden.</p></article>';
    expect(read(title, `<article>${h1}${paragraphs(1, 6)}</article>${teaser.repeat(4)}`).others).toEqual([]);
  });
});

describe('text that the page does not hold whole', () => {
  const ld = (data: object): string =>
    `${title}<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry grounds off Lindholm', ...data })}</script>`;
  const body = `<article>${h1}${paragraphs(1, 3)}</article>`;
  const whole = [1, 2, 3, 4, 5, 6, 7, 8].map(sentence).join('\n');

  it('is filled in from JSON-LD, without an element', () => {
    const { result, elements } = readPage(parsePage(ld({ articleBody: whole }), body), URL_OF_STORY);
    if (!result.ok) throw new Error(result.code);
    const texts = result.article.blocks.map(({ text }) => text);
    expect(texts.slice(1)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map(sentence));
    expect(elements.at(-1)).toBeNull();
    expect(elements[1]).not.toBeNull();
  });

  const parts = [1, 2, 3, 4, 5, 6, 7, 8].map((i) => ({ type: 'paragraph', html: `<p>${sentence(i)}</p>` }));
  const built = (story: object): string =>
    `<script type="application/json">${JSON.stringify({ props: { page: { menu: ['News', 'Sport'], story } } })}</script>`;

  it.each([
    ['parts', { headline: 'Ferry grounds off Lindholm', body: parts }],
    ['one text', { title: 'Ferry grounds off Lindholm', content: parts.map(({ html }) => html).join('') }],
    [
      'nested parts',
      {
        headlines: { basic: 'Ferry grounds off Lindholm' },
        content_elements: parts.map(({ html }) => ({ type: 'text', content: html })),
      },
    ],
  ])('is filled in from the data that the page builds itself from: %s', (_, story) => {
    const { blocks } = read(title, `${body}${built(story)}`);
    expect(blocks.slice(1).map(({ text }) => text)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map(sentence));
  });

  it.each([
    ['another story', body, { headline: 'Mill fire is out in Orsk', body: parts }],
    [
      'names and labels',
      body,
      { headline: 'Ferry grounds off Lindholm', body: ['ad', 'newsletter box', 'x'.repeat(2_000)] },
    ],
    [
      'what the page prints',
      `<article>${h1}${paragraphs(1, 8)}</article>`,
      { headline: 'Ferry grounds off Lindholm', body: parts },
    ],
  ])('is left alone where the data holds %s', (_, shown, story) => {
    const without = read(title, shown).blocks;
    expect(read(title, `${shown}${built(story)}`).blocks).toEqual(without);
  });

  it('makes a story where the page prints none', () => {
    const shown = `<main>${h1}</main>`;
    expect(codeOf(title, shown)).toBe('not-article');
    expect(read(ld({ articleBody: whole }), shown).blocks).toHaveLength(9);
    const story = { headline: 'Ferry grounds off Lindholm', body: parts };
    expect(read(title, `${shown}${built(story)}`).blocks).toHaveLength(9);
  });

  it.each([
    ['another text', 'Some other words that are not of this page at all. '.repeat(40)],
    ['hardly more', [1, 2, 3].map(sentence).join('\n')],
  ])('is left alone where JSON-LD holds %s', (_, articleBody) => {
    expect(read(ld({ articleBody }), body).blocks).toHaveLength(4);
  });

  it.each([
    [
      'a notice',
      title,
      `${body}<div class="wall"><p>To continue reading this story, subscribe or log in.</p></div>`,
    ],
    ['JSON-LD', ld({ isAccessibleForFree: 'False' }), body],
    ['the announced length', ld({ wordCount: 900 }), body],
    [
      'the last paragraph',
      title,
      `<article>${h1}${paragraphs(1, 2)}<p>The captain said that he had never seen a fog …</p></article>`,
    ],
  ])('is said to be truncated by %s', (_, head, html) => {
    expect(read(head, html).truncated).toBe(true);
  });

  it.each([
    [
      'a whole story behind a soft wall',
      ld({ isAccessibleForFree: false }),
      `<article>${h1}${paragraphs(1, 24)}</article>`,
    ],
    ['a free story', ld({ isAccessibleForFree: true }), body],
    ['a short story', title, body],
    [
      'a subscription offer elsewhere',
      title,
      `${body}<p>Subscribe to the Courier from 9 crowns a month.</p>`,
    ],
  ])('is not: %s', (_, head, html) => {
    expect(read(head, html).truncated).toBe(false);
  });
});

describe('a gallery', () => {
  const slide = (i: number): string =>
    `<div class="slide"><img src="${String(i)}.jpg"><div class="caption">${sentence(i)}</div><div class="credit">Edda Lorn</div></div>`;

  it('has its captions for text', () => {
    const { blocks } = read(
      title,
      `<article>${h1}<div class="gallery">${[1, 2, 3, 4].map(slide).join('')}</div></article>`,
    );
    const texts = blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
    expect(texts).toEqual([1, 2, 3, 4].map(sentence));
    expect(blocks.filter(({ kind }) => kind === 'caption').map(({ text }) => text)).toContain('Edda Lorn');
  });

  it('is none where a story stands around the pictures', () => {
    const { blocks } = read(
      title,
      `<article>${h1}${paragraphs(11, 18)}${[1, 2, 3, 4].map(slide).join('')}</article>`,
    );
    expect(blocks.filter(({ kind, text }) => kind === 'paragraph' && text === sentence(1))).toEqual([]);
  });
});

describe('no article', () => {
  const teasers = Array.from(
    { length: 8 },
    (_, i) =>
      `<div class="item"><h2><a href="/s${String(i)}">Story number ${String(i)} of the day in Velden</a></h2><p>${sentence(i)}</p></div>`,
  ).join('');

  it.each([
    ['an empty page', '', '<div></div>', URL_OF_STORY],
    [
      'a list of stories',
      '<title>News</title>',
      `<main><div class="river">${teasers}</div></main>`,
      URL_OF_STORY,
    ],
    ['a home page', '<title>Courier</title>', `<main>${paragraphs(1, 8)}</main>`, 'https://courier.example/'],
  ])('%s', (_, head, html, url) => {
    expect(codeOf(head, html, url)).toBe('not-article');
  });

  it.each([
    ['a story at a deep address', title, `<main>${h1}${paragraphs(1, 8)}</main>`, URL_OF_STORY],
    [
      'a story that says so at the root',
      `${title}<meta property="og:type" content="article">`,
      `<main>${h1}${paragraphs(1, 8)}</main>`,
      'https://courier.example/',
    ],
    [
      'a roundup with linked headings',
      `<title>Morning briefing</title><meta property="og:type" content="article">`,
      `<main><h1>Morning briefing</h1>${teasers}</main>`,
      URL_OF_STORY,
    ],
    [
      'a very short notice',
      title,
      `<article>${h1}<p>A ferry ran aground off Lindholm in fog on Tuesday, the coastguard said.</p></article>`,
      URL_OF_STORY,
    ],
  ])('but %s', (_, head, html, url) => {
    expect(codeOf(head, html, url)).toBe('article');
  });
});

describe('too large', () => {
  it('by elements', () => {
    expect(codeOf(title, `<article>${h1}${'<i></i>'.repeat(100_001)}</article>`)).toBe('too-large');
  });

  it('by depth', () => {
    const depth = 1_600;
    expect(codeOf(title, `${'<div>'.repeat(depth)}${h1}${'</div>'.repeat(depth)}`)).toBe('too-large');
  });

  it('but not a page of 20,000 elements', () => {
    expect(codeOf(title, `<article>${h1}${paragraphs(1, 9)}</article>${'<i></i>'.repeat(20_000)}`)).toBe(
      'article',
    );
  });
});

describe('trace', () => {
  it('gives a decision with its reason for every block', () => {
    const entries: TraceEntry[] = [];
    readPage(
      parsePage(
        title,
        `<article>${h1}${paragraphs(1, 4)}<p>Read more: Fog horns to be switched off</p></article>`,
      ),
      URL_OF_STORY,
      (entry) => entries.push(entry),
    );
    expect(entries).toContainEqual({
      part: 'article.block',
      subject: 'Read more: Fog horns to be switched off',
      decision: 'cut',
      reason: 'pointer to another story (read-more)',
    });
    expect(entries.filter(({ part }) => part === 'article.block')).toHaveLength(6);
    expect(entries.map(({ part }) => part)).toContain('article.genre');
  });
});
