import fc from 'fast-check';
import type { Language } from '../../utils/language/language';
import type { Article } from '../../utils/model/article';
import { articleOf } from '../support/short-article';

/** Every word that some rule of a language waits for: keys and members of its tables, words of its phrases and examples. */
export function ruleWords(language: Language): string[] {
  const words = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') for (const word of value.split(/\s+/)) words.add(word);
    if (typeof value !== 'object' || value === null || value instanceof RegExp || seen.has(value)) return;
    seen.add(value);
    if (value instanceof Map) for (const pair of value) visit(pair);
    else for (const part of value instanceof Set ? value : Object.values(value)) visit(part);
  };
  visit(language);
  words.delete('');
  return [...words].sort();
}

/** Marks and figures that stand between the words. */
const BETWEEN = "12 7,000 2024 40-year-old Lyon Ada Brandt , . ; : “ ” ( ) — 's % $".split(' ');

/** Articles of nothing but such words, in any order and case. */
export function ruleArticle(words: readonly string[]): fc.Arbitrary<Article> {
  const word = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...words) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...words).map((text) => text.slice(0, 1).toUpperCase() + text.slice(1)),
    },
    { weight: 2, arbitrary: fc.constantFrom(...BETWEEN) },
  );
  const sentence = fc
    .array(word, { minLength: 1, maxLength: 40 })
    .map((made) => `${made.join(' ').trim() || 'x'}.`);
  return fc
    .record({ title: sentence, body: fc.array(sentence, { minLength: 1, maxLength: 6 }) })
    .map(({ title, body }) => articleOf('2024-06-03', body, title));
}
