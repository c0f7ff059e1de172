import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../../../utils/model/article';
import { articleOf } from '../../../support/short-article';
import { datesIn } from './dates-of';

/** Printed late on a Tuesday. */
const found = (texts: (string | Block)[], article: Partial<Article> = {}): string[] =>
  datesIn({ ...articleOf('2023-05-16T23:15:00Z', texts), ...article }).map(({ date }) => date);

describe('the day that words are reckoned from', () => {
  it.each<[string, Partial<Article>, string]>([
    ['The last were saved on Wednesday.', { modified: '2023-05-17T10:30:00Z' }, '2023-05-17'],
    ['The last were saved on Wednesday.', { modified: null }, '2023-05-10'],
    ['The last were saved on Wednesday.', { modified: '2023-08-17T10:30:00Z' }, '2023-05-10'],
    ['The ship burned on Tuesday.', { modified: '2023-05-17T10:30:00Z' }, '2023-05-16'],
    ['The ship burned on Friday.', { modified: '2023-05-17T10:30:00Z' }, '2023-05-12'],
    ['It will sail on Wednesday.', { modified: '2023-05-17T10:30:00Z' }, '2023-05-17'],
    ['The ship burned this morning.', { modified: '2023-05-17T10:30:00Z' }, '2023-05-16'],
    ['The ship burned yesterday.', { published: null, modified: '2023-05-17' }, '2023-05-16'],
    ['The ship burns this evening.', { genre: 'live', modified: '2023-05-17T19:49:00Z' }, '2023-05-17'],
  ])('%s %o', (text, article, expected) => {
    expect(found([text], article)).toEqual([expected]);
  });

  it('is a live post’s own', () => {
    const post = (text: string, time: string): Block => ({ kind: 'paragraph', text, time, item: 0 });
    const posts = [
      post('It burned yesterday.', '2023-05-17T08:00:00Z'),
      post('It burned yesterday.', '2023-05-16'),
    ];
    expect(found(posts)).toEqual(['2023-05-16', '2023-05-15']);
    expect(found([post('It burned yesterday.', '2019-01-01')])).toEqual(['2023-05-15']);
  });

  it('is not before the posts that the story quotes', () => {
    const post = 'So cold. -- Ada Lum (@adalum) September 8, 2023';
    expect(found([post, 'It snowed on Thursday.'])).toEqual(['2023-09-08', '2023-09-07']);
    expect(found(['Ada Lum (adalum) September 8, 2023', 'It snowed on Thursday.']).at(-1)).toBe('2023-05-11');
  });
});
