import { TYPER_WEIGHTS } from './names-typer-weights';

let table: ReadonlyMap<string, readonly number[]> | null = null;

/** The typer's weights, read once: a line is a feature, a tab and one whole number a class. */
export function typerWeights(): ReadonlyMap<string, readonly number[]> {
  table ??= new Map(
    TYPER_WEIGHTS.split('\n').map((line): [string, readonly number[]] => {
      const [feature = '', numbers = ''] = line.split('\t');
      return [feature, numbers.split(' ').map(Number)];
    }),
  );
  return table;
}
