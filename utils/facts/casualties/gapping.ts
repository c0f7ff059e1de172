import type { NounPhrase } from './chunks';
import { isNoun, wordAt, type Clause } from './clause';
import type { Stretch } from './figure';
import { readGroup, type Group } from './people';

export interface Gapped {
  readonly group: Group;
  /** The people with their place. */
  readonly stretch: Stretch;
}

/**
 * Groups whose verb is left out, each with its place: "21 were killed in Guayra and eight in Cuen", "12 died in Arlo, nine in
 * Benta and a child in Cole".
 *
 * @param index chunk of the verb that they share
 */
export function gappedAfter(clause: Clause, index: number): Gapped[] {
  const { chunks } = clause;
  const found: Gapped[] = [];
  let k = index + 1;
  let places = 0;
  for (; k < Math.min(chunks.length, index + REACH); k += 1) {
    const chunk = chunks[k];
    if (chunk?.type === 'preposition') places += 1;
    else if (chunk?.type === 'and' || chunk?.type === 'comma') break;
    else if (!isNoun(chunk) && chunk?.type !== 'when' && chunk?.type !== 'word') return [];
  }
  if (places === 0) return [];
  while (k < chunks.length) {
    while (chunks[k]?.type === 'and' || chunks[k]?.type === 'comma') k += 1;
    const [noun, link, place, after] = chunks.slice(k, k + 4);
    if (!isNoun(noun) || link?.type !== 'preposition' || !isNoun(place) || !isPlace(clause, link.from, place))
      break;
    if (after !== undefined && !['and', 'comma', 'stop', 'when'].includes(after.type)) break;
    const group = readGroup(clause, noun);
    if (group) found.push({ group, stretch: { from: noun.from, to: place.to } });
    k += 3;
  }
  return found;
}

const REACH = 9;

/** "in Cuen", but not "of Cuen". */
const isPlace = (clause: Clause, link: number, { head }: NounPhrase): boolean =>
  wordAt(clause, link) !== clause.rules.grammar.of && clause.tokens[head]?.tag === 'PROPN';
