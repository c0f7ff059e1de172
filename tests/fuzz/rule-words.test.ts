import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCard } from '../../utils/card/build-card';
import { LANGUAGES } from '../../utils/language/languages';
import { misquoted } from './grounded';
import { ruleArticle, ruleWords } from './rule-words';
import { runs } from './runs';

describe.each(LANGUAGES)('the words that the rules of $code wait for, in any order', (language) => {
  const words = ruleWords(language);

  it('are many', () => expect(words.length).toBeGreaterThan(2000));

  it('give a card whose every word stands in a sentence that it quotes, twice the same', () => {
    fc.assert(
      fc.property(ruleArticle(words), (made) => {
        const card = buildCard(made, language.code);
        expect(misquoted(made, card)).toEqual([]);
        expect(buildCard(structuredClone(made), language.code)).toEqual(card);
      }),
      runs(60),
    );
  });
});
