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

/** Asked of every token many times: most answers need only the first letters. */
export const isCapital = ({ text }: Token): boolean =>
  isSmall(text.charCodeAt(0)) && !text.includes('-') ? false : CAPITAL.test(text);
export const isUpper = ({ text }: Token): boolean =>
  text.length > 1 && !isSmall(text.charCodeAt(0)) && !isSmall(text.charCodeAt(1)) && UPPER.test(text);

/** A letter from a to z. */
const isSmall = (code: number): boolean => code >= 97 && code <= 122;

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
