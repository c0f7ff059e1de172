import { describe, expect, it } from 'vitest';
import { warmUp } from '../../../utils/card/warm-up';
import { extractFacts } from '../../../utils/facts/extract-facts';
import { LANGUAGES } from '../../../utils/language/languages';
import { articleOf } from '../../support/short-article';

describe.each(LANGUAGES)('warming up for $code', (language) => {
  it('leaves the facts of an article as they are', () => {
    const article = articleOf(
      '2024-06-03',
      ['Two people were killed in Tarn on Friday, police said.'],
      'Two killed in Tarn',
    );
    const before = extractFacts(article, language);
    warmUp();
    expect(extractFacts(article, language)).toEqual(before);
  });

  it('meets all kinds of mention in its sample', () => {
    const facts = extractFacts(articleOf('2024-06-03', [language.sample], language.sample), language);
    for (const found of [facts.what, facts.who, facts.when, facts.where, facts.casualties])
      expect(found).not.toEqual([]);
  });
});
