import { SNAPSHOT_ATTRIBUTES, type PageSnapshot } from '../model/snapshot';
import { extractArticle } from './extract-article';
import { openSnapshot } from './tree/open-snapshot';

const URL_OF_SAMPLE = 'https://sample.example/news/2020/01/02/ferry';
const LEDE = 'A ferry ran aground off the coast on Monday, and nobody was hurt, the harbour office said.';
const DATA =
  '{"@type":"NewsArticle","headline":"Ferry runs aground","datePublished":"2020-01-02T08:00:00Z","author":{"name":"Ada Brandt"}}';

/** Depth, then the name of an element with its attributes, or a text. */
type Row = readonly [number, string, Partial<Record<(typeof SNAPSHOT_ATTRIBUTES)[number], string>>?];

/** A page with one of everything that news pages have, in words of no page at all. */
const ROWS: readonly Row[] = [
  [0, 'html', { lang: 'en' }],
  [1, 'head'],
  [2, 'title'],
  [3, '“Ferry runs aground - Sample News'],
  [2, 'meta', { property: 'og:title', content: 'Ferry runs aground' }],
  [2, 'link', { rel: 'canonical', href: URL_OF_SAMPLE }],
  [1, 'body'],
  [2, 'nav', { class: 'main-menu' }],
  [3, 'a', { href: '/world' }],
  [4, '“World'],
  [2, 'article', { class: 'story' }],
  [3, 'h1'],
  [4, '“Ferry runs aground'],
  [3, 'p', { class: 'byline' }],
  [4, '“By Ada Brandt and Tom Hale, Sample News'],
  [3, 'time', { datetime: '2020-01-02T08:00:00Z' }],
  [4, '“Published 2 January 2020, 8:00 AM'],
  [3, 'figure'],
  [4, 'img', { alt: 'A ferry' }],
  [4, 'figcaption'],
  [5, '“A ferry in port. Photo: Ada Brandt'],
  ...Array.from({ length: 4 }, (): Row[] => [
    [3, 'p'],
    [4, `“${LEDE}`],
    [4, 'a', { href: '/news/port' }],
    [5, '“The port is open again, the office said'],
  ]).flat(),
  [3, 'p'],
  [4, '“Read more: Ferry service stops after storm'],
  [3, 'ul', { class: 'share-links' }],
  [4, 'li'],
  [5, '“Share this story with your friends'],
  [2, 'aside', { class: 'related-posts' }],
  [3, 'h3'],
  [4, '“Related'],
  [3, 'a', { href: '/news/storm' }],
  [4, 'h4'],
  [5, '“Storm hits the coast of the north'],
];

/** Reads a sample page, so that the code of reading is compiled before a page is there; the second one costs a tenth. */
export function warmUpReading(): void {
  extractArticle(openSnapshot(sampleSnapshot()), URL_OF_SAMPLE);
}

export function sampleSnapshot(): PageSnapshot {
  const tags: string[] = [];
  const texts: string[] = [];
  const values: string[] = [];
  const nodes: number[] = [];
  const attributes: number[] = [];
  const kept: number[] = [];
  let elements = 0;
  for (const [depth, content, own = {}] of ROWS) {
    if (content.startsWith('“')) nodes.push(depth, -texts.push(content.slice(1)));
    else {
      nodes.push(depth, tags.push(content) - 1);
      SNAPSHOT_ATTRIBUTES.forEach((name, i) => {
        const value = own[name];
        if (value !== undefined) attributes.push(elements, i, values.push(value) - 1);
      });
      if (content === 'p') kept.push(elements);
      elements += 1;
    }
  }
  return { time: 0, tags, texts, values, nodes, attributes, data: [DATA], kept, made: [] };
}
