import { expect, it } from 'vitest';
import { extractArticle } from '../../../utils/article/extract-article';
import { openSnapshot } from '../../../utils/article/tree/open-snapshot';
import { sampleSnapshot, warmUpReading } from '../../../utils/article/warm-up';
import { isWellFormed } from '../../../utils/messaging/check-snapshot';

it('the sample is a page as the reader script gives it, and an article with all its parts', () => {
  expect(isWellFormed(sampleSnapshot())).toBe(true);
  const { result } = extractArticle(openSnapshot(sampleSnapshot()), 'https://sample.example/ferry');
  expect(result).toMatchObject({
    ok: true,
    article: { title: 'Ferry runs aground', byline: ['Ada Brandt', 'Tom Hale'], language: 'en' },
  });
  expect(() => {
    warmUpReading();
  }).not.toThrow();
});
