interface Stretch {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Numbers and dates compete for tokens ("may 12 people died", "3 to 1"): the longer stretch wins, the earlier
 * list on a tie. Returned in document order.
 */
export function settle<T extends Stretch>(...lists: readonly (readonly T[])[]): T[] {
  const ranked = lists.flat().map((mention, rank) => ({ mention, rank }));
  ranked.sort((a, b) => length(b.mention) - length(a.mention) || a.rank - b.rank);
  const taken = new Set<string>();
  const kept: T[] = [];
  for (const { mention } of ranked) {
    const keys = tokenKeys(mention);
    if (keys.some((key) => taken.has(key))) continue;
    for (const key of keys) taken.add(key);
    kept.push(mention);
  }
  return kept.sort((a, b) => a.sentence - b.sentence || a.from - b.from);
}

const length = (stretch: Stretch): number => stretch.to - stretch.from;
const tokenKeys = ({ sentence, from, to }: Stretch): string[] =>
  Array.from({ length: to - from }, (_, i) => `${sentence}:${from + i}`);
