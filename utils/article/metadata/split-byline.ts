import { lettersOf, wordsOfName } from '../../text/letters';
import { AGENCIES, BY_LABEL, BYLINE_END, NAME_PARTICLES } from './byline-words';
import { agencyIn, houseName, isHouse, isPost, isRole } from './house-names';
import { ACRONYM, fixCase, isPerson } from './person-names';

export interface BylineNames {
  readonly persons: readonly string[];
  /** Agencies, desks and houses. */
  readonly agencies: readonly string[];
}

export interface BylineContext {
  /** A word alone may be a name ("Anmol"): only where the page itself says that it is a person. */
  readonly singleNames?: boolean;
  /** Name of the publication: no part of any person's name. */
  readonly site?: string | null;
}

/** What parts the names of a byline. */
const SEPARATOR = /\s*(?:[,;|/•·&+\n]|\s[-–—]\s|\s(?:and|with|und|y|et|en|og|och|и)\s)\s*/i;
const EMAIL_OR_HANDLE = /\S*@\S+|https?:\/\/\S+|www\.\S+/g;
/** A name with post and house has fewer words; a sentence more. */
const MAX_PIECE_WORDS = 14;
/** A longer field is no byline, whatever it is called. */
const MAX_LENGTH = 2000;

/**
 * The persons and the agencies that a byline names: "By Ana Ruiz and Tom Hale, Example News, in Lima" → Ana Ruiz, Tom Hale;
 * Example News. What is neither (roles, dates, places, handles) is dropped.
 */
export function splitByline(
  text: string,
  { singleNames = false, site = null }: BylineContext = {},
): BylineNames {
  const persons: string[] = [];
  const agencies: string[] = [];
  const plain = text
    .slice(0, MAX_LENGTH)
    .replace(EMAIL_OR_HANDLE, ', ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(BY_LABEL, '');
  for (const words of withoutSite(beforeEnd(plain), site).split(SEPARATOR).flatMap(namesOf)) {
    if (isHouse(words)) {
      const house = houseName(words);
      if (house !== null && !agencies.includes(house)) agencies.push(house);
    } else if (isPerson(words, singleNames)) {
      const name = fixCase(words.join(' '));
      if (!persons.includes(name)) persons.push(name);
    }
  }
  return { persons, agencies };
}

/** Names stand before the first date or verb of the page's frame; in front of the names nothing is cut. */
function beforeEnd(text: string): string {
  const end = BYLINE_END.exec(text);
  return end === null ? text : text.slice(0, end.index);
}

/** "Jane Doe FOXBusiness", "Jane Doe Florida Today": the site's letters, however spaced, part names like a comma. */
function withoutSite(text: string, site: string | null): string {
  const letters = lettersOf((site ?? '').replace(/^the\s/i, ''));
  if (!/^[a-z0-9]{5,}$/.test(letters) || !lettersOf(text).includes(letters)) return text;
  // Letters and digits alone: nothing in it needs escaping.
  return text.replace(new RegExp(`\\b${[...letters].join("[\\s.'’-]?")}\\b`, 'gi'), ', ');
}

/**
 * The names of a piece, as words: a person's without brackets, "in Paris", "for The Example" and posts, then the house that
 * follows without a comma ("Jane Doe Associated Press").
 */
function namesOf(piece: string): string[][] {
  if (AGENCIES.has(wordsOfName(piece))) return [piece.trim().split(/\s+/)];
  const text = piece
    .replace(/[([{].*$/, '')
    // What a comma before "and" leaves: "Ana Ruiz, Tom Hale, and Wei Zhang".
    .replace(/^\s*(?:and|with|und|y|et|e|en|og|och)\s+/i, '')
    .replace(/\s(?:in|at|for|from|of|is|was|special to|exclusive to|exclusively for)\s.*$/i, '')
    .replace(BY_LABEL, '')
    .replace(/^[\s"'“”‘’:.*-]+|[\s"“”:*-]+$/g, '')
    .replace(/([a-zà-ÿ]{2})\.$/, '$1');
  const words = once(text.split(' ').filter(Boolean));
  if (words.length === 0 || words.length > MAX_PIECE_WORDS) return [];
  if (/^the$/i.test(words[0] ?? '')) return [words];
  while (words.length > 2 && isRole(words[0] ?? '')) words.shift();
  const end = nameEnd(words);
  // "Jane Doe Staff Writer" is a person with her post; "Example Courier Staff Writers" is a house.
  if (end === -1 || isHouse(words.slice(0, end)) || words.slice(end).some((word) => PLURAL_POST.test(word)))
    return [words];
  return isPost(words.at(-1) ?? '') && agencyIn(words.slice(end)) === null
    ? [words.slice(0, end)]
    : [words.slice(0, end), words.slice(end)];
}

/** Where something else begins behind a name of two words or more, or -1. */
function nameEnd(words: readonly string[]): number {
  const isUpper = (word: string): boolean => word === word.toUpperCase();
  const shouted = words.slice(0, 2).every((word) => isUpper(word) && lettersOf(word).length > 1);
  const withPost = isPost(words.at(-1) ?? '');
  return words.findIndex((word, i) => {
    if (i < 2) return false;
    if (withPost && isRole(word)) return true;
    // "JANE DOE Example Staff", "Jane Doe BBC News"
    if (shouted ? !isUpper(word) && !NAME_PARTICLES.has(word) : ACRONYM.test(word)) return true;
    const agency = agencyIn(words.slice(i));
    return agency !== null && words.slice(i).join(' ').startsWith(agency);
  });
}

const PLURAL_POST = /^(?:writers|reporters|correspondents|editors|desk|newsroom|team|bureau|agency)$/i;

/** A name printed twice (once for screen readers) stands once. */
function once(words: string[]): string[] {
  const half = words.length / 2;
  const twice = half >= 1 && words.slice(0, half).join(' ') === words.slice(half).join(' ');
  return twice ? words.slice(0, half) : words;
}
