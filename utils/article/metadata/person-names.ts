import { isCapital, isShouted, isWhispered, lettersOf } from '../../text/letters';
import { NAME_PARTICLES, TWO_WORD_PLACES } from './byline-words';
import { bare, isRole } from './house-names';

/** "BBC", "CNN" behind a name; "III" and "MD" belong to it. */
export const ACRONYM = /^(?!(?:II|III|IV|JR|SR|MD|QC|KC|MP|OBE)$)[A-Z]{2,}$/;
const MAX_NAME_WORDS = 5;

/** Signs and digits that stand in no name. */
const NO_NAME_SIGN = /[\d\s!-&(-,/:-@[-`{-~]/;
/** "d'Arcy", "al-Sayed", "O’Hara" with its first letter small. */
const JOINED_PARTICLE = /^(?:d|l|o|al|el|ad|an)['’-](?=.)/;

function isNameWord(word: string): boolean {
  return isCapital(word.replace(JOINED_PARTICLE, '')) && !NO_NAME_SIGN.test(word);
}

/** A word in a script without capitals (王小明). */
function isCaseless(word: string): boolean {
  return (
    word.toLowerCase() === word.toUpperCase() && !NO_NAME_SIGN.test(word) && /^[^\x20-\x7f]+$/.test(word)
  );
}

/** Whether words are a person's name. */
export function isPerson(words: readonly string[], singleNames: boolean): boolean {
  if (words.every(isCaseless)) return words.length <= MAX_NAME_WORDS && words.join('').length > 1;
  if (words.length > MAX_NAME_WORDS || (words.length === 1 && !singleNames)) return false;
  if (ACRONYM.test(words[0] ?? '') && words.some((word) => !isShouted(word))) return false;
  if (
    TWO_WORD_PLACES.has(words.join(' ').toLowerCase()) ||
    /^(?:in|at|from|for|with|on|our|a|an)$/i.test(words[0] ?? '')
  )
    return false;
  if (words.every((word) => isRole(word)) || NO_NAME.test(words.join(' '))) return false;
  const lower =
    words.length > 1 && words.length < 4 && words.every((word) => isWhispered(word) && word.length > 1);
  const cased = lower ? titleCase(words.join(' ')).split(' ') : words;
  return cased.every(
    (word, i) => isNameWord(word) || (NAME_PARTICLES.has(bare(word)) && i < cased.length - 1),
  );
}

/** Words of the page's frame that look like names. */
const NO_NAME =
  /^(?:more on|read more|see more|follow us|sign up|log in|about us|contact us|get author|share this|home page|top stories|latest news|view profile|show more|see all)\b/i;

/** A shouted or whispered name in the usual case: "JANE O'HARA-MCLEAN" → "Jane O'Hara-McLean". */
export function fixCase(name: string): string {
  const shouted = isShouted(name) && lettersOf(name).length > 2;
  return shouted || name === name.toLowerCase() ? titleCase(name) : name;
}

function titleCase(name: string): string {
  return name
    .toLowerCase()
    .split(' ')
    .map((word, i, all) => {
      if (NAME_PARTICLES.has(word) && i > 0 && i < all.length - 1) return word;
      return word
        .replace(/(?:^|[-'’.])[^-'’.\s]/g, (start) => start.toUpperCase())
        .replace(/(?:^|-)Mc[a-zà-ÿ]/, (start) => start.slice(0, -1) + start.slice(-1).toUpperCase());
    })
    .join(' ');
}
