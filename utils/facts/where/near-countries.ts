import type { WhereRules } from '../../language/rules/where';
import type { Document } from '../../model/document';
import { peopleAt } from './name-words';

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
  rules: WhereRules,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const add = (code: string | null, by: number): void => {
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + by);
  };
  for (const { tokens } of sentences) {
    for (let at = 0; at < tokens.length; at += 1) {
      const people = peopleAt(tokens, at, rules);
      if (people) add(people.country, STRONG);
    }
  }
  for (const mention of mentions) {
    if (mention.type !== 'name' || entities[mention.entity]?.kind !== 'place') continue;
    const entry = rules.gazetteer.lookupPlace(mention.text);
    if (!entry || entry.ambiguous) continue;
    const { kind, country, population, capital, elsewhere } = entry;
    if (kind !== 'city' || capital || population >= (elsewhere ? GREAT_CITY : CITY)) add(country, STRONG);
    else if (!elsewhere && population >= TOWN) add(country, FAINT);
  }
  const likely = [...counts].filter(([, count]) => count >= STRONG).sort((a, b) => b[1] - a[1]);
  return new Set(likely.map(([code]) => code));
}
