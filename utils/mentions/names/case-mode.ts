import type { NameRules } from '../../language/rules/names';
import type { Sentence, Token } from '../../model/token';

/**
 * How the capitals of a sentence are to be read. `title`: a headline in Title Case, `upper`: ALL CAPITALS; in both,
 * case tells nothing and the rest of the document decides.
 */
export type CaseMode = 'normal' | 'title' | 'upper';

/** "al-Adnani" is one token. */
const CAPITAL = /^(?:(?:al|el|ad|as|ash|an|ar|at|az|ul)-)?\p{Lu}/u;
const UPPER = /^[\p{Lu}\p{N}.&’'-]*\p{Lu}[\p{Lu}\p{N}.&’'-]*$/u;

export const isCapital = (token: Token): boolean => CAPITAL.test(token.text);
export const isUpper = (token: Token): boolean => token.text.length > 1 && UPPER.test(token.text);

export function caseMode(sentence: Sentence, rules: NameRules): CaseMode {
  let capital = 0;
  let upper = 0;
  let words = 0;
  for (const token of sentence.tokens) {
    if (!/^\p{L}/u.test(token.text) || token.text.length < 2) continue;
    if (rules.functionWords.has(token.lower)) continue;
    words += 1;
    if (isCapital(token)) capital += 1;
    if (isUpper(token)) upper += 1;
  }
  if (words >= 2 && upper / words > 0.7) return 'upper';
  // "Liberal Union President Akira Mori spoke." is a short sentence with a long name
  const ends = sentence.kind !== 'headline' && /[.!?]$/.test(sentence.text);
  return !ends && words >= 4 && capital / words > 0.8 ? 'title' : 'normal';
}
