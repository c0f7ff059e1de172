import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../utils/model/article';
import { articleOf } from '../../../support/short-article';
import { datesIn } from './dates-of';

const found = (text: string, article: Partial<Article> = {}): string[] =>
  datesIn({ ...articleOf('2023-05-17', [text]), ...article }).map(({ date }) => date);

describe('dates in figures', () => {
  it.each<[string, Partial<Article>, string[]]>([
    ['It was made on 03/04/2021.', { url: 'https://echo.example.co.uk/a' }, ['2021-04-03']],
    ['It was made on 03/04/2021.', { url: 'https://times.example.com.au/a' }, ['2021-04-03']],
    ['It was made on 03/04/2021.', { url: 'https://daily.example.ph/a' }, ['2021-03-04']],
    ['It was made on 03/04/2021.', { language: 'en-US' }, ['2021-03-04']],
    ['It was made on 03/04/2021.', { language: 'en-GB' }, ['2021-04-03']],
    ['It was made on 3/4/21.', { language: 'en-GB' }, ['2021-04-03']],
    ['It was made on 03/04/2021, and sold on 25/04/2021.', {}, ['2021-04-03', '2021-04-25']],
    ['It was made on 03/04/2021, and sold on 04/25/2021.', {}, ['2021-03-04', '2021-04-25']],
    ['It was made on 15.03.2021.', {}, ['2021-03-15']],
    ['It was made on 04.03.2021.', { language: 'en-US' }, ['2021-03-04']],
    ['It was made on 05/05/2021.', {}, ['2021-05-05']],
    ['It was made on 02/05/2023.', {}, ['2023-05-02']],
  ])('%s %o', (text, article, expected) => {
    expect(found(text, article)).toEqual(expected);
  });

  it.each([
    'It was made on 03/04/2021.',
    'It was rated 3/4/5 by the three judges.',
    'It was made on 31/02/2021.',
    'Version 4.3.20 is out.',
    'The score was 42/15/18.',
  ])('tell nothing where either order would do, or none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
