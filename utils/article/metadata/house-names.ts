import { isCapital, isShouted, wordsOfName } from '../../text/letters';
import { AGENCIES, HOUSE_WORDS, POST_WORDS, ROLE_WORDS } from './byline-words';

/** A word as the tables have it: lower case, without a dot, comma or possessive at its end. */
export const bare = (word: string): string => word.toLowerCase().replace(/(?:['’]s|[.,:'’])+$/, '');

export const isRole = (word: string): boolean => ROLE_WORDS.has(bare(word));

export const isPost = (word: string): boolean => POST_WORDS.has(bare(word));

const AGENCY_WORDS = 5;
const NO_OTHER_MEANING =
  /^(?:ap|afp|upi|dpa|pti|reuters|bloomberg|xinhua|interfax|anadolu|ukrinform|yonhap|bernama)$/;

/** The news agency that a text names anywhere ("AP Auto Writer" → "AP"), or null. */
export function agencyIn(words: readonly string[]): string | null {
  const shouted = words.length > 1 && words.every((word) => word === word.toUpperCase());
  for (let length = Math.min(words.length, AGENCY_WORDS); length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const name = words.slice(from, from + length).join(' ');
      const plain = wordsOfName(name);
      if (!AGENCIES.has(plain)) continue;
      // Some are names as well ("Petra Novak", "Ana Ruiz"): beside other words those count in capitals only.
      const plainName = length === 1 && words.length > 1 && !NO_OTHER_MEANING.test(plain);
      if (!plainName || (!shouted && name === name.toUpperCase())) return name;
    }
  }
  return null;
}

/** Whether a name is of an agency, a desk or a publication. */
export function isHouse(words: readonly string[]): boolean {
  const name = words.join(' ');
  return (
    agencyIn(words) !== null ||
    /^(?:the|our)\s/i.test(name) ||
    /\.(?:com?|net|org|info|uk|news|tv)$/i.test(name) ||
    words.some((word) => HOUSE_WORDS.has(bare(word)))
  );
}

/** Words of publishing systems that name nobody. */
const NOBODY = /^(?:admin|author|user|guest|contributing)$/i;
const MAX_HOUSE_WORDS = 6;

/**
 * The name of a house as a byline would show it, or null where the words name nobody: a post alone ("Contributing Writer"),
 * "admin", or a sentence ("the jury took just …").
 */
export function houseName(words: readonly string[]): string | null {
  const agency = agencyIn(words);
  if (agency !== null) return agency;
  const known = (word: string): boolean => HOUSE_WORDS.has(bare(word)) || isRole(word);
  const name = words.every((word) => isCapital(word) || /^\d/.test(word) || known(word));
  if (!name || words.length > MAX_HOUSE_WORDS) return null;
  if (words.every((word) => isRole(word) || NOBODY.test(word))) return null;
  const [last = '', before = ''] = words.slice(-2).reverse().map(bare);
  // "Harbour Times staff reporter" is one of a house, "CNN Editor-at-large" the post of somebody named elsewhere.
  if (isPost(last) && last !== 'staff' && before !== 'staff') return null;
  return words.length > 1 || isShouted(words[0] ?? '') ? words.join(' ') : null;
}
