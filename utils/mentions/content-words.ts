import type { FocusRules } from '../language/rules/focus';
import type { Token } from '../model/token';
import { remembering } from '../text/remember';

const WORD = /^[\p{L}\p{N}]/u;

/**
 * What the tokens are about: the stems of their content words, hyphenated words by part, numbers with the thousands'
 * commas taken out. In order, with repetitions.
 */
export function contentWords(tokens: readonly Token[], rules: FocusRules): string[] {
  const stemsOf = stemmer(rules);
  const words: string[] = [];
  for (const { lower } of tokens) words.push(...stemsOf(lower));
  return words;
}

const stemmers = new WeakMap<FocusRules, (lower: string) => readonly string[]>();

/** The stems that a word of a language stands for; one a language, which keeps what it has worked out. */
function stemmer(rules: FocusRules): (lower: string) => readonly string[] {
  const known = stemmers.get(rules);
  if (known) return known;
  const fresh = remembering((lower): readonly string[] => {
    if (!WORD.test(lower)) return [];
    if (/^\d/.test(lower)) return [lower.replace(/(\d),(?=\d{3})/g, '$1')];
    return lower
      .split(/[-‐‑]/)
      .map((part) => rules.sameAs.get(part) ?? part)
      .filter((part) => part !== '' && !rules.functionWords.has(part))
      .map((part) => rules.stem(part));
  });
  stemmers.set(rules, fresh);
  return fresh;
}
