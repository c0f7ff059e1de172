import type { Chunk, NounPhrase, VerbGroup } from './chunks';
import { isNoun, isVerb, wordAt, type Clause } from './clause';
import { isGoverned, isPartitive, nounBefore, withPartners } from './partners';
import { readGroup } from './people';

/**
 * The noun phrases that a verb group (or predicate) at chunk `index` is said of, left to right: the nearest noun phrase that no
 * preposition governs, with those joined to it by "and". Relative clauses, phrases in commas and participles in between
 * are passed over ("Three miners, who had been trapped since Monday, were killed").
 */
export function subjectOf(clause: Clause, index: number): NounPhrase[] {
  const { chunks } = clause;
  const relative = chunks[index - 1];
  if (relative?.type === 'relative') return nounsAt(clause, antecedent(clause, index - 1));
  const own = chunks[index];
  // "are said to be": an infinitive has the subject of the verb before it
  if (isVerb(own) && own.infinitive && isVerb(relative)) return subjectOf(clause, index - 1);
  // "the sixth person to die"
  if (isVerb(own) && own.infinitive && isNoun(relative)) return [relative];
  const shared = sharedSubject(clause, index);
  if (shared !== null) return subjectOf(clause, shared);
  const bracketed = beforeBracket(clause, index);
  if (bracketed !== null) return withPartners(clause, bracketed);
  for (let k = index - 1; k >= Math.max(0, index - REACH); k -= 1) {
    const chunk = chunks[k] as Chunk;
    if (isNoun(chunk)) {
      if (isTime(clause, chunk)) continue;
      if (!isGoverned(clause, k) && !isObject(clause, k)) return withPartners(clause, k);
    } else if (isVerb(chunk)) {
      const past = passOver(clause, k, index);
      if (past === null) return [];
      k = past + 1;
    } else if (chunk.type === 'subordinator' || chunk.type === 'stop' || chunk.type === 'quote') {
      if (!isParenthesis(clause, k) && !(chunk.type === 'quote' && k === index - 1)) return [];
    } else if (chunk.type === 'relative') return passedRelative(clause, k);
  }
  return [];
}

/** "A teacher and two pupils who had hidden were killed": all that "who" stands between is of the verb after it. */
function passedRelative(clause: Clause, k: number): NounPhrase[] {
  const at = antecedent(clause, k);
  return at !== null && at < k && !isGoverned(clause, at) ? withPartners(clause, at) : nounsAt(clause, at);
}

function nounsAt({ chunks }: Clause, at: number | null): NounPhrase[] {
  const chunk = at === null ? undefined : chunks[at];
  return isNoun(chunk) ? [chunk] : [];
}

/** A subject stands at most so many chunks before its verb: longer than any sentence of news, and linear in any text. */
const REACH = 30;
const BRACKET_REACH = 10;

/** "41,000 villagers, mostly women and children, were killed": the people before a phrase in commas. */
function beforeBracket(clause: Clause, index: number): number | null {
  if (clause.chunks[index - 1]?.type !== 'comma') return null;
  for (let k = index - 2; k >= Math.max(0, index - BRACKET_REACH); k -= 1) {
    if (isVerb(clause.chunks[k])) return null;
    if (clause.chunks[k]?.type !== 'comma') continue;
    const at = nounBefore(clause, k - 1);
    const noun = at === null ? undefined : clause.chunks[at];
    return isNoun(noun) && readGroup(clause, noun) ? at : null;
  }
  return null;
}

/** A verb just before takes the noun phrase as its object, unless the verb reports what the clause says. */
function isObject(clause: Clause, k: number): boolean {
  const before = clause.chunks[k - 1];
  return isVerb(before) && !before.copula && !clause.rules.grammar.reporting.has(wordAt(clause, before.main));
}

const isParenthesis = (clause: Clause, k: number): boolean => {
  const word = wordAt(clause, clause.chunks[k]?.from ?? 0);
  return word === '-' || word === '–' || word === '—' || word === '/';
};

/** The chunk of the noun phrase that "who" or "that" stands for: the one before. */
function antecedent(clause: Clause, k: number): number | null {
  let at = k - 1;
  while (at >= 0 && clause.chunks[at]?.type === 'comma') at -= 1;
  // "two of whom were hurt"
  const share = clause.chunks[at - 1];
  if (clause.chunks[at]?.type === 'preposition' && isNoun(share) && share.number) return at - 1;
  // "a man from Leeds who died", "officers with the force who died": back to the noun before the preposition
  while (
    isNoun(clause.chunks[at]) &&
    isGoverned(clause, at) &&
    !isPartitive(clause, at) &&
    !isPlainlyPeople(clause, at)
  ) {
    let back = at - 1;
    while (back >= 0 && !isNoun(clause.chunks[back])) back -= 1;
    if (back < 0 || at - back > 3) break;
    at = back;
  }
  return isNoun(clause.chunks[at]) ? at : null;
}

/** The noun of the phrase is one for people ("children", "a nurse"). */
export const isPlainlyPeople = (clause: Clause, at: number): boolean => {
  const chunk = clause.chunks[at];
  if (!isNoun(chunk)) return false;
  const { plural, singular } = clause.rules.people;
  const head = wordAt(clause, chunk.head);
  return plural.has(head) || singular.has(head);
};

function isTime(clause: Clause, noun: NounPhrase): boolean {
  const head = wordAt(clause, noun.head);
  return (
    clause.rules.timeNouns.has(head) ||
    (noun.number !== null && clause.rules.timeNouns.has(head.replace(/s$/, '')))
  );
}

/** "overturned and died": the second verb shares the subject of the first. */
function sharedSubject(clause: Clause, index: number): number | null {
  if (clause.chunks[index - 1]?.type !== 'and') return null;
  for (let k = index - 2; k >= Math.max(0, index - REACH); k -= 1) {
    const chunk = clause.chunks[k] as Chunk;
    if (isVerb(chunk)) return k;
    if (chunk.type === 'subordinator' || chunk.type === 'stop' || chunk.type === 'quote') return null;
  }
  return null;
}

/**
 * A verb group met on the way left: of a relative clause (go on before its "who"), a participle behind the subject (go on),
 * or the verb of another clause (null: the subject is not further left).
 */
function passOver(clause: Clause, k: number, index: number): number | null {
  const { chunks } = clause;
  const before = chunks[k - 1];
  if (before?.type === 'relative') return k - 1;
  const verb = chunks[k] as VerbGroup;
  // "who had gone to feed the hungry": the infinitive belongs to the verb before
  if (verb.infinitive && isVerb(before)) return k - 1;
  const word = wordAt(clause, verb.main);
  const { reporting } = clause.rules.grammar;
  if (reporting.has(word) || verb.copula) return null;
  const openNoun = chunks
    .slice(k + 1, index)
    .some((chunk, n) => isNoun(chunk) && !isGoverned(clause, k + 1 + n) && n > 0);
  if (openNoun) return null;
  const participle = !verb.helped && clause.rules.grammar.participle.test(word);
  return participle && !verb.infinitive ? k - 1 : null;
}
