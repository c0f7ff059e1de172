import type { Gazetteer, PlaceEntry } from '../../language/rules/gazetteer';
import type { WhereRules } from '../../language/rules/where';
import type { Document } from '../../model/document';
import type { PlaceInfo } from '../../model/mention';
import type { Sentence } from '../../model/token';
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
}

/** Every place of the document that could be where something happens, in order. */
export function findPlaceMentions(document: Document, rules: WhereRules): PlaceMention[] {
  const near = nearCountries(document, rules.gazetteer);
  return document.sentences.flatMap((sentence) => {
    const found = namedPlaces(document, sentence, near, rules);
    const free = (at: number): boolean => !found.some(({ from, to }) => at >= from && at < to);
    return [...found, ...peoples(sentence, free, rules.gazetteer)].sort((a, b) => a.from - b.from);
  });
}

/** Countries that the article names or whose people it names, most often named first. */
function nearCountries({ sentences, entities, mentions }: Document, gazetteer: Gazetteer): Set<string> {
  const counts = new Map<string, number>();
  const add = (code: string | null): void => {
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  };
  for (const { tokens } of sentences) {
    for (const { text } of tokens) if (isCapitalised(text)) add(gazetteer.nationality(text));
  }
  for (const mention of mentions) {
    if (mention.type !== 'name' || entities[mention.entity]?.kind !== 'place') continue;
    const entry = gazetteer.lookupPlace(mention.text);
    if (entry && (entry.kind === 'country' || entry.capital || !entry.elsewhere)) add(entry.country);
  }
  return new Set([...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code));
}

function namedPlaces(
  { entities, namesOf }: Document,
  sentence: Sentence,
  near: ReadonlySet<string>,
  rules: WhereRules,
): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (const { from, to, text, entity } of namesOf(sentence.index)) {
    const kind = entities[entity]?.kind;
    const setting = readSetting(sentence, from, to, found, rules);
    const entry = rules.gazetteer.lookupPlace(text, near);
    const isPlace = kind === 'place' || (entry !== null && setting === 'at' && !entry.ambiguous);
    if (!isPlace && !(kind === 'organization' && setting === 'at' && isBuilding(text, rules))) continue;
    found.push({ sentence, from, to, text, setting, ...identity(text, entry, rules.gazetteer) });
  }
  return found;
}

function identity(
  text: string,
  entry: PlaceEntry | null,
  { lookupPlace }: Gazetteer,
): Pick<PlaceMention, 'id' | 'kind' | 'country'> {
  if (entry) return { id: entry.id, kind: entry.kind, country: entry.country };
  // "East Texas", "northern Michigan": part of a place that is known
  const rest = text.replace(/^\S+ /, '');
  const known = rest === text ? null : lookupPlace(rest);
  const country = known && !known.ambiguous && known.kind !== 'city' ? known.country : null;
  return { id: `site:${text.toLowerCase()}`, kind: 'site', country };
}

function isBuilding(text: string, { buildings }: WhereRules): boolean {
  return buildings.has(text.toLowerCase().split(' ').at(-1) ?? '');
}

/** A people names its country in passing ("the Chilean port"). */
function peoples(
  sentence: Sentence,
  free: (at: number) => boolean,
  { nationality }: Gazetteer,
): PlaceMention[] {
  return sentence.tokens.flatMap(({ text }, at): PlaceMention[] => {
    const country = isCapitalised(text) && free(at) ? nationality(text) : null;
    if (country === null) return [];
    return [
      { sentence, from: at, to: at + 1, text, id: country, kind: 'country', country, setting: 'people' },
    ];
  });
}

function isCapitalised(text: string): boolean {
  return /^\p{Lu}\p{L}/u.test(text);
}
