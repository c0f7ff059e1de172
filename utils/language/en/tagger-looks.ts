import { lowerOf } from '../../text/letters';
import { remembering } from '../../text/remember';
import { isFirstName, lookupPlace, nationality } from './gazetteer';
import { hashOf } from './tagger-hash';

/** What the tagger sees of a word wherever it stands: computed once a word, not once a token. */
export interface WordLook {
  readonly lower: string;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Capitals and nothing else. */
  readonly allCapitals: boolean;
  /** What the word tells of how its sentence is cased. */
  readonly says: 'nothing' | 'small' | 'capital' | 'upper';
  /** What the gazetteer says of a capitalised word: given name (F), people (N), place (P, doubtful p). */
  readonly known: string;
  readonly shapes: Shapes;
  /** Hashes of the word, its endings of two, three and four letters and its first three. */
  readonly hashes: readonly number[];
  readonly knownHash: number;
}

/** The shape of a word inside a plain sentence, at the head of one, in a title, among capitals. */
interface Shapes {
  readonly texts: readonly string[];
  readonly hashes: readonly number[];
}

export const lookOf: (word: string) => WordLook = remembering((word) => {
  const lower = lowerOf(word);
  const end = lower.length;
  const capital = CAPITAL.test(word);
  const known = capital ? knownAs(word) : '';
  return {
    lower,
    capital,
    allCapitals: ALL_CAPITALS.test(word),
    says: casingSaid(word, lower, capital),
    known,
    shapes: shapesOf(shapeOf(word, capital)),
    hashes: [
      hashOf(lower),
      hashOf(lower, end - 2),
      hashOf(lower, end - 3),
      hashOf(lower, end - 4),
      hashOf(lower, 0, Math.min(3, end)),
    ],
    knownHash: hashOf(known),
  };
});

const CAPITAL = /^\p{Lu}/u;
const ALL_CAPITALS = /^\p{Lu}+$/u;
const LETTER = /\p{L}/u;
const DIGIT = /\p{N}/u;
const PLAIN_NUMBER = /^\p{N}[\p{N}.,]*$/u;

/** Words that stay small even in headlines; the others tell how a sentence is cased. */
const SMALL_WORDS = new Set(
  "a an and as at but by for from if in into nor of off on or over per so the to up via vs with is are be 's n't".split(
    ' ',
  ),
);

function casingSaid(word: string, lower: string, capital: boolean): WordLook['says'] {
  if (word.length < 2 || !LETTER.test(word[0] ?? '') || SMALL_WORDS.has(lower)) return 'nothing';
  if (word === word.toUpperCase()) return 'upper';
  return capital ? 'capital' : 'small';
}

/** A coarse look: capital, all capitals, digits, hyphen, sign. */
function shapeOf(word: string, capital: boolean): string {
  if (DIGIT.test(word)) return PLAIN_NUMBER.test(word) ? '9' : '9x';
  if (!LETTER.test(word)) return word.length === 1 ? word : '.';
  const upper = capital && word.length > 1 && word === word.toUpperCase();
  return `${upper ? 'XX' : capital ? 'Xx' : 'x'}${word.includes('-') ? '-' : ''}`;
}

/** Where casing says nothing, neither does the shape. */
const shapesOf = remembering((shape): Shapes => {
  const capital = shape.startsWith('X');
  const texts =
    capital || shape.startsWith('x')
      ? [shape, capital ? `^${shape}` : shape, `t${shape}`, shape.endsWith('-') ? 'c-' : 'c']
      : [shape, shape, shape, shape];
  return { texts, hashes: texts.map((text) => hashOf(text)) };
});

function knownAs(word: string): string {
  if (isFirstName(word)) return 'F';
  if (nationality(word) !== null) return 'N';
  const place = lookupPlace(word);
  return place === null ? '' : place.ambiguous ? 'p' : 'P';
}
