import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../utils/article/extract-article';
import { fitAddress } from '../../../utils/article/fit-address';
import { fitArticle, fitTitle, isReadable } from '../../../utils/article/fit-article';
import { openSnapshot } from '../../../utils/article/tree/open-snapshot';
import { takeSnapshot } from '../../../utils/page/take-snapshot';
import { checkReading } from '../../../utils/messaging/check-reading';
import { READING_LIMITS } from '../../../utils/model/limits';
import type { Article } from '../../../utils/model/article';
import { parsePage } from '../../support/page';

const URL_OF_STORY = 'https://courier.example/story';
const ARTICLE: Article = {
  url: URL_OF_STORY,
  title: 'Ferry sinks',
  site: 'The Courier',
  byline: ['Ada Brandt'],
  agency: [],
  published: '2024-03-05',
  modified: null,
  language: 'en',
  genre: 'event',
  section: null,
  truncated: false,
  others: [],
  blocks: [{ kind: 'headline', text: 'Ferry sinks' }],
  links: [{ title: 'More', url: 'https://courier.example/more', zone: 'related', position: 0 }],
};
const long = 'x'.repeat(READING_LIMITS.short + 1);

describe('an article within the limits', () => {
  it('is left as it is', () => {
    expect(fitArticle(ARTICLE)).toEqual(ARTICLE);
  });

  it.each([
    ['site', { site: long }, { site: null }],
    ['date', { published: long }, { published: null }],
    ['names', { byline: ['Ada Brandt', long] }, { byline: ['Ada Brandt'] }],
    ['list of names', { byline: Array<string>(500).fill('A B') }, { byline: Array<string>(200).fill('A B') }],
    ['link', { links: [{ ...ARTICLE.links[0], title: long }, ARTICLE.links[0]] }, { links: ARTICLE.links }],
  ])('loses an endless %s and nothing else', (_name, given, wanted) => {
    expect(fitArticle({ ...ARTICLE, ...(given as Partial<Article>) })).toEqual({ ...ARTICLE, ...wanted });
  });

  it('has an address without an endless query', () => {
    expect(fitAddress(`${URL_OF_STORY}?q=${long}`)).toBe(URL_OF_STORY);
    expect(fitAddress(`${URL_OF_STORY}?q=1`)).toBe(`${URL_OF_STORY}?q=1`);
  });

  it('has a headline that ends at a word', () => {
    expect(fitTitle('Bridge '.repeat(1000))).toMatch(/^(?:Bridge )+Bridge$/);
    expect(fitTitle(long)).toHaveLength(READING_LIMITS.title);
  });
});

it.each([
  [1, 100, true],
  [READING_LIMITS.blocks + 1, 1, false],
  [2, READING_LIMITS.text, false],
])('%d blocks of %d characters are a story: %s', (blocks, length, wanted) => {
  const block = { kind: 'paragraph' as const, text: 'x'.repeat(length) };
  expect(isReadable(Array.from({ length: blocks }, () => block))).toBe(wanted);
});

it('what a page of megabytes gives passes the check in the background', () => {
  const sentence =
    '<p>Two people were hurt when a ferry ran aground near the harbour on Monday, police said.</p>';
  const taken = takeSnapshot(
    parsePage(
      `<title>${'Ferry '.repeat(50_000)}</title><meta name="author" content="${'Ada Brandt '.repeat(20_000)}">
       <meta property="og:site_name" content="${'y'.repeat(200_000)}">`,
      `<article>${sentence.repeat(4)}<a href="/${'z'.repeat(50_000)}">More of it</a></article>`,
    ),
  );
  if (!taken.ok) throw new Error(taken.code);
  const result = { ok: true, snapshot: taken.snapshot };
  expect(checkReading({ id: '1', url: URL_OF_STORY, result })).not.toBeNull();
  expect(extractArticle(openSnapshot(taken.snapshot), URL_OF_STORY).result.ok).toBe(true);
});
