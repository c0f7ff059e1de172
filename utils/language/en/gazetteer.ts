import type { Gazetteer, PlaceEntry } from '../rules/gazetteer';
import { FIRST_NAMES } from './first-names';
import { CITY_ALIASES } from './gazetteer-aliases';
import { AMBIGUOUS_PLACES } from './gazetteer-ambiguous';
import { CITIES } from './gazetteer-cities';
import { COUNTRIES } from './gazetteer-countries';
import { REGIONS, WATERS } from './gazetteer-regions';

/** Lower bounds of the population steps that the city data tells apart. */
export const POPULATION_STEPS = [5e6, 2e6, 1e6, 5e5, 2e5, 1e5, 5e4, 2e4, 1e4, 0] as const;

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
    demonyms.get(key.replace(/s$/, '')) ??
    demonyms.get(key.replace(/(?:m[ae]n|wom[ae]n)$/, '')) ??
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

/** Names are compared folded: no case, accents or apostrophes, hyphens as blanks, no leading "the", "St" without its dot. */
export function keyOf(name: string): string {
  // most names are plain: the table of thousands is built in milliseconds only without the rest
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘ʻ`]|(?<=\b(?:st|ft|mt))\./gi, '')
    .toLowerCase()
    .replace(/[łøıđðæœß]/g, (letter) => UNMARKED[letter] ?? letter)
    .replaceAll(/[-‐‑\s]+/g, ' ')
    .replace(/^the /, '')
    .trim();
}
/** Letters that carry no accent to take off, as English prints them. */
const UNMARKED: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', ı: 'i', đ: 'd', ð: 'd', æ: 'ae', œ: 'oe', ß: 'ss' },
};
const PLAIN = /^(?!the )[a-z]+(?: [a-z]+)?$/i;

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
  const last = CLASS_LAST.exec(name)?.[1];
  const first = CLASS_FIRST.exec(name);
  const inner = last ?? first?.[2];
  if (inner === undefined) return null;
  const entry = pick(entriesOf(keyOf(inner)), inner, near);
  if (!entry || entry.kind === 'country') return entry;
  const area = last !== undefined || !/^(?:city|town|village|port)$/i.test(first?.[1] ?? '');
  return { ...entry, kind: area ? 'region' : 'city', ambiguous: false };
}

/** A table that is built on first use and kept: constant afterwards. */
function lazily<T>(build: () => T): () => T {
  let table: T | undefined;
  return () => (table ??= build());
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

/** From an alias to the name in the list, or to `@` and the country of a place that is not in it. */
const aliases = lazily(
  () =>
    new Map(
      CITY_ALIASES.trim()
        .split('\n')
        .map((row): [string, string] => {
          const at = row.search(/[=@]/);
          return [row.slice(0, at), row.slice(row[at] === '=' ? at + 1 : at)];
        }),
    ),
);

/** Letters of a name by which the rows are indexed: most names that are looked up are none of a city. */
const INDEXED = 3;
const cityRows = lazily(() => {
  const rows = CITIES.trim().split('\n');
  const starts = new Map<string, [number, number]>();
  rows.forEach((row, i) => {
    const letters = row.slice(0, Math.min(INDEXED, row.indexOf('|')));
    const known = starts.get(letters);
    if (known) known[1] = i + 1;
    else starts.set(letters, [i, i + 1]);
  });
  return { rows, starts };
});

/** Cities of so few letters are words or initials of something more often than not. */
const LONGEST_DOUBTFUL = 3;

/** Every place of a name, the likeliest first. */
function entriesOf(key: string): readonly PlaceEntry[] {
  const alias = aliases().get(key);
  const aliased = alias?.startsWith('@')
    ? citiesFrom(key, `${alias.slice(1)}9`)
    : alias
      ? citiesOf(alias)
      : NONE;
  const areasFirst = areas().get(key) ?? NONE;
  const cities = citiesOf(key);
  const areasLast = areas().get(`~${key}`) ?? NONE;
  if (areasFirst.length + aliased.length + cities.length + areasLast.length === 0) return NONE;
  const found = [...areasFirst, ...aliased, ...cities, ...areasLast];
  const ambiguous =
    doubtful().has(key) ||
    (found[0]?.kind === 'city' && (key.length <= LONGEST_DOUBTFUL || firstNames().has(key)));
  return ambiguous ? found.map((entry) => ({ ...entry, ambiguous })) : found;
}
const NONE: readonly PlaceEntry[] = [];

/** Rows are `key|` and, for each city largest first, country, step of POPULATION_STEPS, `*` for a capital. */
function citiesOf(key: string): PlaceEntry[] {
  const { rows, starts } = cityRows();
  const wanted = `${key}|`;
  let [low, high] = starts.get(key.slice(0, INDEXED)) ?? [0, 0];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as string) < wanted) low = middle + 1;
    else high = middle;
  }
  const row = rows[low];
  return row?.startsWith(wanted) ? citiesFrom(key, row.slice(wanted.length)) : [];
}

/** Cities of one name, parted by commas. */
function citiesFrom(key: string, cities: string): PlaceEntry[] {
  return cities.split(',').map((city) => ({
    id: `${city.slice(0, 2)}:${key}`,
    name: key,
    kind: 'city',
    country: city.slice(0, 2),
    population: POPULATION_STEPS[Number(city[2])] ?? 0,
    ...(city.endsWith('*') && { capital: true }),
  }));
}
