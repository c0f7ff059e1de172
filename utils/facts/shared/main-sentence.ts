import type { Language } from '../../language/language';
import type { Document } from '../../model/document';
import type { Sentence } from '../../model/token';
import { contentWords } from '../../mentions/content-words';
import { matchPhrase } from '../../mentions/match-phrases';

/** Sentences of the body that may state the event: news that has not come by then does not come. */
const REACH = 12;

/** The sentence that states the main event best, the headline where none of the text does; null without any text. */
export function mainSentence(document: Document, language: Language): Sentence | null {
  const { sentences, focus } = document;
  const title = sentences.filter(({ kind }) => kind === 'headline');
  const body = sentences
    .filter(({ kind }) => kind === 'paragraph' || kind === 'standfirst' || kind === 'list-item')
    .slice(0, REACH);
  const best = body.reduce<Sentence | null>(
    (a, b) => (a === null || (focus[b.index] ?? 0) > (focus[a.index] ?? 0) ? b : a),
    null,
  );
  const head = title[0] ?? null;
  if (head === null || best === null) return best ?? head;
  const wanted = new Set(
    contentWords(
      title.flatMap(({ tokens }) => tokens),
      language.focus,
    ),
  );
  const got = new Set(contentWords(best.tokens, language.focus));
  const shared = [...wanted].filter((word) => got.has(word)).length / Math.max(1, wanted.size);
  if (matchPhrase(head.tokens, language.focus.teaser)) return best;
  return shared < 0.34 ? head : best;
}
