import type { PlaceEntry } from '../../language/rules/gazetteer';
import type { WhereRules } from '../../language/rules/where';
import type { Entity, PlaceInfo } from '../../model/mention';
import type { Sentence } from '../../model/token';
import { countryOfWhole } from './name-words';
import { readSetting, type Setting } from './setting';

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

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface NameAt extends Stretch {
  readonly entity: Entity;
}

/** What the document says of its places as a whole. */
export interface Known {
  readonly near: ReadonlySet<string>;
  readonly proven: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly rules: WhereRules;
}

/** What a sentence is read with. */
export interface Reading extends Known {
  readonly sentence: Sentence;
  /** Proper names by the token that they begin at. */
  readonly names: ReadonlyMap<number, NameAt>;
  readonly found: PlaceMention[];
}

/** Towns below this have namesakes that the gazetteer does not list. */
const SMALL_CITY = 2e5;

/**
 * The mention of a place over the stretch.
 * @param telling whether something else than the gazetteer says that it is a place.
 */
export function placeAt(
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

export function settingOf(
  { sentence, found, rules }: Reading,
  { from, to }: Stretch,
  kind: PlaceEntry['kind'] | null,
): Setting {
  return readSetting(sentence, { from, to, kind }, found, rules);
}

export function textOf({ sentence }: Reading, { from, to }: Stretch): string {
  const start = sentence.tokens[from]?.start ?? 0;
  return sentence.text.slice(
    start - sentence.start,
    (sentence.tokens[to - 1]?.end ?? start) - sentence.start,
  );
}
