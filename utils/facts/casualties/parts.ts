import type { NounPhrase } from './chunks';
import { isNoun, isVerb, wordAt, type Clause } from './clause';
import { isSingle, type Figure, type Stretch } from './figure';
import { nounList } from './object';
import { readGroup, type Group } from './people';
import { isPlainlyPeople } from './subject';

/** Parts stand at most so many chunks behind their total. */
const REACH = 9;

type Part = Pick<Group, 'quantity' | 'victims' | 'counted'> & { readonly stretch: Stretch };

/**
 * Parts of a figure that its sentence names behind it: "including four children", "among them a nurse", "four of them
 * children", "six of whom were women", "three seriously".
 */
export function partsOf(clause: Clause, total: Figure, from: number): Figure[] {
  const start = Math.max(0, clause.chunkAt(Math.min(from, clause.tokens.length - 1)) - 1);
  for (let k = start; k < clause.chunks.length && k < start + REACH + 1; k += 1) {
    const chunk = clause.chunks[k];
    if (!chunk || chunk.type === 'stop' || chunk.type === 'quote') return [];
    if (chunk.from < total.stretch.from) continue;
    const parts = listed(clause, k) ?? share(clause, k);
    if (parts) return parts.filter((part) => isWithin(part, total)).map((part) => toFigure(part, total));
  }
  return [];
}

const toFigure = ({ quantity, victims, counted, stretch }: Part, total: Figure): Figure => ({
  ...total,
  quantity,
  victims,
  counted,
  stretch,
  part: true,
  sum: false,
  singles: false,
  total,
});

const isWithin = ({ quantity: { min } }: Part, { quantity }: Figure): boolean =>
  min === null || quantity.min === null || min <= quantity.min;

/** "including four children and a nurse", "among them three boys". */
function listed(clause: Clause, k: number): Part[] | null {
  const chunk = clause.chunks[k];
  if (chunk?.type !== 'preposition' || !clause.rules.parts.has(wordAt(clause, chunk.from))) return null;
  const first = clause.chunks[k + 1];
  const groups = nounList(clause, isNoun(first) && isThem(clause, first) ? k + 2 : k + 1)
    .map((noun) => readGroup(clause, noun))
    .filter((group) => group !== null);
  return groups
    .filter((group) => group.counted || isSingle(group.quantity))
    .map((group) => ({ ...group, stretch: { from: group.noun.from, to: group.noun.to } }));
}

/** "four of them children", "six of whom were women", "two of them critically"; without "of them" only "three seriously". */
function share(clause: Clause, k: number): Part[] | null {
  const noun = clause.chunks[k + 1];
  if (clause.chunks[k]?.type !== 'comma' || !isNoun(noun) || !noun.number) return null;
  const { number } = noun;
  if (number.use !== 'count' || noun.head >= number.to) return null;
  if (number.vague !== null && clause.rules.people.unsaid.has(number.vague)) return null;
  const of = wordAt(clause, clause.chunks[k + 2]?.from ?? -1) === clause.rules.grammar.of;
  const them = clause.chunks[k + 3];
  if (of && !(isNoun(them) ? isThem(clause, them) : them?.type === 'relative')) return null;
  const end = shareEnd(clause, of ? k + 4 : k + 2, of);
  if (end === null) return null;
  const { victims } = end;
  const part = {
    quantity: { min: number.min, max: number.max, vague: number.vague },
    victims,
    counted: true,
  };
  return [{ ...part, stretch: { from: noun.from, to: end.to } }];
}

/** What is said of the share, if it is what the people are or how they are, and nothing that they did. */
function shareEnd(
  clause: Clause,
  k: number,
  named: boolean,
): { readonly to: number; readonly victims: Stretch | null } | null {
  const chunk = clause.chunks[k];
  if (!chunk) return null;
  if (chunk.type === 'word') return isDegree(clause, k) ? { to: chunk.to, victims: null } : null;
  if (!named) return null;
  if (chunk.type === 'preposition') return { to: chunk.from, victims: null };
  const at = isVerb(chunk) && chunk.copula && !chunk.negated ? k + 1 : k;
  const who = clause.chunks[at];
  if (!isNoun(who) || !isPlainlyPeople(clause, at) || isVerb(clause.chunks[at + 1])) return null;
  return { to: who.to, victims: { from: who.from, to: who.to } };
}

/** "three seriously," but not "three later said". */
function isDegree(clause: Clause, k: number): boolean {
  const chunk = clause.chunks[k];
  const next = clause.chunks[k + 1]?.type;
  return (
    clause.rules.grammar.adverbs.has(wordAt(clause, chunk?.from ?? 0)) &&
    (next === undefined || next === 'stop' || next === 'comma' || next === 'and')
  );
}

const isThem = (clause: Clause, noun: NounPhrase): boolean =>
  clause.rules.grammar.otherPronouns.has(wordAt(clause, noun.head));
