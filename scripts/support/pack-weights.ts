import { DIGIT_BITS, FIRST_DIGIT, type PackedWeights } from '../../utils/language/en/weight-table';

/** A step between keys has four digits, a row's length one. */
const STEP_DIGITS = 4;
const DIGIT = 1 << DIGIT_BITS;

/**
 * Packs rows of weights, written as signs of ASCII, by the key of their feature. Of two features with one key the first counts.
 * @throws RangeError where keys lie too far apart or a row is too long to be written.
 */
export function packWeights(rows: Iterable<readonly [key: number, row: string]>): PackedWeights {
  const byKey = new Map<number, string>();
  for (const [key, row] of rows) if (!byKey.has(key >>> 0)) byKey.set(key >>> 0, row);
  const sorted = [...byKey].sort(([a], [b]) => a - b);
  const keys = sorted.map(([key, row], i) => {
    const step = key - (sorted[i - 1]?.[0] ?? 0);
    if (step >= DIGIT ** STEP_DIGITS || row.length >= DIGIT) throw new RangeError(`cannot pack ${row}`);
    return digits(step) + String.fromCharCode(FIRST_DIGIT + row.length);
  });
  return { keys: keys.join(''), rows: sorted.map(([, row]) => row).join('') };
}

function digits(step: number): string {
  return Array.from({ length: STEP_DIGITS }, (_, i) =>
    String.fromCharCode(FIRST_DIGIT + (Math.floor(step / DIGIT ** (STEP_DIGITS - 1 - i)) % DIGIT)),
  ).join('');
}

/** The source of a module of `utils/language/en` that exports packed weights; `about` is its comment, a line each. */
export function weightsModule(name: string, about: readonly string[], { keys, rows }: PackedWeights): string {
  return `import type { PackedWeights } from './weight-table';

/**
${about.map((line) => ` * ${line}`).join('\n')}
 */
export const ${name}: PackedWeights = {
  keys: ${JSON.stringify(keys)},
  rows: ${JSON.stringify(rows)},
};
`;
}
