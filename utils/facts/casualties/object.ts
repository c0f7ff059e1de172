import { dropAppositions } from './apposition';
import type { Chunk, NounPhrase } from './chunks';
import { isListLink, isNoun, isVerb, wordAt, type Clause } from './clause';

/** The noun phrases that a verb group at chunk `index` takes as its object: the next one, with those joined to it. */
export function objectOf(clause: Clause, index: number): NounPhrase[] {
  const { chunks } = clause;
  let k = index + 1;
  while (chunks[k]?.type === 'word') k += 1;
  // "killed and wounded dozens": the object of the second verb is the first one's too
  const second = chunks[k + 1];
  if (chunks[k]?.type === 'and' && isVerb(second) && !second.passive && !second.helped)
    return objectOf(clause, k + 1);
  return nounList(clause, k);
}

/**
 * The noun phrase at chunk `k` and the ones that follow it in a list, each with its prepositional phrases.
 * @param isSubject the list itself has a verb behind it ("the murder of a guard and two clerks shocked the town").
 */
export function nounList(clause: Clause, k: number, isSubject = false): NounPhrase[] {
  const found: NounPhrase[] = [];
  for (let at: number | null = k; at !== null;) {
    const noun: Chunk | undefined = clause.chunks[at];
    if (!isNoun(noun)) break;
    found.push(noun);
    at = nextConjunct(clause, afterPrepositions(clause, at), isSubject);
  }
  return dropAppositions(clause, found);
}

/** The first chunk behind a noun phrase and what is attached to it ("from Al Jazeera", "in Gaza"). */
function afterPrepositions(clause: Clause, k: number): number {
  let at = k + 1;
  for (
    let steps = 0;
    steps < 3 && clause.chunks[at]?.type === 'preposition' && isNoun(clause.chunks[at + 1]);
    steps += 1
  ) {
    if (clause.rules.parts.has(wordAt(clause, clause.chunks[at]?.from ?? 0))) break;
    at += 2;
  }
  return at;
}

/** The noun phrase that goes on the list, unless it is the subject of a clause of its own ("and three were hurt"). */
function nextConjunct(clause: Clause, end: number, isSubject: boolean): number | null {
  const { chunks } = clause;
  let at = end;
  let isAnd = false;
  while (chunks[at] && isListLink(clause, at)) {
    isAnd ||= chunks[at]?.type === 'and';
    at += 1;
  }
  const noun = chunks[at];
  if (at === end || !isNoun(noun) || (!isAnd && !leadsToAnd(clause, at))) return null;
  const behind = chunks[afterPrepositions(clause, at)];
  const participle =
    isVerb(behind) && !behind.helped && clause.rules.grammar.progressive.test(wordAt(clause, behind.main));
  if (isVerb(behind) && !participle && !isSubject) return null;
  return at;
}

/** "a nurse, two drivers and a guard": a comma goes on only where an "and" closes the list. */
function leadsToAnd(clause: Clause, k: number): boolean {
  for (let at = k, steps = 0; steps < 12; steps += 1) {
    const end = afterPrepositions(clause, at);
    let next = end;
    // over the age between commas as well ("Ann Lee, 34, and a guard")
    while (clause.chunks[next] && isListLink(clause, next)) {
      if (clause.chunks[next]?.type === 'and') return isNoun(clause.chunks[next + 1]);
      next += 1;
    }
    if (next === end || !isNoun(clause.chunks[next])) return false;
    at = next;
  }
  return false;
}
