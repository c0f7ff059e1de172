/**
 * How much is tried: a little within `npm test`, always the same; more and anew with `npm run fuzz`, which says the seed
 * that a failure is replayed with (`npm run fuzz -- --seed N`).
 */
export function runs(few: number): { seed: number; numRuns: number } {
  const times = Number(process.env['FUZZ_TIMES'] ?? 1);
  return { seed: Number(process.env['FUZZ_SEED'] ?? 7), numRuns: few * times };
}
