import { isBuilding, startsWithPlace } from './name-words';
import { readPeople } from './read-unnamed';
import {
  placeAt,
  settingOf,
  textOf,
  type NameAt,
  type PlaceMention,
  type Reading,
  type Stretch,
} from './reading';
import { PLACED } from './setting';

/** A name that was read as one: a place, or an organisation that is a building where something is said to be. */
export function readName(reading: Reading, name: NameAt): PlaceMention | null {
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
  if (placed) return placeAt(reading, stretch, setting, entry, building || isProven);
  if (entity.kind === 'organization') {
    if (building && (setting === 'at' || startsWithPlace(text, rules)))
      return placeAt(reading, stretch, setting, null, true);
    return placeOfBody(reading, name);
  }
  return entity.kind === 'group' ? readPeople(reading, stretch.from) : null;
}

/** "[Halden] City Council", "[Tolva] Police Department": a local body is named for the place that it serves. */
function placeOfBody(reading: Reading, { from, to }: Stretch): PlaceMention | null {
  const { sentence, rules, near } = reading;
  const lower = (at: number): string => sentence.tokens[at]?.lower ?? '';
  if (to - from < 2 || !rules.localBodies.has(lower(to - 1))) return null;
  let end = from + 1;
  while (end < to && !rules.localWords.has(lower(end))) end += 1;
  if (end === to) return null;
  const stretch = { from, to: end };
  const text = textOf(reading, stretch);
  const entry = rules.gazetteer.lookupPlace(text, near);
  // "National Police", "Supreme Court": no place is in the name
  if (rules.modifiers.has(text.toLowerCase()) || rules.wideBodies.has(lower(from))) return null;
  if (entry?.kind === 'country') return null;
  const mention = placeAt(reading, stretch, 'seat', entry, true);
  return near.size > 0 || entry?.kind === 'region' ? mention : { ...mention, country: null };
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
