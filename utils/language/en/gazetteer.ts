import { AMBIGUOUS_PLACES } from './gazetteer-ambiguous';
import { CITY_ALIASES } from './gazetteer-aliases';
import { CITIES } from './gazetteer-cities';
import { COUNTRIES } from './gazetteer-countries';
import { REGIONS, WATERS } from './gazetteer-regions';
import { FIRST_NAMES } from './first-names';

/** What the gazetteer knows about a name. */
export interface PlaceEntry {
  /** As the gazetteer spells it; the article's spelling may differ in case and accents. */
  readonly name: string;
  readonly kind: 'country' | 'region' | 'city';
  /** ISO 3166 alpha-2; null for what belongs to no one country (continents, seas). */
  readonly country: string | null;
  /** Of a city: the lower bound of its population step. 0 where unknown. */
  readonly population: number;
  readonly capital?: boolean;
  /** Also a word, a surname or a given name: needs the words around it to say that it is a place. */
  readonly ambiguous?: boolean;
  /** Further countries with a place of this name, largest first. */
  readonly elsewhere?: readonly string[];
}

/** Lower bounds of the population steps that the city data tells apart. */
export const POPULATION_STEPS = [5e6, 2e6, 1e6, 5e5, 2e5, 1e5, 5e4, 2e4, 1e4, 0] as const;

/**
 * The place that a name most likely means: a country before a region before the largest city.
 * Case and accents do not matter; "Hebei Province" and "city of Valencia" are found by their proper part.
 * @param near countries (ISO codes) that the article is about: a place there is preferred.
 */
export function lookupPlace(name: string, near: ReadonlySet<string> = NOWHERE): PlaceEntry | null {
  const key = keyOf(name);
  return pick(places().get(key), near) ?? pickInner(key, near);
}

/** The country of a demonym: "Malian", "Malians", "Spaniards", "Frenchwoman" give an ISO code, other words null. */
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

/** The country's usual English name, null for an unknown code. */
export function countryName(code: string): string | null {
  return countries().names.get(code) ?? null;
}

/** Whether a word is a common given name. */
export function isFirstName(word: string): boolean {
  return firstNames().has(keyOf(word));
}

const NOWHERE: ReadonlySet<string> = new Set();
/** "Hebei Province", "Cook County", "Talcahuano District": the class word makes a region of a city's name. */
const CLASS_LAST =
  /^(.{3,}) (?:province|state|county|region|district|department|prefecture|governorate|oblast|division|municipality)$/;
const CLASS_FIRST =
  /^(city|town|village|state|province|region|department|district|municipality|county|island|port) of (.{3,})$/;

/** Names are compared folded: no case, no accents, hyphens as blanks, no apostrophes; the article "the" is dropped. */
function keyOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘`]/g, '')
    .toLowerCase()
    .replaceAll(/[-‐‑\s]+/g, ' ')
    .replace(/^the /, '')
    .trim();
}

function pick(entries: readonly PlaceEntry[] | undefined, near: ReadonlySet<string>): PlaceEntry | null {
  const [first] = entries ?? [];
  if (!entries || !first) return null;
  const best = entries.find(({ country }) => country !== null && near.has(country)) ?? first;
  const elsewhere = entries.flatMap((entry) => (entry !== best && entry.country ? [entry.country] : []));
  return elsewhere.length > 0 ? { ...best, elsewhere } : best;
}

function pickInner(key: string, near: ReadonlySet<string>): PlaceEntry | null {
  const last = CLASS_LAST.exec(key)?.[1];
  const first = CLASS_FIRST.exec(key);
  const inner = last ?? first?.[2];
  if (inner === undefined) return null;
  const entry = pick(places().get(inner), near);
  if (!entry || entry.kind === 'country') return entry;
  const area = last !== undefined || !/^(?:city|town|village|port)$/.test(first?.[1] ?? '');
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
      all.push({ name, kind: 'country', country, population: 0 });
    });
    for (const demonym of people.split(',')) if (demonym) demonyms.set(keyOf(demonym), country);
  }
  return { names, demonyms, all };
});

const places = lazily(() => {
  const table = new Map<string, PlaceEntry[]>();
  const doubtful = new Set(AMBIGUOUS_PLACES.trim().split(/\s+/).map(keyOf));
  const add = (entry: PlaceEntry): void => {
    const key = keyOf(entry.name);
    const list = table.get(key);
    const ambiguous = doubtful.has(key) || (entry.kind === 'city' && firstNames().has(key));
    const marked = ambiguous ? { ...entry, ambiguous } : entry;
    if (!list) table.set(key, [marked]);
    else if (!list.some(({ kind, country }) => kind === entry.kind && country === entry.country))
      list.push(marked);
  };
  countries().all.forEach(add);
  regions().forEach(add);
  cities()
    .sort((a, b) => b.population - a.population)
    .forEach(add);
  return table;
});

function regions(): PlaceEntry[] {
  const entries: PlaceEntry[] = [];
  for (const row of REGIONS.trim().split('\n')) {
    const [code = '', list = ''] = row.split('|');
    const country = code === '-' ? null : code;
    for (const name of list.split(',')) entries.push({ name, kind: 'region', country, population: 0 });
  }
  for (const name of WATERS.split(',')) entries.push({ name, kind: 'region', country: null, population: 0 });
  return entries;
}

function cities(): PlaceEntry[] {
  const entries: PlaceEntry[] = [];
  const found = new Map<string, PlaceEntry>();
  for (const row of CITIES.trim().split('\n')) {
    const [country = '', ...names] = row.split('|');
    let population = 0;
    for (const text of names) {
      const digit = text.charCodeAt(0) - 48;
      if (digit >= 0 && digit <= 9) population = POPULATION_STEPS[digit] ?? 0;
      const name = text.replace(/^\d?\*?/, '');
      const capital = text.startsWith('*') || text[1] === '*';
      const entry: PlaceEntry = { name, kind: 'city', country, population, ...(capital && { capital }) };
      entries.push(entry);
      found.set(`${name}|${country}`, entry);
    }
  }
  for (const row of CITY_ALIASES.trim().split('\n')) {
    const [name = '', target = ''] = row.split('=');
    const entry = found.get(target);
    entries.push(
      entry ? { ...entry, name } : { name, kind: 'city', country: target.slice(-2), population: 1e5 },
    );
  }
  return entries;
}
