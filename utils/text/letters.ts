/*
 * Questions about letters that a click asks cold. A Unicode class in a pattern costs about a millisecond to compile wherever
 * it stands (several, where case is ignored as well), so one pattern is shared and case is asked of the letters themselves.
 */

/** Letters among the signs of East Asian texts. */
const CJK_LETTER = new Set('々〆〇');
const NO_LETTERS = /[^\p{L}\p{N}]+/gu;

/** The letters and digits of a text, lower case: what the spellings of one name have in common. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(NO_LETTERS, '');
}

/** The same with a space between the words. */
export function wordsOfName(text: string): string {
  return text.toLowerCase().replace(NO_LETTERS, ' ').trim();
}

/** A letter with case, a digit, or a sign of a script without case. Asked of one character, without a pattern. */
export function isWordSign(sign: string): boolean {
  return (
    (sign >= '0' && sign <= '9') ||
    sign.toLowerCase() !== sign.toUpperCase() ||
    (sign > '\u036f' && !(sign >= '\u2000' && sign <= '\u303f' && !CJK_LETTER.has(sign)))
  );
}

/** Whether a word begins with a capital. */
export function isCapital(word: string): boolean {
  const first = word.slice(0, 1);
  return first !== first.toLowerCase();
}

/** Whether a text has letters with case and all of them are capitals. */
export function isShouted(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Whether a text has letters with case and none of them is a capital. */
export function isWhispered(text: string): boolean {
  return text === text.toLowerCase() && text !== text.toUpperCase();
}

/** A sign of the scripts that are written without spaces: kana, Han, Thai. */
export const SPACELESS = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/;

export function countSpaceless(text: string): number {
  let count = 0;
  for (const sign of text) if (SPACELESS.test(sign)) count += 1;
  return count;
}

/** Lower case with straight apostrophes: how words are compared. */
export function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}
