import { wordAt, type Clause } from './clause';
import { isSingle, type Figure } from './figure';
import { nounList } from './object';
import { readGroup, type Group } from './people';

/** "a lieutenant and five civilians": six, where every member of the list has an exact number. */
export function sumOf(groups: readonly Group[], figures: readonly Figure[]): Figure | null {
  const first = figures[0];
  const last = figures.at(-1);
  if (!first || !last || figures.length < 2) return null;
  if (first.part && !groups.every(({ quantity }) => isSingle(quantity))) return null;
  let min = 0;
  let open = false;
  for (const { quantity } of groups) {
    if (quantity.vague !== null || quantity.min === null) return null;
    min += quantity.min;
    open ||= quantity.max === null;
  }
  const stretch = {
    from: Math.min(first.stretch.from, last.stretch.from),
    to: Math.max(first.stretch.to, last.stretch.to),
  };
  const victims = first.victims && last.victims ? { from: first.victims.from, to: last.victims.to } : null;
  return {
    ...first,
    quantity: { min, max: open ? null : min, vague: null },
    stretch,
    victims,
    counted: true,
    sum: true,
    singles: groups.every(({ quantity }) => isSingle(quantity)),
  };
}

/** "…, including four children": parts of the figure before them. */
export function partsOf(clause: Clause, total: Figure, from: number): Figure[] {
  const start = clause.chunkAt(Math.min(from, clause.tokens.length - 1));
  for (let k = Math.max(0, start - 1); k < clause.chunks.length && k < start + 9; k += 1) {
    const chunk = clause.chunks[k];
    if (!chunk || chunk.type === 'stop' || chunk.type === 'quote') return [];
    if (
      chunk.type !== 'preposition' ||
      chunk.from < total.stretch.from ||
      !clause.rules.parts.has(wordAt(clause, chunk.from))
    )
      continue;
    const groups = nounList(clause, k + 1)
      .map((noun) => readGroup(clause, noun))
      .filter((group) => group !== null);
    return groups
      .filter((group) => group.counted || isSingle(group.quantity))
      .map((group) => ({
        ...total,
        quantity: group.quantity,
        stretch: { from: group.noun.from, to: group.noun.to },
        victims: group.victims,
        counted: group.counted,
        part: true,
        sum: false,
        singles: false,
        total,
      }));
  }
  return [];
}
