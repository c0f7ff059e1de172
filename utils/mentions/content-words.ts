import type { FocusRules } from '../language/rules/focus';
import type { Token } from '../model/token';

const WORD = /^[\p{L}\p{N}]/u;

/**
 * What the tokens are about: the stems of their content words, hyphenated words by part, numbers with the thousands'
 * commas taken out. In order, with repetitions.
 */
export function contentWords(tokens: readonly Token[], rules: FocusRules): string[] {
  return tokens.flatMap(({ lower }) => {
    if (!WORD.test(lower)) return [];
    if (/^\d/.test(lower)) return [lower.replace(/(\d),(?=\d{3})/g, '$1')];
    return lower
      .split(/[-‐‑]/)
      .map((part) => rules.sameAs.get(part) ?? part)
      .filter((part) => part !== '' && !rules.functionWords.has(part))
      .map((part) => rules.stem(part));
  });
}
