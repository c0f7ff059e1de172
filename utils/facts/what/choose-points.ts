import type { Language } from '../../language/language';
import type { Document } from '../../model/document';
import type { Sentence } from '../../model/token';
import { contentWords } from '../../mentions/content-words';

const MOST = 4;
/** Focus below which a sentence is no key point, and share of its words that may have been said already. */
const LEAST_FOCUS = 0.3;
const MOST_SHARED = 0.6;

/** Two to four sentences that add something to the event, best first, then put in document order. */
export function choosePoints(document: Document, event: Sentence, language: Language): Sentence[] {
  const { sentences, focus } = document;
  const said = new Set(contentWords(event.tokens, language.focus));
  for (const { kind, tokens } of sentences)
    if (kind === 'headline') contentWords(tokens, language.focus).forEach((word) => said.add(word));
  const ranked = sentences
    .filter(({ kind, index }) => kind !== 'headline' && kind !== 'caption' && index !== event.index)
    .sort((a, b) => (focus[b.index] ?? 0) - (focus[a.index] ?? 0));
  const chosen: Sentence[] = [];
  for (const sentence of ranked) {
    if (chosen.length === MOST || (focus[sentence.index] ?? 0) < LEAST_FOCUS) break;
    const words = new Set(contentWords(sentence.tokens, language.focus));
    const shared = [...words].filter((word) => said.has(word)).length / Math.max(1, words.size);
    if (words.size < 5 || shared > MOST_SHARED) continue;
    chosen.push(sentence);
    words.forEach((word) => said.add(word));
  }
  return chosen.sort((a, b) => a.index - b.index);
}
