import { isFirstName, lookupPlace, nationality } from './gazetteer';

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
  readonly casing: Casing;
}

/** Words that stay small even in headlines; the others tell how a sentence is cased. */
const SMALL_WORDS = new Set(
  "a an and as at but by for from if in into nor of off on or over per so the to up via vs with is are be 's n't".split(
    ' ',
  ),
);

export function readInput(words: readonly string[]): TaggerInput {
  const lowers = words.map((word) => word.toLowerCase().replaceAll('’', "'"));
  return { words, lowers, casing: casingOf(words, lowers) };
}

/** The atoms of one word, in the order of ATOMS, without the tag. */
export function atomsOf({ words, lowers, casing }: TaggerInput, i: number): string[] {
  const word = words[i] ?? '';
  const lower = lowers[i] ?? '';
  return [
    lower,
    lower.slice(-2),
    lower.slice(-3),
    lower.slice(-4),
    lower.slice(0, 3),
    shapeOf(word, i, casing),
    CAPITAL.test(word) ? knownAs(word) : '',
  ];
}

const CAPITAL = /^\p{Lu}/u;
const LETTER = /\p{L}/u;
const DIGIT = /\p{N}/u;
const PLAIN_NUMBER = /^\p{N}[\p{N}.,]*$/u;

function casingOf(words: readonly string[], lowers: readonly string[]): Casing {
  let capital = 0;
  let upper = 0;
  let all = 0;
  words.forEach((word, i) => {
    if (word.length < 2 || !LETTER.test(word[0] ?? '') || SMALL_WORDS.has(lowers[i] ?? '')) return;
    all += 1;
    if (word === word.toUpperCase()) upper += 1;
    else if (CAPITAL.test(word)) capital += 1;
  });
  if (all >= 3 && upper > 0.8 * all) return 'caps';
  return all >= 3 && capital + upper > 0.75 * all ? 'title' : 'plain';
}

/** A coarse look: capital, all capitals, digits, hyphen, sign; where casing says nothing, neither does the shape. */
function shapeOf(word: string, i: number, casing: Casing): string {
  if (DIGIT.test(word)) return PLAIN_NUMBER.test(word) ? '9' : '9x';
  if (!LETTER.test(word)) return word.length === 1 ? word : '.';
  const hyphen = word.includes('-') ? '-' : '';
  if (casing === 'caps') return `c${hyphen}`;
  const first = CAPITAL.test(word);
  const upper = first && word.length > 1 && word === word.toUpperCase();
  const shape = upper ? 'XX' : first ? 'Xx' : 'x';
  return `${casing === 'title' ? 't' : i === 0 && first ? '^' : ''}${shape}${hyphen}`;
}

/** What the gazetteer says of a capitalised word: given name, people, place. */
function knownAs(word: string): string {
  if (isFirstName(word)) return 'F';
  if (nationality(word) !== null) return 'N';
  const place = lookupPlace(word);
  return place === null ? '' : place.ambiguous ? 'p' : 'P';
}
