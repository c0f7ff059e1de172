import type { NounPhrase } from './chunks';
import { wordAt, type Clause } from './clause';

/** A list of noun phrases without those that only say again who one of them is. */
export function dropAppositions(clause: Clause, nouns: readonly NounPhrase[]): NounPhrase[] {
  if (areNamed(clause, nouns)) return nouns.slice(0, 1);
  return nouns.filter((noun, i) => !isApposition(clause, nouns[i - 1], noun));
}

/** "Two men, Adil Khan and Omar Diaz, were killed": the names say who the two are. */
function areNamed(clause: Clause, [first, ...rest]: readonly NounPhrase[]): boolean {
  const second = rest[0];
  if (!first || !second || !isAfterComma(clause, second)) return false;
  const names = rest.every((noun) => noun.number === null && isProper(clause, noun));
  const count = first.number?.min ?? null;
  return names && (count === rest.length || (count === null && rest.length > 1 && !isProper(clause, first)));
}

/** "Maria Lopez, a teacher, and two pupils", "the pilot, Jan Roos, and two pupils". */
function isApposition(clause: Clause, before: NounPhrase | undefined, noun: NounPhrase): boolean {
  if (!before || !isAfterComma(clause, noun)) return false;
  const { indefinites, definites } = clause.rules.grammar;
  if (isProper(clause, before)) return indefinites.has(wordAt(clause, noun.from));
  return (
    isProper(clause, noun) &&
    noun.number === null &&
    definites.has(wordAt(clause, before.from)) &&
    clause.rules.people.singular.has(wordAt(clause, before.head))
  );
}

const isProper = (clause: Clause, noun: NounPhrase): boolean => clause.tokens[noun.head]?.tag === 'PROPN';

const isAfterComma = (clause: Clause, noun: NounPhrase): boolean =>
  clause.chunks[clause.chunkAt(noun.from) - 1]?.type === 'comma';
