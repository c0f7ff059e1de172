import { describe, expect, it } from 'vitest';
import { checkReading } from '../../../utils/messaging/check-reading';

const article = {
  url: 'https://courier.example/a',
  title: 'A title',
  site: null,
  byline: [],
  agency: [],
  published: null,
  modified: null,
  language: 'en',
  genre: 'event',
  section: null,
  truncated: false,
  others: [],
  blocks: [{ kind: 'headline', text: 'A title' }],
  links: [{ title: 'Other story', url: 'https://courier.example/b', zone: 'related', position: 3 }],
};
const reading = (over: object = {}): unknown => ({
  id: 'r1',
  url: 'https://courier.example/a',
  result: { ok: true, article: { ...article, ...over } },
});

describe('checkReading', () => {
  it.each([
    ['a whole article', reading()],
    [
      'a live post with its time',
      reading({ blocks: [{ kind: 'paragraph', text: 'x', time: '12:00', item: 0 }] }),
    ],
    ['a page that is no article', { id: 'r1', url: 'u', result: { ok: false, code: 'not-article' } }],
  ])('lets %s through', (_name, value) => {
    expect(checkReading(value)).toEqual(value);
  });

  it('drops what an article has no place for', () => {
    expect(JSON.stringify(checkReading(reading({ html: '<b>' })))).not.toContain('html');
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'article'],
    ['an outcome nobody knows', { id: 'r1', url: 'u', result: { ok: false, code: 'magic' } }],
    ['an article without blocks', reading({ blocks: [] })],
    ['an empty block', reading({ blocks: [{ kind: 'paragraph', text: '' }] })],
    ['a block of unknown kind', reading({ blocks: [{ kind: 'script', text: 'x' }] })],
    ['a script address', reading({ links: [{ ...article.links[0], url: 'javascript:alert(1)' }] })],
    ['a number for a title', reading({ title: 5 })],
    ['a title of a megabyte', reading({ title: 'x'.repeat(1_000_000) })],
    ['a hundred thousand links', reading({ links: Array.from({ length: 100_000 }, () => article.links[0]) })],
  ])('stops %s', (_name, value) => {
    expect(checkReading(value)).toBeNull();
  });
});
