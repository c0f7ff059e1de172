import type { NameRules } from '../../language/rules/names';
import type { Sentence, Token } from '../../model/token';

/**
 * How the capitals of a sentence are to be read. `title`: a headline in Title Case, `upper`: ALL CAPITALS; in both,
 * case tells nothing and the rest of the document decides.
 */
export type CaseMode = 'normal' | 'title' | 'upper';

/** What the whole document says of the spelling of its words. */
export interface Casing {
  readonly modeOf: (sentence: Sentence) => CaseMode;
  /** Whether the token is spelled as (part of) a name where it stands. */
  readonly isNameToken: (sentence: Sentence, at: number) => boolean;
}

/** "al-Adnani" is one token. */
const CAPITAL = /^(?:(?:al|el|ad|as|ash|an|ar|at|az|ul)-)?\p{Lu}/u;
const UPPER = /^[\p{Lu}\p{N}.&’'-]*\p{Lu}[\p{Lu}\p{N}.&’'-]*$/u;
const OPENING = /^(?:["“”‘':•*–—|>([]|\.{2,}|-{2,}|\.|!|\?)$/;

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
  if (!ends && words >= 4 && capital / words > 0.8) return 'title';
  return 'normal';
}

/** Counts, over the sentences in normal case, how often each word is written small, and with a capital inside a sentence. */
export function readCasing(sentences: readonly Sentence[], rules: NameRules): Casing {
  const modes = sentences.map((sentence) => caseMode(sentence, rules));
  const small = new Map<string, number>();
  const inside = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const sentence of sentences) {
    if (modes[sentence.index] !== 'normal') continue;
    sentence.tokens.forEach((token, i) => {
      const table = !isCapital(token) ? small : startsSentence(sentence, i) ? null : inside;
      // "A HUNTER who …" says nothing of how the word is written
      if (isUpper(token) && token.text.length > 3) return;
      table?.set(token.lower, (table.get(token.lower) ?? 0) + 1);
      const next = sentence.tokens[i + 1];
      if (table === small || !next || !isCapital(next)) return;
      const pair = `${token.lower} ${next.lower}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + (table === inside ? 2 : 1));
    });
  }
  const known = (lower: string): number => (inside.get(lower) ?? 0) - (small.get(lower) ?? 0);
  const modeOf = (sentence: Sentence): CaseMode => modes[sentence.index] ?? 'normal';

  function isNameToken(sentence: Sentence, at: number): boolean {
    const token = sentence.tokens[at];
    if (!token || !isCapital(token) || rules.neverNames.has(token.lower)) return false;
    if (rules.adjectival.test(token.text)) return false;
    if (rules.functionWords.has(token.lower) && (!isUpper(token) || token.text.length > 3)) return false;
    if (modeOf(sentence) !== 'normal') return inHeadline(sentence, at, token);
    // "A HUNTER who killed": the first words of a story in capitals
    if (isUpper(token) && token.text.length > 2 && isCommon(token)) return false;
    return !startsSentence(sentence, at) || atStart(sentence, at, token);
  }

  /** "Home Depot": both words with their capitals within a sentence elsewhere, or twice at the start of one. */
  function isPair(sentence: Sentence, at: number): boolean {
    return (pairs.get(`${sentence.tokens[at]?.lower} ${sentence.tokens[at + 1]?.lower}`) ?? 0) >= 2;
  }

  /** Written small elsewhere, or a word that is common in any story. */
  function isCommon({ lower }: Token): boolean {
    return (
      known(lower) < 0 ||
      (!inside.has(lower) && (small.has(lower) || rules.openers.has(lower) || rules.actorNouns.has(lower)))
    );
  }

  /** Names that need no other evidence than themselves. */
  function isListed({ text, lower }: Token): boolean {
    const place = rules.gazetteer.lookupPlace(text);
    return (
      (place !== null && !place.ambiguous) ||
      rules.knownOrganizations.has(lower) ||
      rules.gazetteer.nationality(text) !== null
    );
  }

  /** Case tells nothing: what the text below does with the word decides, else only what is known or stands beside it. */
  function inHeadline(sentence: Sentence, at: number, token: Token): boolean {
    if (isPair(sentence, at)) return true;
    if (modeOf(sentence) === 'title' && isUpper(token) && !isCommon(token)) return true;
    const score = known(token.lower);
    if (score !== 0) return score > 0;
    if (small.has(token.lower) || isCommon(token)) return false;
    if (isListed(token)) return true;
    if (token.tag !== 'PROPN' || rules.isPeoplePlural(token.lower)) return false;
    if (rules.gazetteer.isFirstName(token.text)) return true;
    if (rules.commonEnding.test(token.lower) || rules.thirdPerson.test(token.lower)) return false;
    return [at - 1, at + 1].some((beside) => {
      const other = sentence.tokens[beside];
      if (other === undefined || !isCapital(other)) return false;
      return known(other.lower) > 0 || rules.gazetteer.isFirstName(other.text);
    });
  }

  /** "Prime Minister …", "Former President …": known titles, even where the same words stand small elsewhere. */
  function startsTitle({ lower }: Token, next: Token): boolean {
    if (rules.titles.has(`${lower} ${next.lower}`) || rules.titles.has(lower)) return true;
    return rules.titleModifiers.has(lower) && rules.titles.has(next.lower);
  }

  function atStart(sentence: Sentence, at: number, token: Token): boolean {
    if (known(token.lower) > 0 || isPair(sentence, at)) return true;
    const next = sentence.tokens[at + 1];
    const runs = next !== undefined && isCapital(next) && !rules.neverNames.has(next.lower);
    if (runs && startsTitle(token, next)) return true;
    if (small.has(token.lower)) return false;
    if (isListed(token)) return true;
    if (runs && rules.gazetteer.lookupPlace(`${token.text} ${next.text}`) !== null) return true;
    const common = rules.openers.has(token.lower) || rules.actorNouns.has(token.lower);
    if (common || rules.isPeoplePlural(token.lower))
      return runs && rules.heads.get(next.lower) === 'organization';
    if (isUpper(token) && token.text.length > 2) return true;
    if (runs) return token.tag === 'PROPN' || rules.titleModifiers.has(token.lower);
    if (token.tag !== 'PROPN' || rules.commonEnding.test(token.lower)) return false;
    return rules.gazetteer.isFirstName(token.text) || next === undefined || goesOn(next);
  }

  return { modeOf, isNameToken };
}

/** What follows a name more often than it follows the first noun of a group. */
function goesOn(next: Token): boolean {
  return next.tag === 'VERB' || next.tag === 'AUX' || /^(?:\(|\)|and|['’]s?)$/.test(next.text);
}

/** Whether the token's capital may be the sentence's and not its own: at the start, after a quote, colon, dash or dot. */
function startsSentence(sentence: Sentence, at: number): boolean {
  const before = sentence.tokens[at - 1];
  return before === undefined || OPENING.test(before.text);
}
