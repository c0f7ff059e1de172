import type { NameRules } from '../../language/rules/names';
import type { Sentence, Token } from '../../model/token';
import { lowersOf, textOfRange, type NameSpan, type TokenRange } from './name-span';

/** The longest title is "Detective Chief Inspector", "Chief of Army Staff". */
const LONGEST_TITLE = 4;

/**
 * The names within a capitalised run: titles split off to the role ("Swedish Prime Minister | Ulf Kristersson"),
 * names run together taken apart ("Croydon | Ben Morgan"), bare demonyms and titles dropped.
 */
export function splitRun(sentence: Sentence, run: TokenRange, rules: NameRules): NameSpan[] {
  const title = findTitle(sentence, run, rules);
  if (title === null) return splitPlace(sentence, dropLoose(sentence, run, rules), rules);
  const before = { from: run.from, to: beforeModifiers(sentence, run.from, title.from, rules) };
  const names =
    before.to > before.from ? splitPlace(sentence, dropLoose(sentence, before, rules), rules) : [];
  if (title.to === run.to) return names;
  const kept = rules.keptTitles.has(lowersOf(sentence, title).join(' '));
  const from = kept ? title.from : title.to;
  const start = roleStart(sentence, run.from, rules);
  const role = kept && title.from === run.from ? null : { from: start, to: kept ? title.from : title.to };
  return [...names, { sentence, from, to: run.to, role, proof: 'person' }];
}

/** "Chief of | Army Staff General": the office may begin before the run. */
function roleStart(sentence: Sentence, from: number, rules: NameRules): number {
  const office = sentence.tokens[from - 2];
  const goesOn = sentence.tokens[from - 1]?.lower === 'of' && office !== undefined;
  return goesOn && rules.titles.has(office.lower) ? from - 2 : from;
}

/** The last title in the run that a person's name, or nothing, follows. */
function findTitle(sentence: Sentence, run: TokenRange, rules: NameRules): TokenRange | null {
  for (let to = run.to; to > run.from; to -= 1) {
    for (let from = Math.max(run.from, to - LONGEST_TITLE); from < to; from += 1) {
      if (!isTitle(sentence, { from, to }, rules)) continue;
      if (isTitleHere(sentence, { from, to }, run, rules)) return { from, to };
    }
  }
  return null;
}

/** A listed title, or any noun for one person before a given name ("Administrator | Jim"). */
function isTitle(sentence: Sentence, range: TokenRange, rules: NameRules): boolean {
  const words = lowersOf(sentence, range);
  if (rules.titles.has(words.join(' '))) return true;
  const noun = words.length === 1 ? rules.actorNouns.get(words[0] ?? '') : undefined;
  const next = sentence.tokens[range.to];
  const isPeople = noun?.kind === 'person' || (noun?.kind === 'group' && noun.plural);
  return isPeople && next !== undefined && rules.gazetteer.isFirstName(next.text);
}

function isTitleHere(sentence: Sentence, title: TokenRange, run: TokenRange, rules: NameRules): boolean {
  const before = sentence.tokens[title.from - 1];
  if (title.to === run.to) {
    // "Martin Luther King", "Larry Page": a surname; "Zoo Director", "Swedish Prime Minister": an office
    const opener = sentence.tokens[run.from];
    return title.from === run.from || !(opener && rules.gazetteer.isFirstName(opener.text));
  }
  const rest = sentence.tokens.slice(title.to, run.to);
  const [first] = rest;
  if (!first || (rules.particles.has(first.lower) && rest.length === 1)) return false;
  if (rest.some((token) => rules.links.has(token.lower))) return false;
  if (
    before &&
    title.from > run.from &&
    rules.gazetteer.isFirstName(before.text) &&
    rest.length === 1 &&
    title.from - run.from === 1
  )
    return false;
  if (rules.gazetteer.isFirstName(first.text)) return true;
  return !rest.some((token) => rules.heads.has(token.lower) || rules.titles.has(token.lower));
}

/** Where the words that belong to the title begin: demonyms and modifiers before it ("former", "Swedish", "Foreign"). */
function beforeModifiers(sentence: Sentence, from: number, title: number, rules: NameRules): number {
  let at = title;
  while (at > from) {
    const token = sentence.tokens[at - 1];
    if (!token) break;
    const modifies =
      rules.titleModifiers.has(token.lower) ||
      rules.gazetteer.nationality(token.text) !== null ||
      token.lower === 'and';
    if (!modifies) break;
    at -= 1;
  }
  // "Interior Ministry Secretary": the modifiers are the start of a name
  return at;
}

/** Cuts function words from both ends; a demonym alone is no name. */
function dropLoose(sentence: Sentence, run: TokenRange, rules: NameRules): TokenRange {
  let { from, to } = run;
  const loose = (at: number): boolean => {
    const token = sentence.tokens[at];
    return (
      token !== undefined &&
      (rules.links.has(token.lower) || rules.neverNames.has(token.lower) || token.text === '.')
    );
  };
  while (to > from && loose(to - 1)) to -= 1;
  while (from < to && loose(from)) from += 1;
  if (from < to && isOpeningModifier(sentence, from, rules)) from += 1;
  const words = sentence.tokens.slice(from, to);
  if (words.length === 1 && rules.companySuffixes.has(words[0]?.lower ?? '')) return { from, to: from };
  const adjectives = words.every((token, i) => isAdjective(token, i === words.length - 1, rules));
  return adjectives || isTwoCountries(words[0], rules) ? { from, to: from } : { from, to };
}

/** "Ousted | WeWork": a capital that is only the sentence's. */
function isOpeningModifier(sentence: Sentence, at: number, rules: NameRules): boolean {
  const token = sentence.tokens[at];
  return (
    at === 0 &&
    token !== undefined &&
    token.tag !== 'PROPN' &&
    (token.tag === 'VERB' || rules.openers.has(token.lower))
  );
}

/** "Spanish", "West African", "Muslims": peoples are described, not named. */
function isAdjective({ text, lower }: Token, last: boolean, rules: NameRules): boolean {
  const singular = lower.replace(/s$/, '');
  if (rules.peopleAdjectives.has(lower) || rules.peopleAdjectives.has(singular)) return true;
  if (rules.gazetteer.nationality(text) !== null) return rules.gazetteer.lookupPlace(text) === null;
  return !last && /^(?:north|south|east|west|latin|central|sub-saharan|pro|anti)$/.test(lower);
}

/** "Japan-U.S. pact", "Franco-German": an adjective of two. */
function isTwoCountries(token: Token | undefined, rules: NameRules): boolean {
  const parts = token?.text.split(/[-–‑]/) ?? [];
  if (parts.length !== 2 || rules.gazetteer.lookupPlace(token?.text ?? '') !== null) return false;
  return parts.some(
    (part) =>
      rules.gazetteer.lookupPlace(part)?.kind === 'country' || rules.gazetteer.nationality(part) !== null,
  );
}

/** "Croydon | Ben Morgan", "Russian | Vladimir Putin": a place or demonym, then a given name and more. */
function splitPlace(sentence: Sentence, run: TokenRange, rules: NameRules): NameSpan[] {
  if (run.to <= run.from) return [];
  const whole: NameSpan = { sentence, ...run, role: null, proof: null };
  const size = run.to - run.from;
  for (let cut = run.from + 1; cut <= run.from + 2 && run.to - cut >= 2 && size >= 3; cut += 1) {
    const head = { from: run.from, to: cut };
    const given = sentence.tokens[cut];
    if (!given || !rules.gazetteer.isFirstName(given.text)) continue;
    const text = textOfRange(sentence, head);
    if (rules.gazetteer.isFirstName(sentence.tokens[run.from]?.text ?? '')) continue;
    const person: NameSpan = { sentence, from: cut, to: run.to, role: null, proof: 'person' };
    if (cut === run.from + 1 && rules.gazetteer.nationality(text) !== null)
      return [{ ...person, role: head }];
    if (rules.gazetteer.lookupPlace(text) === null) continue;
    return [{ sentence, ...head, role: null, proof: 'place' }, person];
  }
  return [whole];
}
