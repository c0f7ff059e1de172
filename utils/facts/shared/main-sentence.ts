import type { Language } from '../../language/language';
import type { Document } from '../../model/document';
import type { Sentence } from '../../model/token';
import { contentWords } from '../../mentions/content-words';
import { matchPhrase } from '../../mentions/match-phrases';
import { newestFirst } from './story-order';

/** Sentences of the body that may state the event: news that has not come by then does not come. */
const REACH = 12;
/** Share of the title's words that a sentence must have to speak for it; with fewer, the title speaks for itself. */
const LEAST_SHARED = 0.4;

/** The sentence that states the main event best, the headline where none of the text does; null without any text. */
export function mainSentence(document: Document, language: Language): Sentence | null {
  const { sentences, focus } = document;
  const head = sentences.find(({ kind }) => kind === 'headline') ?? null;
  const body = newestFirst(document)
    .filter(({ kind }) => kind === 'paragraph' || kind === 'standfirst' || kind === 'list-item')
    .slice(0, REACH);
  const best = body.reduce<Sentence | null>(
    (a, b) => (a === null || (focus[b.index] ?? 0) > (focus[a.index] ?? 0) ? b : a),
    null,
  );
  if (head === null || best === null) return best ?? head;
  if (matchPhrase(head.tokens, language.focus.teaser)) return best;
  return shared(sentences, best, language) < LEAST_SHARED ? head : best;
}

/** Share of the content words of the title (which may be several sentences) that a sentence has. */
function shared(sentences: readonly Sentence[], sentence: Sentence, { focus }: Language): number {
  const title = sentences.filter(({ kind }) => kind === 'headline').flatMap(({ tokens }) => tokens);
  const wanted = new Set(contentWords(title, focus));
  const got = new Set(contentWords(sentence.tokens, focus));
  return [...wanted].filter((word) => got.has(word)).length / Math.max(1, wanted.size);
}
