import type { NameRules, NameType, TyperClass } from '../../language/rules/names';
import { isUpper } from './case-mode';
import { lowersOf, textOfRange, type NameSpan } from './name-span';
import { isThing } from './things';
import { TYPER_CLASSES, typerScores } from './typer';

export type TypeScores = Readonly<Record<TyperClass, number>>;
/** One point of the rules in units of the typer: .735 of the names of a test text right, .614 by rules alone. */
const TYPER_UNIT = 20;
const THING = 8;
/** Capitals are taken for no name only when that is likelier than any type by so much a word. */
const LEAST_DOUBT = 1;

/** What one mention says of its own type, by rules and typer together. Higher is likelier. */
export function scoreMention(name: NameSpan, rules: NameRules): TypeScores {
  return combineScores(scoreByRules(name, rules), typerScores(name, rules));
}

export function combineScores(ruled: TypeScores, learned: TypeScores): TypeScores {
  const scores = { ...ruled };
  for (const type of TYPER_CLASSES) scores[type] += learned[type] / TYPER_UNIT;
  return scores;
}

/** What is proven beside the name, the words of the name, and the words beside it. */
export function scoreByRules(name: NameSpan, rules: NameRules): TypeScores {
  // whatever else is known of the name: "a black | Audi" is no firm
  if (isThing(name, rules)) return { person: 0, organization: 0, place: 0, other: THING, none: 0 };
  // a name without any evidence is an organization or its product ("Toblerone")
  const scores = { person: 0, organization: 0.1, place: 0, other: 0, none: 0 };
  const add = (type: NameType, weight: number): void => {
    scores[type] += weight;
  };
  if (name.proof !== null) add(name.proof, 4);
  scoreWords(name, rules, add);
  scoreNeighbours(name, rules, add);
  return scores;
}

type Add = (type: NameType, weight: number) => void;

function scoreWords(name: NameSpan, rules: NameRules, add: Add): void {
  const tokens = name.sentence.tokens.slice(name.from, name.to);
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) return;
  const beforeOf =
    tokens[tokens.findIndex(({ lower }) => lower === rules.genitive || lower === rules.purpose) - 1];
  const pair = `${tokens.at(-2)?.lower} ${last.lower}`;
  const head = rules.heads.get(
    (beforeOf ?? last).lower === last.lower && rules.heads.has(pair) ? pair : (beforeOf ?? last).lower,
  );
  const isGiven = rules.gazetteer.isFirstName(first.text);
  const isThe = name.sentence.tokens[name.from - 1]?.lower === rules.article;
  if (head && (tokens.length > 1 || head !== 'place' || isThe))
    add(head, isGiven && tokens.length === 2 ? 1.5 : 3);
  if (isGiven && !head) add('person', tokens.length > 1 ? 2.5 : 0.8);
  const text = textOfRange(name.sentence, name);
  const tail = textOfRange(name.sentence, {
    from: Math.max(name.from, name.to - 2),
    to: name.to,
  }).toLowerCase();
  if (rules.knownOrganizations.has(text.toLowerCase())) add('organization', 5);
  // "Kenya | Red Cross"
  else if (tokens.length > 2 && rules.knownOrganizations.has(tail)) add('organization', 3);
  else if (tokens.length === 1 && rules.codes.test(text)) add('other', 5);
  const firstHead = tokens.length > 1 ? rules.firstHeads.get(first.lower) : undefined;
  if (firstHead) add(firstHead, firstHead === 'other' ? 5 : 2.5);
  const entry = rules.gazetteer.lookupPlace(text);
  // "UN" is also a town in India: short capitals name a country or nothing
  const place = entry && isUpper(first) && text.length <= 3 && entry.kind === 'city' ? null : entry;
  // "El Paraiso Department" is known as a region, whatever its head
  if (place && head === 'organization') add('place', 2);
  if (place) add('place', place.ambiguous ? 1 : place.kind === 'country' ? 6 : 2.5);
  else if (tokens.length > 1 && !head) scorePlaceInside(name, rules, add);
  const isAcronym = tokens.length === 1 && isUpper(first) && first.text.length <= 7;
  // the capitals of a dateline say nothing
  if (isAcronym && name.proof !== 'place' && !place && !rules.codes.test(text)) add('organization', 2);
  if (tokens.length > 1 && tokens.some(({ text }) => /^\p{Lu}\.?$/u.test(text))) add('person', 3.5);
  if (tokens.some(({ lower }) => lower === '&')) add('organization', 3);
  if (!head && !place && tokens.length >= 2 && tokens.length <= 3) add('person', 0.3);
}

/** "Chicago Cubs", "Leeds United": a place and a plural or more is a team or body. */
function scorePlaceInside(name: NameSpan, rules: NameRules, add: Add): void {
  const { sentence, from, to } = name;
  const place = rules.gazetteer.lookupPlace(textOfRange(sentence, { from, to: to - 1 }));
  const last = sentence.tokens[to - 1]?.lower ?? '';
  if (place && !place.ambiguous) add('organization', last.endsWith('s') ? 3 : 1);
}

function scoreNeighbours(name: NameSpan, rules: NameRules, add: Add): void {
  const { tokens } = name.sentence;
  const before = tokens[name.from - 1];
  const next = tokens[name.to];
  const isThe = before?.lower === rules.article;
  if (isThe) {
    add('person', -2);
    add('organization', 0.8);
    add('other', 0.5);
  }
  const preposition = isThe ? tokens[name.from - 2] : before;
  if (preposition && rules.placePrepositions.has(preposition.lower)) add('place', isThe ? 0.4 : 1);
  if (isOfPlace(name, rules)) add('place', 4);
  if (isTeam(name, rules)) add('organization', 4);
  if (isThe && isWeatherTeam(name, rules)) add('organization', 7);
  if (!next) return;
  if (rules.speechVerbs.has(next.lower)) {
    add('person', 1);
    add('organization', 0.6);
    add('place', -1);
  }
  if (next.lower === rules.personalRelative) add('person', 2);
  // places act seldom; "South Korea's Yoon Suk Yeol met …"
  if (next.tag === 'VERB' && !rules.speechVerbs.has(next.lower)) add('place', -0.7);
  if (before && /^['’]s?$/.test(before.text) && name.to - name.from > 1) add('place', -1);
  const age = tokens[name.to + 1];
  if (next.text === ',' && age && /^\p{N}{1,2}$/u.test(age.text) && tokens[name.to + 2]?.text === ',')
    add('person', 3);
}

/** "the island of | Andøya", "the village of | Kovik": not "the University of …", whose head is inside the name. */
function isOfPlace({ sentence: { tokens }, from }: NameSpan, rules: NameRules): boolean {
  return (
    tokens[from - 1]?.lower === rules.genitive &&
    rules.placeNouns.has(tokens[from - 2]?.lower ?? '') &&
    tokens[from - 2]?.tag === 'NOUN'
  );
}

/** "as Westport City | beat", "beat ten-man | Calder Rovers", "the City | manager". */
function isTeam({ sentence: { tokens }, from, to }: NameSpan, rules: NameRules): boolean {
  const next = tokens[to];
  if (next && next.tag !== 'NOUN' && rules.contestVerbs.has(next.lower)) return true;
  const before = tokens[from - 1];
  if (next && rules.teamNouns.has(next.lower) && before?.lower === rules.article) return true;
  // the words between are of the team, not of a place ("beat rivals in | Porto")
  const verb = before?.tag === 'ADJ' || before?.lower === rules.article ? tokens[from - 2] : before;
  return verb?.tag === 'VERB' && rules.contestVerbs.has(verb.lower);
}

/** "the Quebec | Storm": of a place, a team; storms have names of their own. */
function isWeatherTeam({ sentence, from, to }: NameSpan, rules: NameRules): boolean {
  return (
    to - from > 1 &&
    rules.weatherTeams.has(sentence.tokens[to - 1]?.lower ?? '') &&
    rules.gazetteer.lookupPlace(textOfRange(sentence, { from, to: to - 1 })) !== null
  );
}

/** The likeliest type over all mentions of one name, null where they are rather no name. `margin`: its lead over the next. */
export function likeliestType(
  scores: readonly TypeScores[],
  words: number,
): { type: NameType | null; margin: number } {
  // who acts again and again in a story is somebody: what is no actor does not gain by being repeated
  const repeats = (type: TyperClass): number => (type === 'none' ? scores.length : Math.sqrt(scores.length));
  const total = (type: TyperClass): number =>
    scores.reduce((sum, score) => sum + score[type], 0) / repeats(type);
  const ranked = TYPES.map((type) => ({ type, score: total(type) })).sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (!best || !second || total('none') > best.score + LEAST_DOUBT * words) return { type: null, margin: 0 };
  return { type: best.type, margin: best.score - second.score };
}

const TYPES: readonly NameType[] = ['person', 'organization', 'place', 'other'];

/** The key under which mentions of the very same name are counted together. */
export function nameKey(name: NameSpan): string {
  return lowersOf(name.sentence, name).join(' ').replaceAll('.', '');
}
