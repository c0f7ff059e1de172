import type { NameRules } from '../../language/rules/names';
import type { Sentence } from '../../model/token';
import type { Description } from './descriptions';

/** The age in digits that a description of one person gives ("34-year-old", "Man, 34, dies"), else null. */
export function ageOf({ sentence, from, to }: Description, rules: NameRules): string | null {
  const word = sentence.tokens.slice(from, to).find(({ lower }) => rules.ageNoun.test(lower));
  if (word) return /^\p{N}{1,3}(?=-year)/u.exec(word.lower)?.[0] ?? null;
  return ageBesideName(sentence, to);
}

/** The age between commas after a name: "Tom Bell, 34, was …". */
export function ageBesideName({ tokens }: Sentence, to: number): string | null {
  const age = tokens[to + 1]?.text ?? '';
  const closing = tokens[to + 2]?.text ?? '.';
  if (tokens[to]?.text !== ',' || !/^\p{N}{1,2}$/u.test(age)) return null;
  return /^[,.;)]$/.test(closing) ? age : null;
}
