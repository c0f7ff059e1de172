import type { WhereRules } from '../../language/rules/where';
import type { Token } from '../../model/token';

/** "Baker Street", "Lake Tolva", "Tolva Village": its own words say what it is; the word alone says nothing. */
export function isBuilding(text: string, { buildings, regions }: WhereRules): boolean {
  const words = text.toLowerCase().split(' ');
  const last = words.at(-1) ?? '';
  return words.length > 1 && (buildings.has(words[0] ?? '') || buildings.has(last) || regions.has(last));
}

/** "Lyon Zoo": the building of a place that is known. */
export function startsWithPlace(text: string, { gazetteer }: WhereRules): boolean {
  const entry = gazetteer.lookupPlace(text.split(' ').slice(0, -1).join(' '));
  return entry !== null && !entry.ambiguous;
}

/** The country of "East Texas", "Upper Galilee": part of a place that is known; undefined where it is none. */
export function countryOfWhole(
  text: string,
  { gazetteer, modifiers }: WhereRules,
): string | null | undefined {
  const [first = '', ...others] = text.split(' ');
  if (others.length === 0 || !modifiers.has(first.toLowerCase())) return undefined;
  return gazetteer.lookupPlace(others.join(' '))?.country;
}

export function isCapitalised(text: string): boolean {
  return /^\p{Lu}[\p{L}.]/u.test(text);
}

/** The people named from token `at` on, in one word or two ("Malian", "South African"). */
export function peopleAt(
  tokens: readonly Token[],
  at: number,
  { gazetteer }: WhereRules,
): { readonly country: string; readonly to: number } | null {
  const text = tokens[at]?.text ?? '';
  const next = tokens[at + 1]?.text ?? '';
  if (!isCapitalised(text)) return null;
  const two = isCapitalised(next) ? gazetteer.nationality(`${text} ${next}`) : null;
  if (two !== null) return { country: two, to: at + 2 };
  const one = gazetteer.nationality(text);
  return one === null ? null : { country: one, to: at + 1 };
}
