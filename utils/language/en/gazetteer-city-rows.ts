import type { PlaceEntry } from '../rules/gazetteer';
import { CITY_ALIASES } from './gazetteer-aliases';
import { CITIES } from './gazetteer-cities';
import { lazily } from './gazetteer-keys';

/** Lower bounds of the population steps that the city data tells apart. */
export const POPULATION_STEPS = [5e6, 2e6, 1e6, 5e5, 2e5, 1e5, 5e4, 2e4, 1e4, 0] as const;

/** The cities of a folded name, the likeliest first: that of which it is another name, then the largest. */
export function citiesNamed(key: string): readonly PlaceEntry[] {
  const alias = aliases().get(key);
  if (alias === undefined) return citiesOf(key);
  const aliased = alias.startsWith('@')
    ? citiesFrom(key, `${alias.slice(1)}${UNKNOWN_SIZE}`)
    : citiesOf(alias);
  return [...aliased, ...citiesOf(key)];
}

const UNKNOWN_SIZE = POPULATION_STEPS.length - 1;

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
