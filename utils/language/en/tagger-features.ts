import { lookOf, type WordLook } from './tagger-looks';

/** How a sentence is cased: in a headline or a wire message a capital says nothing of a word. */
export type Casing = 'plain' | 'title' | 'caps';

/** What is seen of a word; templates name these by their rank. */
export const ATOMS = ['word', 'end2', 'end3', 'end4', 'start3', 'shape', 'known', 'tag'] as const;
type Atom = (typeof ATOMS)[number];

/** A feature template: a letter and one or two atoms, each of the word that many places away. */
export interface Template {
  readonly letter: string;
  readonly atoms: readonly (readonly [offset: number, atom: Atom])[];
}

export const TEMPLATES: readonly Template[] = [
  { letter: 'a', atoms: [[0, 'word']] },
  { letter: 'b', atoms: [[0, 'end3']] },
  { letter: 'c', atoms: [[0, 'end2']] },
  { letter: 'd', atoms: [[0, 'end4']] },
  { letter: 'e', atoms: [[0, 'start3']] },
  { letter: 'f', atoms: [[0, 'shape']] },
  {
    letter: 'g',
    atoms: [
      [0, 'known'],
      [0, 'shape'],
    ],
  },
  { letter: 'h', atoms: [[-1, 'tag']] },
  {
    letter: 'i',
    atoms: [
      [-1, 'tag'],
      [-2, 'tag'],
    ],
  },
  {
    letter: 'j',
    atoms: [
      [-1, 'tag'],
      [0, 'word'],
    ],
  },
  {
    letter: 'k',
    atoms: [
      [-1, 'tag'],
      [0, 'shape'],
    ],
  },
  {
    letter: 'l',
    atoms: [
      [-1, 'tag'],
      [0, 'end3'],
    ],
  },
  { letter: 'm', atoms: [[-1, 'word']] },
  { letter: 'n', atoms: [[-1, 'end3']] },
  { letter: 'o', atoms: [[-2, 'word']] },
  { letter: 'p', atoms: [[1, 'word']] },
  { letter: 'q', atoms: [[1, 'end3']] },
  {
    letter: 'r',
    atoms: [
      [0, 'shape'],
      [1, 'shape'],
    ],
  },
  {
    letter: 's',
    atoms: [
      [0, 'end3'],
      [1, 'end2'],
    ],
  },
  { letter: 't', atoms: [[2, 'word']] },
  {
    letter: 'u',
    atoms: [
      [-1, 'tag'],
      [1, 'word'],
    ],
  },
];

/** What the words of a sentence look like, computed once a sentence. */
export interface TaggerInput {
  readonly words: readonly string[];
  readonly lowers: readonly string[];
  readonly looks: readonly WordLook[];
  readonly casing: Casing;
}

export function readInput(words: readonly string[]): TaggerInput {
  const looks = words.map(lookOf);
  return { words, lowers: looks.map(({ lower }) => lower), looks, casing: casingOf(looks) };
}

/** The atoms of one word, in the order of ATOMS, without the tag. */
export function atomsOf({ looks, casing }: TaggerInput, i: number): string[] {
  const look = looks[i] ?? lookOf('');
  const { lower } = look;
  return [
    lower,
    lower.slice(-2),
    lower.slice(-3),
    lower.slice(-4),
    lower.slice(0, 3),
    look.shapes.texts[shapeRank(casing, i)] ?? '',
    look.known,
  ];
}

/** Rank among `WordLook.shapes` of the shape that counts for the i-th word of a sentence. */
export function shapeRank(casing: Casing, i: number): number {
  return casing === 'caps' ? 3 : casing === 'title' ? 2 : i === 0 ? 1 : 0;
}

function casingOf(looks: readonly WordLook[]): Casing {
  let capital = 0;
  let upper = 0;
  let all = 0;
  for (const { says } of looks) {
    if (says === 'nothing') continue;
    all += 1;
    if (says === 'upper') upper += 1;
    else if (says === 'capital') capital += 1;
  }
  if (all >= 3 && upper > 0.8 * all) return 'caps';
  return all >= 3 && capital + upper > 0.75 * all ? 'title' : 'plain';
}
