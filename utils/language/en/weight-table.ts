/**
 * Weights of a perceptron as its training packs them (scripts/support/pack-weights.ts), all of it ASCII: texts become bytes
 * without a loop, so a worker that has just started has them in a moment.
 */
export interface PackedWeights {
  /** SIGNS signs a feature, by rising key: four digits of the step from the key before, and the length of its row. */
  readonly keys: string;
  /** The rows in the same order, one after the other; what a row's signs mean is for its model to say. */
  readonly rows: string;
}

/** An open-addressed table from feature key to row: no strings are made to look a feature up. */
export interface WeightTable {
  readonly shift: number;
  /** Two numbers a slot, so that one look at memory answers: the key, 0 where the slot is free, and its row. */
  readonly slots: Int32Array;
  readonly rows: Uint8Array;
}

/** A digit holds DIGIT_BITS bits, written from FIRST_DIGIT on. */
export const DIGIT_BITS = 6;
export const FIRST_DIGIT = 48;
/** Signs that a feature takes in `keys`. */
const SIGNS = 5;
/** A row is where it starts, and its length in the lowest bits. */
const LENGTH_BITS = 6;

/** The key of a feature from the hashes of its one or two parts and a number for its kind; odd, as 0 marks a free slot. */
export function keyOf(kind: number, first: number, second: number): number {
  let key = Math.imul(first ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
  key = Math.imul((key ^ (key >>> 15)) + second, 0xc2b2ae35);
  return (key ^ (key >>> 13)) | 1;
}

export function openWeights(packed: PackedWeights): WeightTable {
  const keys = new TextEncoder().encode(packed.keys);
  const rows = new TextEncoder().encode(packed.rows);
  // at least half of the slots stay free
  const bits = Math.ceil(Math.log2((2 * keys.length) / SIGNS));
  const shift = 32 - bits;
  const last = (1 << bits) - 1;
  const slots = new Int32Array(2 << bits);
  let key = 0;
  let start = 0;
  // one loop of plain numbers: it runs at every start of the worker, before the engine has warmed up
  for (let at = 0; at < keys.length; at += SIGNS) {
    key = (key + stepAt(keys, at)) | 0;
    let slot = key >>> shift;
    while (slots[slot * 2] !== 0) slot = (slot + 1) & last;
    const length = (keys[at + SIGNS - 1] as number) - FIRST_DIGIT;
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = (start << LENGTH_BITS) | length;
    start += length;
  }
  return { shift, slots, rows };
}

function stepAt(keys: Uint8Array, at: number): number {
  return (
    (((keys[at] as number) - FIRST_DIGIT) << (3 * DIGIT_BITS)) |
    (((keys[at + 1] as number) - FIRST_DIGIT) << (2 * DIGIT_BITS)) |
    (((keys[at + 2] as number) - FIRST_DIGIT) << DIGIT_BITS) |
    ((keys[at + 3] as number) - FIRST_DIGIT)
  );
}

/** The row of a feature, for `startOf` and `endOf`; 0 for a feature without weights. */
export function findRow({ shift, slots }: WeightTable, key: number): number {
  let at = (key >>> shift) * 2;
  for (let found = slots[at]; found !== key; found = slots[at]) {
    if (found === 0) return 0;
    at = at + 2 < slots.length ? at + 2 : 0;
  }
  return slots[at + 1] as number;
}

/** Where a row starts in `rows`. */
export const startOf = (row: number): number => row >>> LENGTH_BITS;

/** Where a row ends in `rows`; for no row, where it starts. */
export const endOf = (row: number): number => (row >>> LENGTH_BITS) + (row & ((1 << LENGTH_BITS) - 1));
