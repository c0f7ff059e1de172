import type { NameRules } from '../../language/rules/names';
import type { Sentence } from '../../model/token';
import { lowersOf, type TokenRange } from './name-span';

/** The longest titles are of four words ("Deputy Chief of Staff"). */
const LONGEST_TITLE = 4;

/** The last title in a capitalised run that a person's name, or nothing, follows. */
export function findTitle(sentence: Sentence, run: TokenRange, rules: NameRules): TokenRange | null {
  for (let to = run.to; to > run.from; to -= 1) {
    for (let from = Math.max(run.from, to - LONGEST_TITLE); from < to; from += 1) {
      const title = { from, to };
      if (isTitle(sentence, title, rules) && fitsRun(sentence, title, run, rules)) return title;
    }
  }
  return null;
}

/** Where the words that belong to a title begin: demonyms and modifiers before it ("former", "Swedish", "Foreign"). */
export function startOfModifiers(sentence: Sentence, from: number, title: number, rules: NameRules): number {
  let at = title;
  while (at > from) {
    const token = sentence.tokens[at - 1];
    const modifies =
      token !== undefined &&
      (rules.titleModifiers.has(token.lower) || rules.gazetteer.nationality(token.text) !== null);
    if (!modifies) break;
    at -= 1;
  }
  return at;
}

/** "Chief of | Army Staff General": the office may begin before the run. */
export function startOfRole(sentence: Sentence, from: number, rules: NameRules): number {
  const office = sentence.tokens[from - 2];
  const goesOn = rules.links.has(sentence.tokens[from - 1]?.lower ?? '') && office !== undefined;
  return goesOn && rules.titles.has(office.lower) ? from - 2 : from;
}

/** A listed title, or any noun for people before a given name ("Administrator | Jim"). */
function isTitle(sentence: Sentence, range: TokenRange, rules: NameRules): boolean {
  const words = lowersOf(sentence, range);
  if (rules.titles.has(words.join(' '))) return true;
  const noun = words.length === 1 ? rules.actorNouns.get(words[0] ?? '') : undefined;
  const next = sentence.tokens[range.to];
  const isPeople = noun?.kind === 'person' || (noun?.kind === 'group' && noun.plural);
  // "Ally Brooke", "Miller Jones"
  if (rules.gazetteer.isFirstName(words[0] ?? '')) return false;
  return isPeople && !noun.vague && next !== undefined && rules.gazetteer.isFirstName(next.text);
}

/** "Zoo Director" and "Director Jane Roe" have an office; "Larry Page", "General Motors", "Major League" have none. */
function fitsRun(sentence: Sentence, title: TokenRange, run: TokenRange, rules: NameRules): boolean {
  const opener = sentence.tokens[run.from];
  const afterGivenName =
    title.from > run.from && opener !== undefined && rules.gazetteer.isFirstName(opener.text);
  if (title.to === run.to) return !afterGivenName;
  const rest = sentence.tokens.slice(title.to, run.to);
  const [first] = rest;
  if (!first || (rules.particles.has(first.lower) && rest.length === 1)) return false;
  if (rest.some(({ lower }) => rules.links.has(lower))) return false;
  // "Martin King Smith"
  if (afterGivenName && rest.length === 1 && title.from === run.from + 1) return false;
  if (rules.gazetteer.isFirstName(first.text)) return true;
  return !rest.some(({ lower }) => rules.heads.has(lower) || rules.titles.has(lower));
}
