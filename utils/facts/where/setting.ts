import type { PlaceEntry } from '../../language/rules/gazetteer';
import type { WhereRules } from '../../language/rules/where';
import type { Sentence, Tag } from '../../model/token';
import { afterDateline } from '../../text/dateline';
import { peopleAt } from './name-words';

/**
 * How a place stands in its sentence: the scene (`at`, "in Lyon"; `event`, "Lyon fire"), what holds the scene
 * (`holder`, "Lyon, France"), where the report was written (`dateline`), close to the scene (`near`),
 * in somebody's name (`office`, "a professor in Lyon"), served by the body that acts (`seat`, "Lyon police"), named by its people (`people`), one that plays (`side`, "the match against France"),
 * in a longer name (`inside`, "Bank of Lyon"), or merely named.
 */
export type Setting =
  | 'at'
  | 'event'
  | 'holder'
  | 'near'
  | 'dateline'
  | 'office'
  | 'seat'
  | 'people'
  | 'side'
  | 'named'
  | 'weak'
  | 'inside';

/** The settings that put something at the place or close to it. */
export const PLACED: ReadonlySet<Setting> = new Set<Setting>(['at', 'event', 'holder', 'near', 'dateline']);

interface Placed {
  readonly to: number;
  readonly setting: Setting;
}

interface Named {
  readonly from: number;
  readonly to: number;
  /** What the gazetteer says that it is. */
  readonly kind: PlaceEntry['kind'] | null;
}

/** The setting of a name; `before` are the places already read in the sentence. */
export function readSetting(
  sentence: Sentence,
  { from, to, kind }: Named,
  before: readonly Placed[],
  rules: WhereRules,
): Setting {
  const { tokens } = sentence;
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  if (sentence.kind !== 'headline' && to <= afterDateline(tokens)) return 'dateline';
  if (kind !== 'country' && rules.localBodies.has(lower(to)) && rules.offices.has(lower(to))) return 'seat';
  if (rules.offices.has(lower(to)) || (lower(to) === "'s" && rules.offices.has(lower(to + 1))))
    return 'office';
  const left = skipModifiers(sentence, from, rules);
  const previous = before.at(-1);
  const chained = previous ? readChained(sentence, left, previous) : null;
  if (chained) return chained;
  if (kind !== 'city' && isSide(sentence, left, to, rules)) return 'side';
  // "in a Sahel town", "an Ohio suburb": what holds the town that is meant
  if ((kind === 'region' || kind === 'country') && rules.settlements.has(lower(to))) return 'holder';
  if (rules.surfaces.has(lower(left))) {
    // nothing lies on a country or city as on a street or an island, but an attack may be on it
    const lies = kind === null || kind === 'region';
    return lies || rules.events.has(lower(left - 1)) ? 'at' : 'weak';
  }
  if (rules.locatives.has(lower(left))) return readLocative(lower(left - 1), lower(left), rules);
  if (rules.linkers.has(lower(left))) {
    const linked = readLinked(sentence, left - 1, rules);
    if (linked) return linked;
  }
  // "US strikes" are made by the country
  if (kind === 'country' && rules.agentive.has(lower(to))) return 'named';
  if (rules.events.has(lower(to)) || rules.striking.has(lower(left))) return 'event';
  if (lower(to) === "'s" && rules.events.has(lower(to + 1))) return 'event';
  if (isDeparture(sentence, left, rules)) return 'at';
  return rules.weakPrepositions.has(lower(left)) ? 'weak' : 'named';
}

/** What follows from the place before, with `left` the token between; null where that says nothing. */
function readChained({ tokens }: Sentence, left: number, previous: Placed): Setting | null {
  const link = tokens[left]?.lower;
  // "from Cascavel, in Parana": what holds an origin is no scene
  const loose = previous.setting === 'weak';
  if (previous.to === left - 1) return loose && tokens[left - 1]?.lower === ',' ? 'weak' : null;
  if (previous.to !== left) return null;
  if (link === ',') return loose ? 'weak' : 'holder';
  // "in Nigeria's Borno state": what belongs to the place before it stands as that does
  return link === 'and' || link === 'or' || link === "'s" ? previous.setting : null;
}

/** "in Lyon", but "born in Lyon", "a source in Lyon", "a professor at …". */
function readLocative(before: string, preposition: string, rules: WhereRules): Setting {
  if (rules.origins.has(before) || (preposition === rules.pairing && rules.pairs.has(before))) return 'weak';
  if (rules.speakers.has(before)) return 'office';
  return rules.affiliations.has(preposition) && isAffiliate(before, rules) ? 'office' : 'at';
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
  const before = skipModifiers(sentence, at, rules);
  const left = isKind ? startOfPhrase(sentence, before) : before;
  const word = sentence.tokens[left]?.lower ?? '';
  const placed = rules.locatives.has(word) || rules.surfaces.has(word) || isDeparture(sentence, left, rules);
  // "seized the mining town of X"
  if (isKind && rules.striking.has(word)) return 'event';
  if (isKind) return placed ? 'at' : 'named';
  return placed ? 'at' : 'near';
}

/** "a win over France", "Wales beat France", "France, who are unbeaten": a team of a country. */
function isSide({ tokens }: Sentence, left: number, to: number, rules: WhereRules): boolean {
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  const relative = lower(to) === ',' ? to + 1 : to;
  if (lower(relative) === rules.personalRelative || rules.contestVerbs.has(lower(left))) return true;
  return rules.opponents.has(lower(left)) && rules.contests.has(lower(left - 1));
}

/** Index of the word before a noun phrase ("in [a small oil-rich border] village"). */
function startOfPhrase({ tokens }: Sentence, at: number): number {
  let left = at;
  while (left > at - LONGEST_PHRASE && PHRASE.has(tokens[left]?.tag ?? 'X')) left -= 1;
  return left;
}

const LONGEST_PHRASE = 5;
const PHRASE: ReadonlySet<Tag> = new Set<Tag>(['ADJ', 'NOUN', 'NUM', 'DET', 'PROPN']);

/** "launched from", "rescued 40 people from": the scene is where something leaves from. */
function isDeparture({ tokens }: Sentence, at: number, rules: WhereRules): boolean {
  if (tokens[at]?.lower !== rules.origin) return false;
  for (let left = at - 1; left >= Math.max(0, at - LONGEST_PHRASE); left -= 1) {
    const { lower = '', tag } = tokens[left] ?? {};
    if (rules.departures.has(lower)) return true;
    if (tag === 'PUNCT') return false;
  }
  return false;
}
