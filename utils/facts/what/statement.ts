import type { WhatRules } from '../../language/rules/what';
import type { Span } from '../../model/span';
import type { Sentence } from '../../model/token';
import { afterDateline } from '../shared/dateline';

/** Tokens above which a statement is cut, and that the cut must leave. */
const LONG = 60;
const SHORT = 22;

/**
 * The part of a sentence that is shown: without a dateline, and where the sentence is very long, up to its last clause
 * boundary that keeps it readable. Always a contiguous slice.
 */
export function statementOf(sentence: Sentence, rules: WhatRules): Span {
  const { block, tokens } = sentence;
  const from = afterDateline(tokens);
  const start = tokens[from]?.start ?? sentence.start;
  if (tokens.length - from <= LONG) return { block, start, end: sentence.end };
  for (let i = from + LONG; i > from + SHORT; i -= 1) {
    const next = tokens[i + 1];
    const text = tokens[i]?.text;
    if (text === ';' || (text === ',' && next && rules.clauseOpeners.has(next.lower)))
      return { block, start, end: tokens[i - 1]?.end ?? sentence.end };
  }
  return { block, start, end: sentence.end };
}
