import type { WhereRules } from '../../language/rules/where';
import type { Sentence } from '../../model/token';
import { afterDateline } from '../../text/dateline';
import { peopleAt } from './name-words';

/**
 * How a place stands in its sentence: the scene (`at`, "in Lyon"; `event`, "Lyon fire"), what holds the scene
 * (`holder`, "Lyon, France"), where the report was written (`dateline`), close to the scene (`near`),
 * in somebody's name (`office`, "Lyon police"), named by its people (`people`),
 * in a longer name (`inside`, "Bank of Lyon"), or merely named.
 */
export type Setting =
  'at' | 'event' | 'holder' | 'near' | 'dateline' | 'office' | 'people' | 'named' | 'weak' | 'inside';

interface Placed {
  readonly to: number;
  readonly setting: Setting;
}

interface Named {
  readonly from: number;
  readonly to: number;
  /** A country or a city: what is "on" it is aimed at it, unless an attack is. */
  readonly isArea: boolean;
}

/** The setting of a name; `before` are the places already read in the sentence. */
export function readSetting(
  sentence: Sentence,
  { from, to, isArea }: Named,
  before: readonly Placed[],
  rules: WhereRules,
): Setting {
  const { tokens } = sentence;
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  if (sentence.kind !== 'headline' && to <= afterDateline(tokens)) return 'dateline';
  if (rules.offices.has(lower(to)) || (lower(to) === "'s" && rules.offices.has(lower(to + 1))))
    return 'office';
  const left = skipModifiers(sentence, from, rules);
  const previous = before.at(-1);
  if (previous && lower(left) === ',' && previous.to === left)
    return previous.setting === 'weak' ? 'weak' : 'holder';
  if (previous && (lower(left) === 'and' || lower(left) === 'or') && previous.to === left)
    return previous.setting;
  // "in Nigeria's Borno state": what belongs to the place before it stands as that does
  if (previous && lower(left) === "'s" && previous.to === left) return previous.setting;
  // "from Cascavel, in Parana": nor is what holds an origin the scene
  if (previous?.setting === 'weak' && lower(left - 1) === ',' && previous.to === left - 1) return 'weak';
  if (rules.surfaces.has(lower(left))) return !isArea || rules.events.has(lower(left - 1)) ? 'at' : 'weak';
  if (rules.locatives.has(lower(left))) {
    if (rules.origins.has(lower(left - 1))) return 'weak';
    if (rules.speakers.has(lower(left - 1))) return 'office';
    return rules.affiliations.has(lower(left)) && isAffiliate(lower(left - 1), rules) ? 'office' : 'at';
  }
  if (rules.linkers.has(lower(left))) {
    const linked = readLinked(sentence, left - 1, rules);
    if (linked) return linked;
  }
  if (rules.events.has(lower(to))) return 'event';
  if (lower(to) === "'s" && rules.events.has(lower(to + 1))) return 'event';
  return rules.weakPrepositions.has(lower(left)) ? 'weak' : 'named';
}

function isAffiliate(word: string, { affiliates, affiliateEnding }: WhereRules): boolean {
  return affiliates.has(word) || affiliateEnding.test(word);
}

/** Index of the word before the name and what qualifies it ("in [the southern French] Nice"). */
function skipModifiers({ tokens }: Sentence, from: number, rules: WhereRules): number {
  let at = from - 1;
  while (at >= 0) {
    const token = tokens[at];
    if (!token) break;
    const people = peopleAt(tokens, at, rules) ?? peopleAt(tokens, at - 1, rules);
    const isPeople = people !== null && people.to > at;
    if (!rules.modifiers.has(token.lower) && !isPeople && !rules.kinds.has(token.lower)) break;
    at -= 1;
  }
  return at;
}

/** "in the city of X", "north of X", "mayor of X": what the words before "of" say, null where nothing. */
function readLinked(sentence: Sentence, at: number, rules: WhereRules): Setting | null {
  const lower = sentence.tokens[at]?.lower ?? '';
  if (rules.offices.has(lower)) return 'office';
  const isKind = rules.kinds.has(lower);
  if (!isKind && !rules.directions.has(lower)) {
    // "Bank of …", "Archbishop of …": the place is part of a name
    return /^\p{Lu}/u.test(sentence.tokens[at]?.text ?? '') ? 'inside' : null;
  }
  const left = sentence.tokens[skipModifiers(sentence, at, rules)]?.lower ?? '';
  const placed = rules.locatives.has(left) || rules.surfaces.has(left);
  if (isKind) return placed ? 'at' : 'named';
  return placed ? 'at' : 'near';
}
