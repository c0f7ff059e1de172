import type { WhereRules } from '../../language/rules/where';

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
