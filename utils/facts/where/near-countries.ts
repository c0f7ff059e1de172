import type { WhereRules } from '../../language/rules/where';
import type { Document } from '../../model/document';

/** Evidence that the article is about a country: 2 is enough. */
const STRONG = 2;
const FAINT = 1;
/** A city that everybody knows needs no country beside it; nor does one of some size whose name no other has. */
const GREAT_CITY = 2e6;
const CITY = 2e5;
const TOWN = 1e5;

/** Countries that the article names or whose people or great cities it names, most often named first. */
export function nearCountries(
  { sentences, entities, mentions }: Document,
  { gazetteer }: WhereRules,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const add = (code: string | null, by: number): void => {
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + by);
  };
  for (const { tokens } of sentences) {
    for (const { text } of tokens) {
      if (/^\p{Lu}\p{L}/u.test(text)) add(gazetteer.nationality(text), STRONG);
    }
  }
  for (const mention of mentions) {
    if (mention.type !== 'name' || entities[mention.entity]?.kind !== 'place') continue;
    const entry = gazetteer.lookupPlace(mention.text);
    if (!entry || entry.ambiguous) continue;
    const { kind, country, population, capital, elsewhere } = entry;
    if (kind !== 'city' || capital || population >= (elsewhere ? GREAT_CITY : CITY)) add(country, STRONG);
    else if (!elsewhere && population >= TOWN) add(country, FAINT);
  }
  const likely = [...counts].filter(([, count]) => count >= STRONG).sort((a, b) => b[1] - a[1]);
  return new Set(likely.map(([code]) => code));
}
