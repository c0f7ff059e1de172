/*
 * Trains the statistical typer of names: tsx scripts/train-typer.ts [--dry] FILE.conll… The same files give the same.
 * Files hold a token and its label a line, a blank line between sentences (PER ORG LOC MISC, with or without B-).
 * Used: wikigold (Balasuriya et al. 2009) and the Broad Twitter Corpus (Derczynski et al. 2016), both CC BY 4.0.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { ENGLISH } from '../utils/language/en/index';
import { encodeRow, keyOfFeature } from '../utils/language/en/names-typer';
import type { TyperClass } from '../utils/language/rules/names';
import { Casing } from '../utils/mentions/names/casing';
import { findDescriptions } from '../utils/mentions/names/descriptions';
import { combineScores, scoreByRules, type TypeScores } from '../utils/mentions/names/name-evidence';
import { nameRuns } from '../utils/mentions/names/name-runs';
import type { NameSpan } from '../utils/mentions/names/name-span';
import { attachRoles } from '../utils/mentions/names/roles';
import { splitRun } from '../utils/mentions/names/split-run';
import { TYPER_CLASSES, typerFeatures } from '../utils/mentions/names/typer';
import type { Sentence } from '../utils/model/token';
import { packWeights, weightsModule } from './support/pack-weights';

const TARGET = 'utils/language/en/names-typer-weights.ts';
const ABOUT = [
  'Weights of the typer of names, made by scripts/train-typer.ts from wikigold (Balasuriya et al. 2009) and the Broad',
  'Twitter Corpus (Derczynski et al. 2016), both CC BY 4.0.',
];
const EPOCHS = 8;
const SEED = 20240601;
/** Sentences of the corpora carry no document borders that all share: casing is read over stretches of this many. */
const STRETCH = 20;
const TEST_SHARE = 5;
const LEAST_SEEN = 4;
const SCALE = 20;
const LABELS: Readonly<Record<string, TyperClass>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  MISC: 'other',
};

interface Example {
  readonly name: NameSpan;
  readonly features: readonly string[];
  readonly type: TyperClass;
}
interface Labelled {
  readonly words: string[];
  readonly labels: string[];
}

const files = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const examples = files.flatMap((file) => readExamples(readLabelled(file)));
const train = examples.filter((_, i) => stretchOf(i) !== 0);
const test = examples.filter((_, i) => stretchOf(i) === 0);
const learned = prune(learn(train));
report('rules alone', test, ({ name }) => likeliest(scoreByRules(name, ENGLISH.names)));
report('typer alone', test, ({ features }) => predict(learned, features));
report('together', test, ({ name, features }) =>
  likeliest(combineScores(scoreByRules(name, ENGLISH.names), named(sum(learned, features)))),
);
if (!process.argv.includes('--dry')) write(prune(learn(examples)));

function stretchOf(i: number): number {
  return Math.floor(i / 50) % TEST_SHARE;
}

function readLabelled(file: string): Labelled[] {
  const sentences: Labelled[] = [];
  let current: Labelled = { words: [], labels: [] };
  for (const line of `${readFileSync(file, 'utf8')}\n\n`.split('\n')) {
    const [word, label] = line.trim().split(/\s+/);
    if (word !== undefined && word !== '' && label !== undefined) {
      current.words.push(word);
      current.labels.push(label);
    } else if (current.words.length > 0) {
      sentences.push(current);
      current = { words: [], labels: [] };
    }
  }
  return sentences;
}

/** Every name that the rules find in the text, with the class that the corpus gives the words. */
function readExamples(labelled: readonly Labelled[]): Example[] {
  const found: Example[] = [];
  for (let at = 0; at < labelled.length; at += STRETCH) {
    const stretch = labelled.slice(at, at + STRETCH);
    const sentences = stretch.map(({ words }, index) => toSentence(words, index));
    const casing = new Casing(sentences, ENGLISH.names);
    sentences.forEach((sentence, i) => {
      const names = nameRuns(sentence, casing, () => true, ENGLISH.names).flatMap((run) =>
        splitRun(sentence, run, ENGLISH.names),
      );
      const taken = new Set(
        names.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k)),
      );
      const described = findDescriptions(sentence, (token) => !taken.has(token), ENGLISH.names);
      for (const name of attachRoles(sentence, names, described, ENGLISH.names)) {
        const type = classOf(name, stretch[i]?.labels ?? []);
        if (type !== null) found.push({ name, features: typerFeatures(name, ENGLISH.names), type });
      }
    });
  }
  return found;
}

function toSentence(words: readonly string[], index: number): Sentence {
  const tags = ENGLISH.text.tag(words);
  let offset = 0;
  const tokens = words.map((text, i) => {
    const start = offset;
    offset += text.length + 1;
    return {
      start,
      end: start + text.length,
      text,
      lower: text.toLowerCase().replaceAll('’', "'"),
      tag: tags[i] ?? 'X',
    };
  });
  const text = words.join(' ');
  return { block: index, start: 0, end: text.length, index, kind: 'paragraph', text, tokens };
}

/** The label that covers most of the name, null where two types share it evenly. */
function classOf({ from, to }: NameSpan, labels: readonly string[]): TyperClass | null {
  const counts = new Map<TyperClass, number>();
  for (const label of labels.slice(from, to)) {
    const type = LABELS[label.replace(/^[BI]-/, '')] ?? 'none';
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return best === undefined || best[1] === second?.[1] ? null : best[0];
}

type Weights = Map<string, number[]>;

/** Averaged perceptron (Freund and Schapire 1999). */
function learn(data: readonly Example[]): Weights {
  const seen = new Map<string, number>();
  for (const { features } of data)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const kept = data.map(({ features, type }) => ({
    features: features.filter((feature) => (seen.get(feature) ?? 0) >= LEAST_SEEN),
    truth: TYPER_CLASSES.indexOf(type),
  }));
  const weights: Weights = new Map();
  const totals: Weights = new Map();
  const random = generator(SEED);
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { features, truth } of shuffle(kept, random)) {
      step += 1;
      const guess = argmax(sum(weights, features));
      if (guess === truth) continue;
      for (const feature of features) {
        for (const [type, sign] of [
          [truth, 1],
          [guess, -1],
        ] as const) {
          add(weights, feature, type, sign);
          add(totals, feature, type, sign * step);
        }
      }
    }
  }
  for (const [feature, row] of weights) {
    const total = totals.get(feature) ?? [];
    weights.set(
      feature,
      row.map((weight, type) => weight - (total[type] ?? 0) / step),
    );
  }
  return weights;
}

/** Rounded to whole steps; rows of nothing dropped. */
function prune(weights: Weights): Weights {
  const rounded = [...weights].map(([feature, row]): [string, number[]] => [
    feature,
    row.map((weight) => Math.round((weight * SCALE) / EPOCHS)),
  ]);
  return new Map(rounded.filter(([, row]) => row.some((weight) => Math.abs(weight) >= 2)));
}

function add(weights: Weights, feature: string, type: number, by: number): void {
  const row = weights.get(feature) ?? TYPER_CLASSES.map(() => 0);
  row[type] = (row[type] ?? 0) + by;
  weights.set(feature, row);
}

function sum(weights: Weights, features: readonly string[]): number[] {
  const sums = TYPER_CLASSES.map(() => 0);
  for (const feature of features)
    weights.get(feature)?.forEach((weight, type) => (sums[type] = (sums[type] ?? 0) + weight));
  return sums;
}

function argmax(sums: readonly number[]): number {
  return sums.indexOf(Math.max(...sums));
}

function named(sums: readonly number[]): TypeScores {
  const [person = 0, organization = 0, place = 0, other = 0, none = 0] = sums;
  return { person, organization, place, other, none };
}

function likeliest(scores: TypeScores): TyperClass {
  return [...TYPER_CLASSES].sort((a, b) => scores[b] - scores[a])[0] ?? 'none';
}

function predict(weights: Weights, features: readonly string[]): TyperClass {
  return TYPER_CLASSES[argmax(sum(weights, features))] ?? 'none';
}

/** Mulberry32: small and the same everywhere. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
  }
  return copy;
}

function report(label: string, data: readonly Example[], guess: (example: Example) => TyperClass): void {
  const names = data.filter(({ type }) => type !== 'none');
  const none = data.filter(({ type }) => type === 'none');
  const right = (list: readonly Example[]): string =>
    `${(list.filter((example) => guess(example) === example.type).length / Math.max(1, list.length)).toFixed(3)} of ${list.length}`;
  console.log(`${label}: names typed right ${right(names)}, no names told ${right(none)}`);
  for (const type of TYPER_CLASSES)
    console.log(`   ${type}: ${right(data.filter((example) => example.type === type))}`);
}

function write(weights: Weights): void {
  const rows = [...weights].sort(([a], [b]) => (a < b ? -1 : 1));
  const packed = packWeights(rows.map(([feature, row]) => [keyOfFeature(feature, ''), encodeRow(row)]));
  writeFileSync(TARGET, weightsModule('TYPER_WEIGHTS', ABOUT, packed));
  console.log(`${rows.length} features to ${TARGET}`);
}
