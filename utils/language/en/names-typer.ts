import { TYPER_WEIGHTS } from './names-typer-weights';

let table: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>> | null = null;

/**
 * The typer's weights by the name of the feature and then its value ("last", "jones"), read once: a line is `name=value`, a
 * tab and one whole number a class.
 */
export function typerWeights(): ReadonlyMap<string, ReadonlyMap<string, readonly number[]>> {
  return (table ??= readWeights());
}

function readWeights(): Map<string, Map<string, readonly number[]>> {
  const weights = new Map<string, Map<string, readonly number[]>>();
  for (const line of TYPER_WEIGHTS.split('\n')) {
    const [feature = '', numbers = ''] = line.split('\t');
    const [name, value] = partFeature(feature);
    const values = weights.get(name) ?? new Map<string, readonly number[]>();
    values.set(value, numbers.split(' ').map(Number));
    weights.set(name, values);
  }
  return weights;
}

/** "bias" has no value. */
function partFeature(feature: string): [name: string, value: string] {
  const at = feature.indexOf('=');
  return at < 0 ? [feature, ''] : [feature.slice(0, at), feature.slice(at + 1)];
}
