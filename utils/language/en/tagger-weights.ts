import type { Tag } from '../../model/token';
import { ATOMS, TEMPLATES } from './tagger-features';
import { FNV_PRIME, HASH_START } from './tagger-hash';

/** The tags that the tagger gives, in the order that the weights know them by. */
export const TAGS: readonly Tag[] =
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ') as Tag[];

/** A weight is stored as one sign, -ZERO to ZERO; a tag as a letter from A. */
export const ZERO = 29;
const FIRST_TAG = 65;
const FIRST_WEIGHT = 33;
const TAB = 9;
const NEWLINE = 10;
const BLANK = 32;

/** Features with these would need escaping in the data file. */
export const UNPRINTABLE = /[`\\$\t\n]/;

/** A row of the data: template letter, atoms with a blank between, a tab, then tag and weight in turn. */
export function encodeRow(feature: string, weights: readonly number[]): string {
  const pairs = weights.flatMap((weight, tag) =>
    weight === 0 ? [] : [String.fromCharCode(FIRST_TAG + tag, signOf(weight + ZERO))],
  );
  return `${feature}\t${pairs.join('')}`;
}

/** Printable signs without `$`, the backslash and the backtick. */
function signOf(value: number): number {
  let sign = FIRST_WEIGHT + value;
  if (sign >= 36) sign += 1;
  if (sign >= 92) sign += 1;
  return sign >= 96 ? sign + 1 : sign;
}

function valueOf(sign: number): number {
  return sign - (sign > 96 ? 3 : sign > 92 ? 2 : sign > 36 ? 1 : 0) - FIRST_WEIGHT - ZERO;
}

/** The key of a feature from its template's letter and the hashes of its atoms; never 0, which marks a free slot. */
export function keyOf(letter: number, first: number, second: number): number {
  let key = Math.imul(first ^ Math.imul(letter, 0x9e3779b1), 0x85ebca6b);
  key = Math.imul((key ^ (key >>> 15)) + second, 0xc2b2ae35);
  return (key ^ (key >>> 13)) | 1;
}

/** Numbers that each template takes in PLAN. */
export const PLAN_WIDTH = 5;

/** Templates as numbers: letter, then offset and rank of atom for each of its atoms (-1 for none). */
export const PLAN: Int32Array = Int32Array.from(
  TEMPLATES.flatMap(({ letter, atoms: [first = [0, 'word'], second] }) => [
    letter.charCodeAt(0),
    first[0],
    ATOMS.indexOf(first[1]),
    second ? second[0] : 0,
    second ? ATOMS.indexOf(second[1]) : -1,
  ]),
);

/** An open-addressed table from feature key to its weights in `pairs`: no strings are made to look a feature up. */
export interface WeightTable {
  readonly mask: number;
  /**
   * Two numbers a slot, so that one look at memory answers: the key, 0 where the slot is free, and where its weights begin
   * in `pairs`.
   */
  readonly slots: Int32Array;
  /** Tag and weight in turn; the last tag of a slot has STOP added. */
  readonly pairs: Uint8Array;
}

/** Marks the last pair of a feature. */
const STOP = 32;

export function decodeWeights(data: string): WeightTable {
  // rows have about fourteen characters: half of the slots stay free
  const size = 1 << Math.ceil(Math.log2(Math.max(64, data.length / 8)));
  const table = { mask: size - 1, slots: new Int32Array(size * 2), pairs: new Uint8Array(data.length) };
  let used = 0;
  let at = 0;
  // plain scalars in one pass: this runs at every start of the worker, before the engine has warmed up
  while (at < data.length) {
    const letter = data.charCodeAt(at);
    let code = data.charCodeAt((at += 1));
    let first = HASH_START;
    while (code !== TAB && code !== BLANK) {
      first = Math.imul(first ^ code, FNV_PRIME);
      code = data.charCodeAt((at += 1));
    }
    let second = code === BLANK ? HASH_START : 0;
    while (code !== TAB) {
      if (code !== BLANK) second = Math.imul(second ^ code, FNV_PRIME);
      code = data.charCodeAt((at += 1));
    }
    takeSlot(table, keyOf(letter, first, second), used);
    code = data.charCodeAt((at += 1));
    while (code !== NEWLINE) {
      table.pairs[used] = code - FIRST_TAG;
      table.pairs[used + 1] = valueOf(data.charCodeAt((at += 1))) + ZERO;
      used += 2;
      code = data.charCodeAt((at += 1));
    }
    table.pairs[used - 2] = (table.pairs[used - 2] as number) + STOP;
    at += 1;
  }
  return { ...table, pairs: table.pairs.slice(0, used) };
}

/** Gives a new key a slot. */
function takeSlot({ slots, mask }: WeightTable, key: number, start: number): void {
  let slot = key & mask;
  while (slots[slot * 2] !== 0) slot = (slot + 1) & mask;
  slots[slot * 2] = key;
  slots[slot * 2 + 1] = start;
}

/** Adds the weights of a feature to the scores of the tags. */
export function addWeights({ slots, mask, pairs }: WeightTable, key: number, scores: Int32Array): void {
  let slot = key & mask;
  for (let found = slots[slot * 2]; found !== key; found = slots[slot * 2]) {
    if (found === 0) return;
    slot = (slot + 1) & mask;
  }
  for (let i = slots[slot * 2 + 1] as number; ; i += 2) {
    const tag = pairs[i] as number;
    scores[tag & (STOP - 1)] = (scores[tag & (STOP - 1)] as number) + (pairs[i + 1] as number) - ZERO;
    if (tag >= STOP) return;
  }
}
