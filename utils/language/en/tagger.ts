import type { Tag } from '../../model/token';
import { keyOf, openWeights, type WeightTable } from './weight-table';
import { TAGGER_DATA } from './tagger-data';
import { ATOMS, readInput, shapeRank, type TaggerInput } from './tagger-features';
import { hashOf } from './tagger-hash';
import { tagOfWord } from './tagger-lexicon';
import { addWeights, PLAN, PLAN_WIDTH, TAGS } from './tagger-weights';

let table: WeightTable | undefined;

const WIDTH = ATOMS.length;
const TAG = ATOMS.indexOf('tag');
const SHAPE = ATOMS.indexOf('shape');
const KNOWN = ATOMS.indexOf('known');
const TAG_HASHES: ReadonlyMap<Tag, number> = new Map(TAGS.map((tag) => [tag, hashOf(tag)]));
const BEFORE = hashOf('^');
const AFTER = hashOf('>');

/**
 * Universal part-of-speech tags of the words of one sentence: a lexicon for words that have one tag,
 * an averaged perceptron, greedy from left to right, for the rest. Linear in the number of words.
 */
export function tagEnglish(words: readonly string[]): Tag[] {
  const weights = (table ??= openWeights(TAGGER_DATA));
  const input = readInput(words);
  const hashes = hashesOf(input);
  const scores = new Int32Array(TAGS.length);
  return words.map((_, i) => {
    const tag = tagOfWord(input, i) ?? asName(input, i, guess(weights, hashes, i, scores));
    hashes[i * WIDTH + TAG] = TAG_HASHES.get(tag) ?? 0;
    return tag;
  });
}

/** The hashes of the atoms of each word, in the order of ATOMS; those of the tags are not known yet. */
function hashesOf({ looks, casing }: TaggerInput): Int32Array {
  const hashes = new Int32Array(looks.length * WIDTH);
  looks.forEach((look, i) => {
    hashes.set(look.hashes, i * WIDTH);
    hashes[i * WIDTH + SHAPE] = look.shapes.hashes[shapeRank(casing, i)] ?? 0;
    hashes[i * WIDTH + KNOWN] = look.knownHash;
  });
  return hashes;
}

/** A capital inside running text makes a name of an unknown word that would be a verb or adverb. */
function asName({ words, casing }: TaggerInput, i: number, tag: Tag): Tag {
  if (casing !== 'plain' || i === 0 || !UNLIKELY.has(tag) || !CAPITALISED.test(words[i] ?? '')) return tag;
  return OPENING.test(words[i - 1] ?? '') ? tag : 'PROPN';
}

const UNLIKELY: ReadonlySet<Tag> = new Set<Tag>(['VERB', 'ADV', 'INTJ', 'X']);
const CAPITALISED = /^\p{Lu}\p{L}/u;
/** After these a sentence may begin. */
const OPENING = /^["“”'‘([:;.!?…•–—-]+$/u;

function guess(weights: WeightTable, hashes: Int32Array, i: number, scores: Int32Array): Tag {
  scores.fill(0);
  for (let t = 0; t < PLAN.length; t += PLAN_WIDTH) {
    const first = hashAt(hashes, i + (PLAN[t + 1] as number), PLAN[t + 2] as number);
    const atom = PLAN[t + 4] as number;
    const second = atom < 0 ? 0 : hashAt(hashes, i + (PLAN[t + 3] as number), atom);
    addWeights(weights, keyOf(PLAN[t] as number, first, second), scores);
  }
  let best = 0;
  for (let tag = 1; tag < scores.length; tag += 1) {
    if ((scores[tag] as number) > (scores[best] as number)) best = tag;
  }
  return TAGS[best] ?? 'X';
}

function hashAt(hashes: Int32Array, i: number, atom: number): number {
  if (i < 0) return BEFORE;
  return i * WIDTH < hashes.length ? (hashes[i * WIDTH + atom] as number) : AFTER;
}
