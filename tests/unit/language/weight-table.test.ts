import { describe, expect, it } from 'vitest';
import { packWeights, weightsModule } from '../../../scripts/support/pack-weights';
import {
  endOf,
  findRow,
  keyOf,
  openWeights,
  startOf,
  type WeightTable,
} from '../../../utils/language/en/weight-table';

/** Features enough to lie close together. */
const MANY = Array.from({ length: 3000 }, (_, i) => [keyOf(i % 7, i, i * 31), `row ${i}`] as const);
const table = openWeights(packWeights(MANY));

function rowOf(from: WeightTable, key: number): string {
  const row = findRow(from, key);
  return String.fromCharCode(...from.rows.subarray(startOf(row), endOf(row)));
}

describe('packed weights', () => {
  it('give every feature its own row', () => {
    for (const [key, row] of MANY) expect(rowOf(table, key)).toBe(row);
  });

  it('have no row for another feature', () => {
    for (let i = 3000; i < 6000; i += 1) expect(rowOf(table, keyOf(i % 7, i, i * 31))).toBe('');
  });

  it('keep the first of two rows with one key', () => {
    const twice = openWeights(packWeights([...MANY, [MANY[5]![0], 'late']]));
    expect(rowOf(twice, MANY[5]![0])).toBe('row 5');
  });

  it('find keys that begin and end the table, and those pushed over its end', () => {
    const steps = Array.from({ length: 2048 }, (_, i) => i * 0x200000 + 1);
    const edges = [...steps, 0xfffffff9, 0xfffffffb, 0xfffffffd, 0xffffffff].map((key) => key | 0);
    const full = openWeights(packWeights(edges.map((key, i) => [key, String(i)])));
    expect(edges.map((key) => rowOf(full, key))).toEqual(edges.map((_, i) => String(i)));
  });

  it.each([
    [
      'keys too far apart',
      [
        [1, 'a'],
        [0x40000001, 'b'],
      ],
    ],
    ['a row too long', [[1, 'a'.repeat(64)]]],
  ] as const)('are refused: %s', (_, rows) => {
    expect(() => packWeights(rows)).toThrow(RangeError);
  });

  it('are written as a module', () => {
    expect(weightsModule('W', ['Of two', 'lines.'], { keys: '0\\0', rows: '"`$' })).toBe(
      `import type { PackedWeights } from './weight-table';

/**
 * Of two
 * lines.
 */
export const W: PackedWeights = {
  keys: "0\\\\0",
  rows: "\\"\`$",
};
`,
    );
  });
});
