import { AGENCIES, BY_LABEL, BYLINE_END, HOUSE_WORDS, NAME_PARTICLES, ROLE_WORDS } from './byline-words';

export interface BylineNames {
  readonly persons: readonly string[];
  /** Agencies, desks and houses. */
  readonly agencies: readonly string[];
}

/** What parts the names of a byline. */
const SEPARATOR = /\s*(?:[,;|/•·&+\n]|\s[-–—]\s|\s(?:and|with|und|y|et|en|og|och|и)\s)\s*/iu;
const EMAIL_OR_HANDLE = /\S*@\S+|https?:\/\/\S+|www\.\S+/g;
const MAX_NAME_WORDS = 5;

/**
 * The persons and the agencies that a byline names: "By Ana Ruiz and Tom Hale, Example News, in Lima" → Ana Ruiz, Tom Hale;
 * Example News. What is neither (roles, dates, places, handles) is dropped.
 * @param singleNames a word alone may be a name ("Anmol"): only where the page itself says that it is a person.
 */
export function splitByline(text: string, singleNames = false): BylineNames {
  const persons: string[] = [];
  const agencies: string[] = [];
  const plain = text.replace(EMAIL_OR_HANDLE, ', ').replace(/\s+/g, ' ').trim().replace(BY_LABEL, '');
  for (const piece of beforeEnd(plain).split(SEPARATOR)) {
    const name = trimName(piece);
    if (name === '') continue;
    if (isHouse(name)) {
      if (isNamedHouse(name) && !agencies.includes(name)) agencies.push(name);
    } else if (isPerson(name, singleNames)) {
      const shown = fixCase(name);
      if (!persons.includes(shown)) persons.push(shown);
    }
  }
  return { persons, agencies };
}

/** Names stand before the first date or verb of the page's frame; in front of the names nothing is cut. */
function beforeEnd(text: string): string {
  const end = BYLINE_END.exec(text);
  return end === null ? text : text.slice(0, end.index);
}

/** Without brackets, "in Paris", "for The Example", and the posts around a name. */
function trimName(piece: string): string {
  const bare = piece
    .replace(/[([{].*$/, '')
    .replace(/\s(?:in|at|for|from|of|of the|is|was)\s.*$/i, '')
    .replace(BY_LABEL, '')
    .replace(/^[\s"'“”‘’:.*-]+|[\s"“”:*-]+$/g, '')
    .replace(/(\p{Ll})\.$/u, '$1');
  const words = halved(bare.split(' ').filter(Boolean));
  if (/^the$/i.test(words[0] ?? '')) return words.join(' ');
  while (words.length > 2 && isRole(words[0])) words.shift();
  const tail = words.findIndex((word, i) => i >= 2 && isHouseWord(word));
  const rest = words.slice(tail);
  // "Jane Doe Staff Writer" is a person with her post; "Example Courier Staff Writers" and "MND News Desk" are houses.
  if (tail === -1 || words.slice(0, tail).some(isHouseWord) || rest.some((word) => PLURAL_POST.test(word)))
    return words.join(' ');
  return words.slice(0, tail).join(' ');
}

const PLURAL_POST =
  /^(?:staff-?writers|writers|reporters|correspondents|editors|desk|newsroom|team|bureau)$/i;
const isHouseWord = (word: string): boolean =>
  isRole(word) || HOUSE_WORDS.has(lower(word)) || AGENCIES.has(lower(word));

/** A name printed twice (once for screen readers) stands once. */
function halved(words: readonly string[]): string[] {
  const half = words.length / 2;
  const twice = half >= 1 && words.slice(0, half).join(' ') === words.slice(half).join(' ');
  return words.slice(0, twice ? half : words.length);
}

const lower = (word: string | undefined): string => (word ?? '').toLowerCase().replace(/[.,:'’]+s?$/, '');
const isRole = (word: string | undefined): boolean => ROLE_WORDS.has(lower(word));

/** Whether a name is of an agency, a desk or a publication. */
export function isHouse(name: string): boolean {
  const plain = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s.]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (AGENCIES.has(plain)) return true;
  if (/^(?:the|our)\s/.test(plain) || /\.(?:com?|net|org|in|uk|news|tv)\b/.test(plain)) return true;
  const words = plain.split(' ');
  return words.some((word) => HOUSE_WORDS.has(word)) || (words.length === 1 && AGENCIES.has(plain));
}

/** "Staff", "Editor", "admin" name nobody; "Web Desk" and "Reuters" say where the text is from. */
function isNamedHouse(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  return words.length > 1 || AGENCIES.has(words[0] ?? '') || /\p{Lu}{2}/u.test(name);
}

const CASELESS = /^[\p{Lo}\p{Lm}\p{M}·・]{2,}$/u;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:d|l|o|al|el|ad|an)['’-]\p{Lu}[\p{L}\p{M}'’-]*|\p{Lu}\.)$/u;

function isPerson(name: string, singleNames: boolean): boolean {
  const words = name.split(' ');
  if (CASELESS.test(words.join(''))) return words.length <= MAX_NAME_WORDS;
  if (words.length > MAX_NAME_WORDS || (words.length === 1 && !singleNames)) return false;
  if (words.every((word) => isRole(word))) return false;
  const cased = /^\p{Ll}+(?: \p{Ll}+){1,2}$/u.test(name) ? titleCase(name) : name;
  return cased
    .split(' ')
    .every((word, i, all) => NAME_WORD.test(word) || (NAME_PARTICLES.has(word) && i < all.length - 1));
}

/** A shouted or whispered name in the usual case: "JANE O'HARA-MCLEAN" → "Jane O'Hara-McLean". */
function fixCase(name: string): string {
  const shouted = name === name.toUpperCase() && /\p{Lu}{3}/u.test(name);
  return shouted || name === name.toLowerCase() ? titleCase(name) : name;
}

function titleCase(name: string): string {
  return name
    .toLowerCase()
    .split(' ')
    .map((word, i, all) => {
      if (NAME_PARTICLES.has(word) && i > 0 && i < all.length - 1) return word;
      return word
        .replace(/(?:^|[-'’.])\p{Ll}/gu, (start) => start.toUpperCase())
        .replace(/^Mc\p{Ll}/u, (start) => start.slice(0, 2) + start.slice(2).toUpperCase());
    })
    .join(' ');
}
