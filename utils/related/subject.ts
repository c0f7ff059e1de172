import type { Article } from '../model/article';
import type { Facts } from '../model/card';
import { SPACELESS } from '../text/letters';
import { COMMON_WORDS } from './common-words';

/** How much each word of an article says about its subject. */
export interface Subject {
  readonly weights: ReadonlyMap<string, number>;
}

/** How near a link's words are to the subject. */
export interface Nearness {
  readonly score: number;
  /** The words shared, heaviest first. */
  readonly shared: readonly string[];
}

const MIN_WORD = 3;
const NAME_WEIGHT = 1.8;
const FACT_WEIGHT = 1.3;
/** Paragraphs that tell the event: later ones give background. */
const LEAD_BLOCKS = 6;

const ASCII = /^\p{ASCII}*$/u;

/**
 * The words of a text, lower case, without accents, plural and possessive endings evened out; of scripts that are written
 * without spaces each pair of signs.
 */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase().replace(/n?['’](?:s|t|re|ve|ll|d|m)\b/g, '');
  const ascii = ASCII.test(lower);
  const plain = ascii ? lower : lower.normalize('NFKD').replace(/\p{M}+/gu, '');
  const words = plain.match(ascii ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => {
    if (!ascii && SPACELESS.test(word)) return pairsOf(word);
    return word.length < MIN_WORD || /^\d{1,3}$/.test(word) ? [] : [stem(word)];
  });
}

function pairsOf(word: string): string[] {
  const signs = [...word];
  return signs.slice(1).map((sign, i) => `${signs[i] ?? ''}${sign}`);
}

/** "shootings" and "shooting", "gangs" and "gang" meet; light enough not to join different words. */
function stem(word: string): string {
  if (word.length > 5 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word;
}

/**
 * Weights of the article's words: words of the headline and the first paragraphs, names above common words, and all of them by
 * how rare they are on the page (a word that many links of the page hold is the page's boilerplate).
 */
export function readSubject(article: Article, facts: Facts | null, linkTexts: readonly string[]): Subject {
  const rarity = rarityOn(linkTexts);
  const names = namesOf(article, facts);
  const counts = new Map<string, number>();
  article.blocks.slice(1).forEach(({ text, kind }, i) => {
    if (kind === 'caption') return;
    const worth = i < LEAD_BLOCKS ? 1 : 0.5;
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + worth);
  });
  const headline = new Set(wordsOf(article.title));
  const weights = new Map<string, number>();
  for (const word of new Set([...counts.keys(), ...headline])) {
    if (COMMON_WORDS.has(word)) continue;
    const often = Math.min(2, Math.log2(1 + (counts.get(word) ?? 0)) / 1.5);
    const base = often + (headline.has(word) ? 1.5 : 0);
    weights.set(word, base * (names.get(word) ?? 1) * rarity(word));
  }
  return { weights };
}

/** 1 for a word that stands in one link of the page or none, falling towards 0 for one that stands in most. */
function rarityOn(texts: readonly string[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const all = Math.log(texts.length + 2);
  return (word) => Math.max(0.2, Math.log((texts.length + 2) / ((counts.get(word) ?? 0) + 1)) / all);
}

/** A word with a capital that opens no sentence and no quotation. */
const INNER_CAPITAL = /[^\s.!?:"“”‘’(–—-]\s([A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΩА-Я][^\s\d.,;:!?"“”()]+)/g;

/** Factor by word: names that the facts know, and words that stand with a capital inside sentences. */
function namesOf(article: Article, facts: Facts | null): Map<string, number> {
  const names = new Map<string, number>();
  for (const { text, kind } of article.blocks) {
    if (kind === 'headline' || kind === 'caption') continue;
    for (const [, name = ''] of text.matchAll(INNER_CAPITAL))
      for (const word of wordsOf(name)) names.set(word, NAME_WEIGHT);
  }
  for (const { name, aliases } of [...(facts?.who ?? []), ...(facts?.where ?? [])])
    for (const word of wordsOf([name, ...aliases].join(' ')))
      names.set(word, names.has(word) ? NAME_WEIGHT * FACT_WEIGHT : FACT_WEIGHT);
  return names;
}

/** Sums the weights of the words that title and address of a link share with the article. */
export function nearness(subject: Subject, url: URL, title: string): Nearness {
  const words = new Set([...wordsOf(title), ...wordsOf(decodePath(url.pathname))]);
  const shared = [...words]
    .map((word) => [word, subject.weights.get(word) ?? 0] as const)
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1]);
  return { score: shared.reduce((sum, [, weight]) => sum + weight, 0), shared: shared.map(([word]) => word) };
}

function decodePath(path: string): string {
  return path.replace(/%[\da-f]{2}/gi, ' ').replace(/\.\w{2,5}$/, '');
}
