import type { PlaceEntry } from '../../language/rules/gazetteer';
import type { WhereRules } from '../../language/rules/where';
import type { Document } from '../../model/document';
import type { Entity, PlaceInfo } from '../../model/mention';
import type { Sentence } from '../../model/token';
import { tieHolders } from './held-places';
import { countryOfWhole, isBuilding, isCapitalised, peopleAt, startsWithPlace } from './name-words';
import { nearCountries } from './near-countries';
import { provenPlaces } from './proven-places';
import { PLACED, readSetting, type Setting } from './setting';
import { surnames } from './surnames';

/** One place named once. */
export interface PlaceMention {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The same for all names of one place. */
  readonly id: string;
  readonly kind: PlaceInfo['kind'];
  readonly country: string | null;
  readonly setting: Setting;
  /** The gazetteer knows it, or its own words say what it is ("Baker Street"). */
  readonly sure: boolean;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface NameAt extends Stretch {
  readonly entity: Entity;
}

/** What a sentence is read with. */
interface Reading {
  readonly sentence: Sentence;
  readonly near: ReadonlySet<string>;
  readonly proven: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly rules: WhereRules;
  /** Proper names by the token that they begin at. */
  readonly names: ReadonlyMap<number, NameAt>;
  readonly found: PlaceMention[];
}

/** Words of the longest name that is looked for where no name was read. */
const LONGEST = 4;
/** Towns below this have namesakes that the gazetteer does not list. */
const SMALL_CITY = 2e5;

/** Every place of the document that could be where something happens, in order. */
export function findPlaceMentions(document: Document, rules: WhereRules): PlaceMention[] {
  const known = {
    near: nearCountries(document, rules),
    proven: provenPlaces(document, rules),
    surnames: surnames(document),
    rules,
  };
  return document.sentences.flatMap((sentence) => readSentence(document, sentence, known));
}

function readSentence(
  document: Document,
  sentence: Sentence,
  known: Pick<Reading, 'near' | 'proven' | 'surnames' | 'rules'>,
): PlaceMention[] {
  const names = new Map<number, NameAt>();
  for (const { from, to, entity } of document.namesOf(sentence.index)) {
    const named = document.entities[entity];
    if (named?.proper) names.set(from, { from, to, entity: named });
  }
  const dates = new Map(document.datesOf(sentence.index).map(({ from, to }) => [from, to]));
  const reading: Reading = { sentence, ...known, names, found: [] };
  let at = 0;
  while (at < sentence.tokens.length) {
    const afterDate = dates.get(at);
    const name = names.get(at);
    const read = afterDate ? null : name ? readName(reading, name) : readUnnamed(reading, at);
    if (read) reading.found.push(read);
    at = Math.max(afterDate ?? 0, name?.to ?? 0, read?.to ?? 0, at + 1);
  }
  return tieHolders(reading.found, known.rules);
}

/** A name that was read as one: a place, or an organisation that is a building where something is said to be. */
function readName(reading: Reading, name: NameAt): PlaceMention | null {
  const { rules, near, proven } = reading;
  const { entity } = name;
  const stretch = entity.kind === 'place' ? withArticle(reading, withKind(reading, name)) : name;
  const text = textOf(reading, stretch);
  if (rules.nowhere.has(text.toLowerCase())) return null;
  const entry = rules.gazetteer.lookupPlace(text, near);
  const setting = settingOf(reading, stretch, entry?.kind ?? null);
  const scene = setting === 'at' || setting === 'holder';
  if (!PLACED.has(setting) && reading.surnames.has(text.toLowerCase())) return null;
  const isProven = proven.has(textOf(reading, name).toLowerCase());
  const placed = entity.kind === 'place' || isProven || (entry !== null && scene && !entry.ambiguous);
  const building = isBuilding(text, rules);
  if (placed) return place(reading, stretch, setting, entry, building || isProven);
  if (entity.kind === 'organization' && building && (setting === 'at' || startsWithPlace(text, rules))) {
    return place(reading, stretch, setting, null, true);
  }
  return entity.kind === 'group' ? readPeople(reading, stretch.from) : null;
}

/** "in [The] Hague": a capital on the article inside a sentence makes it part of the name. */
function withArticle({ sentence: { tokens } }: Reading, { from, to }: Stretch): Stretch {
  const inside = /^\p{Ll}/u.test(tokens[from - 2]?.text ?? '');
  return { from: inside && tokens[from - 1]?.text === 'The' ? from - 1 : from, to };
}

/** "Benue [state]", "Tolva [village]": the kind of place behind the name belongs to it, unless it opens something else. */
function withKind(reading: Reading, { from, to }: Stretch): Stretch {
  const { sentence, rules } = reading;
  const next = sentence.tokens[to];
  const after = sentence.tokens[to + 1];
  const goesOn = after !== undefined && /^(?:NOUN|PROPN)$/.test(after.tag);
  if (next === undefined || goesOn || !rules.regions.has(next.lower)) return { from, to };
  const known = rules.gazetteer.lookupPlace(textOf(reading, { from, to }));
  return { from, to: known?.kind === 'country' ? to : to + 1 };
}

/** Words that no name covers: a people, or a place that was not taken for a name ("in Nice"). */
function readUnnamed(reading: Reading, at: number): PlaceMention | null {
  const { sentence, rules, near } = reading;
  const first = sentence.tokens[at];
  if (!first || !isCapitalised(first.text) || first.tag === 'DET' || first.tag === 'PRON') return null;
  for (let to = Math.min(at + LONGEST, sentence.tokens.length); to > at; to -= 1) {
    // a name may be taken whole, as in "NEW [YORK]", never cut
    if (cutsName(reading, at, to)) continue;
    if (!isCapitalised(sentence.tokens[to - 1]?.text ?? '')) continue;
    const entry = rules.gazetteer.lookupPlace(textOf(reading, { from: at, to }), near);
    if (!entry) continue;
    const setting = settingOf(reading, { from: at, to }, entry?.kind ?? null);
    const scene = setting === 'at' || setting === 'event' || setting === 'holder' || setting === 'dateline';
    // "in Reading lessons": of a doubtful name the next word must not go on
    const goesOn = setting !== 'event' && isCapitalised(sentence.tokens[to]?.text ?? '');
    if (!entry.ambiguous || (scene && !goesOn)) return place(reading, { from: at, to }, setting, entry, true);
  }
  return readPeople(reading, at);
}

/** Whether a name begins between two tokens and goes on behind them. */
function cutsName({ names }: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if ((names.get(at)?.to ?? 0) > to) return true;
  return false;
}

/** A people names its country in passing ("the Chilean port"). */
function readPeople(reading: Reading, at: number): PlaceMention | null {
  const { sentence, rules, found } = reading;
  const people = peopleAt(sentence.tokens, at, rules);
  if (people === null || (found.at(-1)?.to ?? 0) > at) return null;
  const { country, to } = people;
  const text = textOf(reading, { from: at, to });
  return {
    sentence,
    from: at,
    to,
    text,
    id: country,
    kind: 'country',
    country,
    setting: 'people',
    sure: true,
  };
}

function place(
  reading: Reading,
  { from, to }: Stretch,
  setting: Setting,
  entry: PlaceEntry | null,
  telling: boolean,
): PlaceMention {
  const { sentence, rules, near } = reading;
  const text = textOf(reading, { from, to });
  const common = { sentence, from, to, text, setting };
  if (entry) {
    const sure = !entry.ambiguous || setting === 'at' || setting === 'holder' || setting === 'dateline';
    return { ...common, id: entry.id, kind: entry.kind, country: likelyCountry(entry, near), sure };
  }
  const country = countryOfWhole(text, rules);
  const sure = telling || country !== undefined;
  return { ...common, id: `site:${text.toLowerCase()}`, kind: 'site', country: country ?? null, sure };
}

/** Rather no country than that of a small namesake far from the story. */
function likelyCountry({ kind, country, population }: PlaceEntry, near: ReadonlySet<string>): string | null {
  const far = near.size > 0 && country !== null && !near.has(country);
  return kind === 'city' && far && population < SMALL_CITY ? null : country;
}

function settingOf(
  { sentence, found, rules }: Reading,
  { from, to }: Stretch,
  kind: PlaceEntry['kind'] | null,
): Setting {
  return readSetting(sentence, { from, to, kind }, found, rules);
}

function textOf({ sentence }: Reading, { from, to }: Stretch): string {
  const start = sentence.tokens[from]?.start ?? 0;
  return sentence.text.slice(
    start - sentence.start,
    (sentence.tokens[to - 1]?.end ?? start) - sentence.start,
  );
}
