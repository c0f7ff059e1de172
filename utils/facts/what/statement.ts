import type { Language } from '../../language/language';
import { contentWords } from '../../mentions/content-words';
import type { Span } from '../../model/span';
import type { Sentence } from '../../model/token';
import { afterDateline } from '../../text/dateline';
import { afterLabel } from '../shared/title-label';

/** Tokens above which a statement is cut, and that the cut must leave. */
const LONG = 60;
const SHORT = 22;

/**
 * The part of a sentence that is shown: without a dateline or a title's label, and where the sentence is very long, up to its last clause
 * boundary that keeps it readable and every word that it shares with `keep` (the title's words: the news itself).
 * Always a contiguous slice.
 */
export function statementOf(sentence: Sentence, keep: ReadonlySet<string>, language: Language): Span {
  const { block, tokens, kind } = sentence;
  const label = kind === 'headline' ? afterLabel(tokens, language.what) : 0;
  const from = Math.max(afterDateline(tokens), label);
  const start = tokens[from]?.start ?? sentence.start;
  if (tokens.length - from <= LONG) return { block, start, end: sentence.end };
  const kept = (to: number): number =>
    new Set(contentWords(tokens.slice(from, to), language.focus).filter((word) => keep.has(word))).size;
  for (let at = from + LONG; at > from + SHORT; at -= 1) {
    const sign = tokens[at]?.text;
    const opener = tokens[at + 1]?.lower ?? '';
    if (sign !== ';' && (sign !== ',' || !language.what.clauseOpeners.has(opener))) continue;
    return { block, start, end: (kept(at) === kept(tokens.length) && tokens[at - 1]?.end) || sentence.end };
  }
  return { block, start, end: sentence.end };
}
