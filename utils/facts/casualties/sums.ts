import { isSingle, type Figure } from './figure';
import type { Group } from './people';

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
