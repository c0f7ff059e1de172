import { describe, expect, it } from 'vitest';
import { readLinks } from '../../../utils/article/links';
import type { PageLink } from '../../../utils/model/article';
import { openPage, page, parsePage } from '../../support/page';

const ADDRESS = 'https://www.harbourtimes.example/world/storm-hits-coast';
const STORY = '<a href="/world/ferry-service-stops">Ferry service stops after storm</a>';
const LONG =
  'The storm reached the coast on Friday evening, and by midnight most of the harbour was under water, officials said.';

const read = (body: string, head = ''): PageLink[] => readLinks(page(head, body), ADDRESS);
const only = (body: string, head = ''): PageLink | undefined => read(body, head)[0];

describe('zone', () => {
  it.each<[PageLink['zone'], string]>([
    ['text', `<article><p>${LONG} ${STORY}</p></article>`],
    ['text', `<article><ul><li>${LONG} ${STORY}</li></ul></article>`],
    ['related', `<div class="related-posts">${STORY}</div>`],
    ['related', `<section id="moreOnThis">${STORY}</section>`],
    ['related', `<div><h3>More on this story</h3><ul><li>${STORY}</li></ul></div>`],
    ['related', `<div><div class="hd"><h3>Related</h3></div><ul><li>${STORY}</li></ul></div>`],
    ['related', `<aside class="sidebar"><div class="recommended">${STORY}</div></aside>`],
    ['related', `<section aria-label="Read next">${STORY}</section>`],
    ['related', `<article><p>READ MORE: ${STORY}</p></article>`],
    ['related', `<article><p><strong>Also read:</strong> ${STORY}</p></article>`],
    ['related', `<div><h4>Mehr zum Thema</h4>${STORY}</div>`],
    ['most-read', `<div class="most-read">${STORY}</div>`],
    [
      'most-read',
      `<footer><h4>Trending</h4><ul class="menu"><li class="menu-item">${STORY}</li></ul></footer>`,
    ],
    ['latest', `<div><h2>Latest news</h2>${STORY}</div>`],
    ['aside', `<aside>${STORY}</aside>`],
    ['navigation', `<nav>${STORY}</nav>`],
    ['navigation', `<div class="main-menu">${STORY}</div>`],
    ['navigation', `<div role="navigation"><div class="latest">${STORY}</div></div>`],
    ['footer', `<footer>${STORY}</footer>`],
    ['footer', `<div id="colophon">${STORY}</div>`],
    ['other', `<div class="grid">${STORY}</div>`],
  ])('is %s in %s', (zone, body) => {
    expect(only(body)?.zone).toBe(zone);
  });

  it.each<[string, string]>([
    [
      'a wrapper with the class of a menu',
      `<div class="has-menu menu"><h1>Storm hits coast</h1><div>${STORY}</div></div>`,
    ],
    [
      'a wrapper with the class of a foot',
      `<div class="footer"><p>${LONG} ${LONG}</p><p>${LONG} ${LONG}</p><p>${LONG} ${LONG}</p><div>${STORY}</div></div>`,
    ],
    ['a word inside a word', `<div class="navy unrelated">${STORY}</div>`],
    ['a post filed under a tag', `<li class="post tag-latest category-popular">${STORY}</li>`],
    ['the headline', `<h1>Latest: storm hits coast</h1><div>${STORY}</div>`],
    ['a heading of another box', `<div><div><h3>Related</h3></div></div><div>${STORY}</div>`],
    [
      'a long heading',
      `<div><h3>What the most popular minister of the land has to say about it</h3>${STORY}</div>`,
    ],
  ])('is not taken from %s', (_, body) => {
    expect(only(body)?.zone).toBe('other');
  });
});

describe('title', () => {
  it.each([
    ['its text', '<a href="/a">  Ferry\n service </a>', 'Ferry service'],
    [
      'the heading inside',
      '<a href="/a"><h3>Ferry service stops after storm</h3><p>Boats stay in port</p></a>',
      'Ferry service stops after storm',
    ],
    [
      'all of it where the heading is a kicker',
      '<a href="/a"><h3>STORM</h3> Ferry service stops</a>',
      'STORM Ferry service stops',
    ],
    ['texts of neighbours, parted', '<a href="/a"><div>Ferry</div><div>stops</div></a>', 'Ferry stops'],
    ['a word in pieces, whole', '<a href="/a">Fer<b>ry</b></a>', 'Ferry'],
    ['the label', '<a href="/a" aria-label="Ferry service"><svg></svg></a>', 'Ferry service'],
    ["the picture's description", '<a href="/a"><img alt="Ferry in port"></a>', 'Ferry in port'],
    ['no time', '<a href="/a">Ferry stops <time>2 hours ago</time></a>', 'Ferry stops'],
  ])('is %s', (_, body, title) => {
    expect(only(body)?.title).toBe(title);
  });

  it('is words rather than a description where the same address has both', () => {
    const links = read('<a href="/a"><img alt="Waves"></a><a href="/a">Ferry service stops</a>');
    expect(links.map(({ title, position }) => [title, position])).toEqual([['Ferry service stops', 1]]);
  });
});

describe('address', () => {
  it.each([
    ['/a?b=1#c', 'https://www.harbourtimes.example/a?b=1#c'],
    ['next', 'https://www.harbourtimes.example/world/next'],
    ['//other.example/a', 'https://other.example/a'],
    ['  https://other.example/a  ', 'https://other.example/a'],
  ])('of %j is %s', (href, url) => {
    expect(only(`<a href="${href}">Ferry service</a>`)?.url).toBe(url);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '  javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,hello',
    'vbscript:x',
    'blob:https://other.example/1',
    'file:///etc/passwd',
    'mailto:a@example.com',
    'tel:+100',
    'http://',
    '',
  ])('%j is refused', (href) => {
    const document = parsePage('', '<a>Ferry service</a>');
    document.querySelector('a')?.setAttribute('href', href);
    expect(readLinks(openPage(document), ADDRESS)).toEqual([]);
  });

  it('is read against the base that the page names, and a saved page against its own address', () => {
    expect(only('<a href="a">Ferry</a>', '<base href="/deep/er/">')?.url).toBe(
      'https://www.harbourtimes.example/deep/er/a',
    );
    const saved = page(
      '<link rel="canonical" href="https://harbourtimes.example/world/storm">',
      '<a href="a">Ferry</a>',
    );
    expect(readLinks(saved, 'file:///home/storm.html')[0]?.url).toBe('https://harbourtimes.example/world/a');
  });
});

it('counts every link with an address, also those that it leaves out', () => {
  const links = read(`<a href="javascript:x">x</a><a>y</a><a href="/b"></a>${STORY}`);
  expect(links.map(({ position }) => position)).toEqual([2]);
});

it.each([
  `<div class="taboola-below">${STORY}</div>`,
  `<div id="outbrain_widget">${STORY}</div>`,
  `<div class="ad-slot">${STORY}</div>`,
  `<div class="box sponsored">${STORY}</div>`,
  '<a rel="sponsored noopener" href="/world/x">Ferry service</a>',
])('leaves out advertising: %s', (body) => {
  expect(read(body)).toEqual([]);
});

it('takes no page for advertising whose theme is called so', () => {
  expect(
    read(`<div class="ad_body"><h1>Storm</h1>${STORY}</div><div class="reading">${STORY}</div>`),
  ).toHaveLength(2);
});

it('marks teasers', () => {
  expect(only(`<h3>${STORY}</h3>`)?.teaser).toBe(true);
  expect(only('<a href="/a"><h3>Ferry service</h3></a>')?.teaser).toBe(true);
  expect(only(STORY)?.teaser).toBeUndefined();
});

it('reads the text of a block once, however many links it holds', () => {
  const document = page('', `<div>${'<a href="/a/b-c-d">Ferry service stops</a> and '.repeat(200)}</div>`);
  const block = document.querySelector('div');
  if (block === null) throw new Error('no block');
  const text = block.textContent;
  let reads = 0;
  Object.defineProperty(block, 'textContent', { get: () => ((reads += 1), text) });
  expect(readLinks(document, ADDRESS)).toHaveLength(200);
  expect(reads).toBeLessThan(5);
});
