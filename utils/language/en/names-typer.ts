import { endOf, findRow, keyOf, openWeights, startOf, type WeightTable } from './weight-table';
import { TYPER_WEIGHTS } from './names-typer-weights';
import { hashOf } from './tagger-hash';

let table: WeightTable | undefined;

/** A row has a sign a class: the weight, counted from this. */
const NOTHING = 80;
const KIND = 0;

export const encodeRow = (weights: readonly number[]): string =>
  String.fromCharCode(...weights.map((weight) => NOTHING + weight));

/** The key of a feature by its name and its value ("last", "jones"); "bias" has no value. */
export function keyOfFeature(name: string, value: string): number {
  const hash = hashOf(name);
  return keyOf(KIND, value === '' ? hash : hashOf(value, 0, value.length, hashOf('=', 0, 1, hash)), 0);
}

/** Adds the typer's weights of a feature to the sums, one a class. */
export function addTyperWeights(name: string, value: string, sums: number[]): void {
  const weights = (table ??= openWeights(TYPER_WEIGHTS));
  const row = findRow(weights, keyOfFeature(name, value));
  const start = startOf(row);
  for (let i = start; i < endOf(row); i += 1)
    sums[i - start] = (sums[i - start] ?? 0) + (weights.rows[i] as number) - NOTHING;
}
