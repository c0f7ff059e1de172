import type { Tag } from '../../model/token';
import { endOf, findRow, keyOf, startOf, type WeightTable } from './weight-table';
import { ATOMS, TEMPLATES } from './tagger-features';
import { hashOf } from './tagger-hash';

/** The tags that the tagger gives, in the order that the weights know them by. */
export const TAGS: readonly Tag[] =
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ') as Tag[];

/** A row has two signs a weight: the tag as a letter from A, then the weight, -MOST to MOST. */
export const MOST = 29;
const FIRST_TAG = 65;
const NOTHING = 64;

export function encodeRow(weights: readonly number[]): string {
  return weights
    .map((weight, tag) => (weight === 0 ? '' : String.fromCharCode(FIRST_TAG + tag, NOTHING + weight)))
    .join('');
}

/** The key of a feature as the training writes it: the letter of its template, then its atoms with a blank between. */
export function keyOfFeature(feature: string): number {
  const blank = feature.indexOf(' ');
  const first = hashOf(feature, 1, blank < 0 ? feature.length : blank);
  return keyOf(feature.charCodeAt(0), first, blank < 0 ? 0 : hashOf(feature, blank + 1));
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

/** Adds the weights of a feature to the scores of the tags. */
export function addWeights(table: WeightTable, key: number, scores: Int32Array): void {
  const row = findRow(table, key);
  const end = endOf(row);
  for (let i = startOf(row); i < end; i += 2) {
    const tag = (table.rows[i] as number) - FIRST_TAG;
    scores[tag] = (scores[tag] as number) + (table.rows[i + 1] as number) - NOTHING;
  }
}
