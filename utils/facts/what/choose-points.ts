import type { Language } from '../../language/language';
import type { Document } from '../../model/document';
import type { Sentence } from '../../model/token';
import { contentWords } from '../../mentions/content-words';
import { quotedTokens } from '../../mentions/quotation';
import { newestFirst } from '../shared/story-order';

const MOST = 4;
/** Focus below which a sentence is no key point. */
const LEAST_FOCUS = 0.3;
/** Share of its words that may have been said already, and content words that it must have. */
const MOST_SHARED = 0.6;
const LEAST_WORDS = 5;
/** A sentence that leans on the one before ("He …", "But …") is worth less alone. */
const DEPENDENT_FACTOR = 0.8;
/** What each new name, number or date adds to a sentence's worth, at most three times. */
const NEWS_BONUS = 0.04;

/** Two to four sentences that add something to the event, in the order of the story; of a roundup, one an item. */
export function choosePoints(document: Document, event: Sentence, language: Language): Sentence[] {
  const order = newestFirst(document);
  const said = new Set(
    order
      .filter(({ kind, index }) => kind === 'headline' || index === event.index)
      .flatMap(({ tokens }) => contentWords(tokens, language.focus)),
  );
  const ranked = order
    .filter((sentence) => isCandidate(sentence, event, document))
    .map((sentence) => ({ sentence, worth: worthOf(sentence, document, language) }))
    .sort((a, b) => b.worth - a.worth);
  const items = new Set<number>();
  const chosen = new Set<Sentence>();
  for (const { sentence } of ranked) {
    if (chosen.size === MOST) break;
    const item = document.article.genre === 'roundup' ? itemOf(sentence, document) : undefined;
    if (item !== undefined && items.has(item)) continue;
    const words = new Set(contentWords(sentence.tokens, language.focus));
    const shared = [...words].filter((word) => said.has(word)).length / Math.max(1, words.size);
    if (words.size < LEAST_WORDS || shared > MOST_SHARED) continue;
    chosen.add(sentence);
    words.forEach((word) => said.add(word));
    if (item !== undefined) items.add(item);
  }
  return order.filter((sentence) => chosen.has(sentence));
}

/** A sentence of the text that is in focus and does not open with speech. */
function isCandidate({ kind, index, tokens }: Sentence, event: Sentence, { focus }: Document): boolean {
  if (kind === 'headline' || kind === 'caption' || index === event.index) return false;
  return (focus[index] ?? 0) >= LEAST_FOCUS && !quotedTokens(tokens.slice(0, 2))[1];
}

const itemOf = ({ block }: Sentence, { article }: Document): number | undefined =>
  article.blocks[block]?.item;

function worthOf(sentence: Sentence, document: Document, { what }: Language): number {
  const { index, tokens } = sentence;
  const news =
    document.namesOf(index).length + document.numbersOf(index).length + document.datesOf(index).length;
  const opener = tokens[0]?.lower ?? '';
  return (
    (document.focus[index] ?? 0) * (what.dependentOpeners.has(opener) ? DEPENDENT_FACTOR : 1) +
    Math.min(3, news) * NEWS_BONUS
  );
}
