import type { Article } from '../model/article';
import { FUNCTION_WORDS, SCRIPTS } from './detect-profiles';

/** Characters of the text that are read: enough to tell, and no more of a long page. */
const SAMPLE = 2000;
/** Fewer words than this say nothing about a language. */
const LEAST_WORDS = 12;
/** Share of function words that a text in the language has at least. */
const LEAST_SHARE = 0.15;
/** The best language must have this many times the share of the next, since neighbours share words. */
const LEAST_LEAD = 1.25;
/** Share of the letters that a script other than Latin must have. */
const LEAST_SCRIPT = 0.4;
/** Share of the letters of a script that must be a language's own to tell it from the usual one. */
const LEAST_OWN = 0.008;
const FALLBACK = 'en';

/**
 * The language of an article as a BCP 47 tag. The text decides where it is clear, since many pages carry the tag of
 * their template or none; a tag that agrees is returned whole ("en-GB"). Where the text is too short or unclear the
 * page's tag counts, then the hint.
 * @param hint what another detector says (`browser.i18n.detectLanguage`), a BCP 47 tag or null.
 */
export function settleLanguage(article: Article, hint: string | null = null): string {
  const detected = detectLanguage(sampleOf(article));
  const stated = article.language;
  if (detected === null) return stated ?? hint ?? FALLBACK;
  return stated !== null && primaryOf(stated) === detected ? stated : detected;
}

/** The language of a text as a primary subtag, null where the text does not tell. */
export function detectLanguage(text: string): string | null {
  return languageOfScript(text) ?? languageOfWords(text);
}

function primaryOf(tag: string): string {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  // Bokmål and Nynorsk are read as Norwegian
  return primary === 'nb' || primary === 'nn' ? 'no' : primary;
}

/** The text of the story; the headline only where there is little else. */
function sampleOf({ blocks }: Article): string {
  let sample = '';
  for (const { text } of [...blocks.slice(1), ...blocks.slice(0, 1)]) {
    if (sample.length >= SAMPLE) break;
    sample += `${text}\n`;
  }
  return sample.slice(0, SAMPLE);
}

function languageOfScript(text: string): string | null {
  const letters = count(text, /\p{L}/gu);
  if (letters === 0) return null;
  for (const { script, language, unless = [] } of SCRIPTS) {
    const share = count(text, script) / letters;
    // Japanese is written with Chinese characters too: a tenth of kana tells it
    if (share < (language === 'ja' ? 0.1 : LEAST_SCRIPT)) continue;
    return unless.find(([own]) => count(text, own) >= LEAST_OWN * letters)?.[1] ?? language;
  }
  return null;
}

function languageOfWords(text: string): string | null {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}]+(?:'[\p{L}]+)?/gu) ?? [];
  if (words.length < LEAST_WORDS) return null;
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const language of profiles().get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < LEAST_SHARE * words.length) return null;
  return first[1] >= LEAST_LEAD * (second?.[1] ?? 0) ? first[0] : null;
}

/** Languages by function word, built on first use. */
let table: ReadonlyMap<string, readonly string[]> | undefined;
function profiles(): ReadonlyMap<string, readonly string[]> {
  if (table) return table;
  const built = new Map<string, string[]>();
  for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of new Set(words.split(' '))) built.set(word, [...(built.get(word) ?? []), language]);
  }
  table = built;
  return built;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
