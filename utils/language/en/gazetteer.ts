import { remembering } from '../../text/remember';
import type { Gazetteer, PlaceEntry } from '../rules/gazetteer';
import { FIRST_NAMES } from './first-names';
import { AMBIGUOUS_PLACES } from './gazetteer-ambiguous';
import { citiesNamed } from './gazetteer-city-rows';
import { COUNTRIES } from './gazetteer-countries';
import { keyOf, lazily } from './gazetteer-keys';
import { REGIONS, WATERS } from './gazetteer-regions';

/** English names of places, peoples and persons; see the interface for what each answer means. */
export const GAZETTEER: Gazetteer = { lookupPlace, nationality, countryName, isFirstName };

export type { PlaceEntry };

export function lookupPlace(name: string, near: ReadonlySet<string> = NOWHERE): PlaceEntry | null {
  // "US" and "LA" are places, "Us" and "La" are words
  if (name.length <= LONGEST_ACRONYM && name !== name.toUpperCase() && acronyms().has(keyOf(name)))
    return null;
  return pick(entriesOf(keyOf(name)), name, near) ?? pickInner(name, near);
}

export function nationality(word: string): string | null {
  const key = keyOf(word);
  const { demonyms } = countries();
  return (
    demonyms.get(key) ??
    (key.endsWith('s') ? demonyms.get(key.slice(0, -1)) : undefined) ??
    (/m[ae]n$/.test(key) ? demonyms.get(key.replace(/(?:m[ae]n|wom[ae]n)$/, '')) : undefined) ??
    null
  );
}

export function countryName(code: string): string | null {
  return countries().names.get(code) ?? null;
}

export function isFirstName(word: string): boolean {
  return firstNames().has(keyOf(word));
}

const NOWHERE: ReadonlySet<string> = new Set();
/** A namesake nearby that is smaller by more than this is not meant (Lima, Ohio). */
const LEAST_SHARE = 10;
/** "Hebei Province", "Cook County", "Talcahuano District": the class word makes a region of a city's name. */
const CLASS_LAST =
  /^(.{3,}) (?:province|state|county|region|district|department|prefecture|governorate|oblast|division|municipality)$/i;
const CLASS_FIRST =
  /^(city|town|village|state|province|region|department|district|municipality|county|island|port) of (.{3,})$/i;

function pick(entries: readonly PlaceEntry[], name: string, near: ReadonlySet<string>): PlaceEntry | null {
  const [first] = entries;
  if (!first) return null;
  const known = first.kind === 'city' ? first.population / LEAST_SHARE : 0;
  const best =
    [...near]
      .map((code) =>
        entries.find(
          ({ country, kind, population }) => country === code && (kind !== 'city' || population >= known),
        ),
      )
      .find((entry) => entry !== undefined) ?? first;
  const others = entries.flatMap(({ country }) => (country && country !== best.country ? [country] : []));
  return { ...best, name, ...(others.length > 0 && { elsewhere: [...new Set(others)] }) };
}

function pickInner(name: string, near: ReadonlySet<string>): PlaceEntry | null {
  if (!name.includes(' ')) return null;
  const last = CLASS_LAST.exec(name)?.[1];
  const first = CLASS_FIRST.exec(name);
  const inner = last ?? first?.[2];
  if (inner === undefined) return null;
  const entry = pick(entriesOf(keyOf(inner)), inner, near);
  if (!entry || entry.kind === 'country') return entry;
  const area = last !== undefined || !/^(?:city|town|village|port)$/i.test(first?.[1] ?? '');
  return { ...entry, kind: area ? 'region' : 'city', ambiguous: false };
}

const firstNames = lazily(() => new Set(FIRST_NAMES.trim().split(/\s+/).map(keyOf)));

const countries = lazily(() => {
  const names = new Map<string, string>();
  const demonyms = new Map<string, string>();
  const all: PlaceEntry[] = [];
  for (const row of COUNTRIES.trim().split('\n')) {
    const [country = '', list = '', people = ''] = row.split('|');
    list.split(',').forEach((name, i) => {
      if (i === 0) names.set(country, name);
      all.push({ id: country, name, kind: 'country', country, population: 0 });
    });
    for (const demonym of people.split(',')) if (demonym) demonyms.set(keyOf(demonym), country);
  }
  return { names, demonyms, all };
});

const LONGEST_ACRONYM = 4;
/** Keys of names that are written in capitals only. */
const acronyms = lazily(() => {
  const names = `${COUNTRIES}|${REGIONS}`.match(/(?<=[|,])[A-Z]{2,4}(?=[|,\n])/g) ?? [];
  return new Set(['la', 'nyc', ...names.map(keyOf)]);
});

const doubtful = lazily(() => new Set(AMBIGUOUS_PLACES.trim().split(/\s+/).map(keyOf)));

/** Countries, regions and waters by key; cities stand in a sorted list of their own, which needs no building. */
const areas = lazily(() => {
  const table = new Map<string, PlaceEntry[]>();
  const add = (entry: PlaceEntry): void => {
    const key = keyOf(entry.name);
    const list = table.get(key);
    if (list) list.push(entry);
    else table.set(key, [entry]);
  };
  countries().all.forEach(add);
  for (const row of REGIONS.trim().split('\n')) {
    const [code = '', list = ''] = row.split('|');
    const country = code === '-' ? null : code;
    let id = '';
    for (const item of list.split(',')) {
      const name = item.replace(/^=/, '');
      if (name === item && !name.endsWith('.')) id = `${code}/${keyOf(name)}`;
      add({ id, name, kind: 'region', country, population: 0 });
    }
  }
  for (const name of WATERS.split(',')) {
    add({ id: `-/${keyOf(name)}`, name, kind: 'region', country: null, population: 0 });
  }
  return table;
});

/** Cities of so few letters are words or initials of something more often than not. */
const LONGEST_DOUBTFUL = 3;

/** Every place of a name, the likeliest first. */
const entriesOf = remembering((key): readonly PlaceEntry[] => {
  const areasFirst = areas().get(key) ?? NONE;
  const cities = citiesNamed(key);
  const areasLast = areas().get(`~${key}`) ?? NONE;
  if (areasFirst.length + cities.length + areasLast.length === 0) return NONE;
  const found = [...areasFirst, ...cities, ...areasLast];
  const ambiguous =
    doubtful().has(key) ||
    (found[0]?.kind === 'city' && (key.length <= LONGEST_DOUBTFUL || firstNames().has(key)));
  return ambiguous ? found.map((entry) => ({ ...entry, ambiguous })) : found;
});
const NONE: readonly PlaceEntry[] = [];
