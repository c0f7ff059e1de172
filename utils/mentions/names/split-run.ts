import type { NameRules } from '../../language/rules/names';
import type { Sentence, Token } from '../../model/token';
import { findTitle, startOfModifiers, startOfRole } from './find-title';
import { lowersOf, textOfRange, type NameSpan, type TokenRange } from './name-span';

/**
 * The names within a capitalised run: titles split off to the role ("Swedish Prime Minister | Ulf Kristersson"),
 * names run together taken apart ("Croydon | Ben Morgan"), bare demonyms and titles dropped.
 */
export function splitRun(sentence: Sentence, run: TokenRange, rules: NameRules): NameSpan[] {
  const title = findTitle(sentence, run, rules);
  if (title === null) return splitPlace(sentence, trim(sentence, run, rules), rules);
  const before = { from: run.from, to: startOfModifiers(sentence, run.from, title.from, rules) };
  const names = splitPlace(sentence, trim(sentence, before, rules), rules);
  if (title.to === run.to) return names;
  const kept = rules.keptTitles.has(lowersOf(sentence, title).join(' '));
  const from = kept ? title.from : title.to;
  const office = { from: startOfRole(sentence, run.from, rules), to: from };
  const bare = rules.honorifics.has(lowersOf(sentence, office).join(' '));
  const role = bare || office.to <= run.from ? null : office;
  return [...names, { sentence, from, to: run.to, role, proof: 'person' }];
}

/** Cuts what is no part of a name from both ends; empty where nothing is left but adjectives of peoples. */
function trim(sentence: Sentence, run: TokenRange, rules: NameRules): TokenRange {
  let { from, to } = run;
  while (to > from && isLoose(sentence.tokens[to - 1], rules)) to -= 1;
  // "World Series View | Photos": the word before a label is one too, while "Mountain View" is a name
  const next = sentence.tokens[to]?.lower ?? '';
  if (to < run.to && rules.labels.has(next))
    while (to > from && rules.furniture.has(sentence.tokens[to - 1]?.lower ?? '')) to -= 1;
  while (from < to && isLoose(sentence.tokens[from], rules)) from += 1;
  if (from === 0 && to > 0 && isOpeningModifier(sentence.tokens[0], rules)) from += 1;
  const words = sentence.tokens.slice(from, to);
  const [first] = words;
  const isSuffix =
    words.length === 1 &&
    first !== undefined &&
    (first.text.length === 1 || rules.particles.has(first.lower) || rules.companySuffixes.has(first.lower));
  const isAdjective = words.every(
    (token, i) =>
      isOfPeople(token, i === words.length - 1, rules) ||
      (i === 0 && words.length > 1 && rules.openers.has(token.lower)),
  );
  return isSuffix || isAdjective || isTwoCountries(first, rules) ? { from, to: from } : { from, to };
}

function isLoose(token: Token | undefined, rules: NameRules): boolean {
  if (token === undefined) return false;
  const { lower, text } = token;
  return rules.links.has(lower) || rules.neverNames.has(lower) || rules.labels.has(lower) || text === '.';
}

/** "Ousted | WeWork": a capital that is only the sentence's. */
function isOpeningModifier(token: Token | undefined, rules: NameRules): boolean {
  if (token === undefined || token.tag === 'PROPN') return false;
  return token.tag === 'VERB' || rules.openers.has(token.lower);
}

/** "Spanish", "West African", "Muslims": peoples are described, not named. */
function isOfPeople({ text, lower }: Token, last: boolean, rules: NameRules): boolean {
  const { peopleAdjectives, gazetteer } = rules;
  if (peopleAdjectives.has(lower) || peopleAdjectives.has(lower.replace(/s$/, ''))) return true;
  if (gazetteer.nationality(text) !== null) return gazetteer.lookupPlace(text) === null;
  return !last && rules.directions.has(lower);
}

/** "Japan-U.S. pact", "Franco-German": an adjective of two. */
function isTwoCountries(token: Token | undefined, { gazetteer }: NameRules): boolean {
  const parts = token?.text.split(/[-–‑]/) ?? [];
  if (parts.length !== 2 || gazetteer.lookupPlace(token?.text ?? '') !== null) return false;
  return parts.some(
    (part) => gazetteer.lookupPlace(part)?.kind === 'country' || gazetteer.nationality(part) !== null,
  );
}

/** "Croydon | Ben Morgan", "Russian | Vladimir Putin": a place or demonym, then a given name and more. */
function splitPlace(sentence: Sentence, run: TokenRange, rules: NameRules): NameSpan[] {
  if (run.to <= run.from) return [];
  const { gazetteer } = rules;
  const whole: NameSpan = { sentence, ...run, role: null, proof: null };
  if (gazetteer.isFirstName(sentence.tokens[run.from]?.text ?? '')) return [whole];
  for (const cut of [run.from + 1, run.from + 2]) {
    const given = sentence.tokens[cut];
    if (!given || run.to - cut < 2 || !gazetteer.isFirstName(given.text)) continue;
    const head = { from: run.from, to: cut };
    const text = textOfRange(sentence, head);
    const person: NameSpan = { sentence, from: cut, to: run.to, role: null, proof: 'person' };
    if (gazetteer.nationality(text) !== null) return [{ ...person, role: head }];
    if (gazetteer.lookupPlace(text) !== null)
      return [{ sentence, ...head, role: null, proof: 'place' }, person];
  }
  return [whole];
}
