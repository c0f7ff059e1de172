import type { Card } from '../model/card';
import type { LibraryEntry, OwnStory } from '../model/library';
import { COMMON_WORDS } from '../related/common-words';
import { wordsOf } from '../related/subject';
import { headlineFigures } from './compare-cards';

/** What a card is about, as sets of words. */
interface Signature {
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** Calendar day in days since 1970, or null where the page has no date. */
  readonly day: number | null;
}

/** Two stories more than this many days apart tell different events, however alike. */
const MOST_DAYS = 21;
/** Sum of shared words, names counted double, from which two cards tell one story; set on the corpus. */
const ENOUGH = 5;

/** How far two cards tell the same story: 0 for not at all, growing with every name and rare word that they share. */
export function storyLikeness(a: Card, b: Card): number {
  return likeness(signatureOf(a), signatureOf(b));
}

export function isSameStory(a: Card, b: Card): boolean {
  return storyLikeness(a, b) >= ENOUGH;
}

/** The reader's own stories on the event of a card, nearest first; the story itself is none of them. */
export function ownStories(card: Card, url: string, entries: readonly LibraryEntry[], most = 3): OwnStory[] {
  const own = signatureOf(card);
  return entries
    .filter((entry) => entry.url !== url)
    .map((entry) => ({ entry, score: likeness(own, signatureOf(entry.card)) }))
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score || b.entry.last - a.entry.last)
    .slice(0, most)
    .map(({ entry: { card: kept, last } }) => ({
      article: kept.article,
      last,
      figures: headlineFigures(kept),
    }));
}

/** Entries put together by story: groups in the order of their newest entry, newest entry first within each. */
export function groupByStory(entries: readonly LibraryEntry[]): LibraryEntry[][] {
  const newestFirst = [...entries].sort((a, b) => b.last - a.last);
  const groups: { readonly signature: Signature; readonly entries: LibraryEntry[] }[] = [];
  for (const entry of newestFirst) {
    const signature = signatureOf(entry.card);
    const group = groups.find((other) => likeness(other.signature, signature) >= ENOUGH);
    if (group === undefined) groups.push({ signature, entries: [entry] });
    else group.entries.push(entry);
  }
  return groups.map((group) => group.entries);
}

function signatureOf(card: Card): Signature {
  const names = [...card.who, ...card.where].filter(({ name }) => /^\P{Ll}/u.test(name));
  const { title, published } = card.article;
  const day = published === null ? NaN : Date.parse(published.slice(0, 10)) / 86_400_000;
  return {
    names: content(names.map(({ name }) => name).join(' ')),
    words: content(`${title} ${card.what[0]?.text ?? ''}`),
    day: Number.isNaN(day) ? null : day,
  };
}

const content = (text: string): Set<string> =>
  new Set(wordsOf(text).filter((word) => !COMMON_WORDS.has(word)));

function likeness(a: Signature, b: Signature): number {
  if (a.day !== null && b.day !== null && Math.abs(a.day - b.day) > MOST_DAYS) return 0;
  const names = shared(a.names, b.names);
  return names === 0 ? 0 : 2 * names + shared(a.words, b.words);
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count += 1;
  return count;
}
