import { dropAppositions } from './apposition';
import type { NounPhrase } from './chunks';
import { isListLink, isNoun, isVerb, wordAt, type Clause } from './clause';

/** A preposition stands before the noun phrase: it is attached to something else. */
export const isGoverned = (clause: Clause, k: number): boolean =>
  clause.chunks[k - 1]?.type === 'preposition' && !isPartitive(clause, k);

/** "dozens of people", "one of the men": the head is a measure of the noun after "of". */
export function isPartitive(clause: Clause, k: number): boolean {
  const before = clause.chunks[k - 1];
  const first = clause.chunks[k - 2];
  if (
    before?.type !== 'preposition' ||
    wordAt(clause, before.from) !== clause.rules.grammar.of ||
    !isNoun(first)
  )
    return false;
  return clause.rules.partitives.has(wordAt(clause, first.head)) || first.number?.to === first.head + 1;
}

/** The noun phrase at `k` with the ones before it that "and" or a list joins to it, and its partitive head. */
export function withPartners(clause: Clause, k: number): NounPhrase[] {
  const { chunks } = clause;
  const found: NounPhrase[] = [];
  let joined = false;
  for (let at = k; at >= 0;) {
    while (isPartitive(clause, at)) at -= 2;
    const noun = chunks[at];
    if (!isNoun(noun)) break;
    found.unshift(noun);
    let link = at - 1;
    let isAnd = false;
    while (link >= 0 && isListLink(clause, link)) {
      isAnd ||= chunks[link]?.type === 'and';
      link -= 1;
    }
    if (link === at - 1 || (!isAnd && !joined)) break;
    joined = true;
    const next = nounBefore(clause, link);
    if (next === null) break;
    at = next;
  }
  return dropAppositions(clause, dropObjects(clause, found));
}

/** From the end of a conjunct back to its noun: over "from Al Jazeera", "of the village". */
export function nounBefore(clause: Clause, link: number): number | null {
  for (let at = link, steps = 0; at >= 0 && steps < 4; steps += 1) {
    const chunk = clause.chunks[at];
    if (!isNoun(chunk)) return null;
    if (!isGoverned(clause, at)) return at;
    at -= 2;
  }
  return null;
}

/** "The van hit a tree and two people were killed": what a verb before takes is no subject. */
function dropObjects(clause: Clause, nouns: NounPhrase[]): NounPhrase[] {
  const first = nouns[0];
  if (!first || nouns.length < 2) return nouns;
  const before = clause.chunks[clause.chunkAt(first.from) - 1];
  if (
    !isVerb(before) ||
    clause.rules.leaving.has(wordAt(clause, before.main)) ||
    clause.rules.grammar.reporting.has(wordAt(clause, before.main))
  )
    return nouns;
  return nouns.slice(-1);
}
