/** How much of a text is right: 4-word shingles, as the public article-extraction benchmark counts them. */
export interface Overlap {
  readonly precision: number;
  readonly recall: number;
}

const SIZE = 4;

function shinglesOf(text: string): Map<string, number> {
  const tokens = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, tokens.length - SIZE + 1); i += 1) {
    const key = tokens.slice(i, i + SIZE).join(' ');
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Compares a text with the reference; null for a side that is empty. */
export function overlapOf(reference: string, text: string): { [K in keyof Overlap]: number | null } {
  const wanted = shinglesOf(reference);
  const shown = shinglesOf(text);
  let both = 0;
  for (const [key, count] of wanted) both += Math.min(count, shown.get(key) ?? 0);
  const total = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, n) => sum + n, 0);
  const [want, have] = [total(wanted), total(shown)];
  return { precision: have === 0 ? null : both / have, recall: want === 0 ? null : both / want };
}
