import fc from 'fast-check';
import type { Article, Block, Genre } from '../../utils/model/article';
import { articleOf } from '../support/short-article';

/** Words on which rules hang, names, numbers, dates, marks, and what no rule expects. */
const WORDS = (
  'killed dead died injured wounded missing arrested said told people men woman children soldiers police the a of in on ' +
  'at near from by and or but who was were have been 12 two 1,200 40-year-old 3.5 million dozens no none Monday May ' +
  '2024 3 yesterday last year Ada Brandt Dr. Velden Lower Tarn River France Paris U.S. Reuters — – “ ” " ’ \' ( ) , ; : ' +
  '. ? ! % $ € ... 🔥 ß İ ﬁ e\u0301 \u200b \u202e \u00a0 __proto__ constructor toString x'
).split(' ');

const word = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }) },
);

export const sentence = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => `${words.join(' ')}.`);

/** What `Block.text` promises: folded white space, never empty. */
const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

const block = fc
  .record({
    kind: fc.constantFrom<Block['kind']>(
      'paragraph',
      'paragraph',
      'standfirst',
      'subheading',
      'list-item',
      'quotation',
      'caption',
    ),
    text: fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => folded(all.join(' ')) || 'x'),
  })
  .map((made): Block => made);

export const article = fc
  .record({
    title: sentence.map((text) => folded(text) || 'x'),
    body: fc.array(block, { maxLength: 8 }),
    published: fc.constantFrom(null, '2024-06-03', '2024-02-29T23:59:59Z', '1988-11-25', '0001-01-01'),
    genre: fc.constantFrom<Genre>('event', 'live', 'roundup', 'explainer', 'opinion', 'feature'),
  })
  .map(({ title, body, published, genre }): Article => ({
    ...articleOf(published, body, title, genre),
    site: 'The Courier',
  }));

const TAGS = (
  'div div p p p span a b em section article main aside header footer nav ul li ol h1 h2 h3 blockquote figure figcaption ' +
  'table tr td form input button svg template noscript time address br custom-box'
).split(' ');
const ATTRIBUTES = [
  '',
  ' class="article-body"',
  ' class="related"',
  ' class="caption"',
  ' id="content"',
  ' hidden',
  ' style="display:none"',
  ' aria-hidden="true"',
  ' href="/more"',
  ' href="javascript:alert(1)"',
  ' name="parentNode"',
  ' itemprop="author"',
  ' datetime="2024-05-04"',
];

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${String(sign.codePointAt(0))};`);

/** Markup of any shape: boxes within boxes, with text between. */
export const markup = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, depthSize: 'medium' },
    sentence.map(escaped),
    fc
      .tuple(
        fc.constantFrom(...TAGS),
        fc.constantFrom(...ATTRIBUTES),
        fc.array(tie('node'), { maxLength: 5 }),
      )
      .map(([tag, attributes, children]) => `<${tag}${attributes}>${children.join('')}</${tag}>`),
  ),
})).node;

const PROSE =
  '<p>Two people were hurt when a ferry ran aground near the harbour of Velden on Monday, police said.</p>';

/** A page: what heads hold, whole or broken, and markup around a story or without one. */
export const htmlPage = fc
  .record({
    head: fc.subarray([
      '<title>Ferry runs aground - The Courier</title>',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry","author":[{"name":["A"]},null]}</script>',
      '<script type="application/ld+json">{"@type":</script>',
      '<meta property="og:title" content="Ferry runs aground">',
      '<meta name="author" content="By Ada Brandt and , and">',
      '<meta property="article:published_time" content="2024-99-99">',
      '<base href="::bad::">',
      '<link rel="canonical" href="//[">',
    ]),
    before: fc.array(markup, { maxLength: 4 }),
    story: fc.nat(8),
    after: fc.array(markup, { maxLength: 4 }),
    words: sentence.map(escaped),
  })
  .map(
    ({ head, before, story, after, words }) =>
      `<!doctype html><html lang="en"><head>${head.join('')}</head><body>${before.join('')}<article><h1>${words}</h1>${PROSE.repeat(story)}</article>${after.join('')}</body></html>`,
  );
