import type { WhenRules } from '../../language/rules/when';
import type { DateMention } from '../../model/mention';
import type { Span } from '../../model/span';
import type { Sentence, Token } from '../../model/token';
import { afterDateline } from '../../text/dateline';

/** Tokens of a sentence that is shown whole, and that a clause must have at least. */
const WHOLE = 22;
const LEAST = 6;
const STOP = /^(?:[;:—–]|-{1,2})$/;
const isVerb = ({ tag }: Token): boolean => tag === 'VERB' || tag === 'AUX';

/**
 * The clause that a date dates: a contiguous slice of its sentence that holds the date, cut at clause boundaries, with a verb of
 * its own; a short sentence is one clause.
 */
export function datedClause(sentence: Sentence, date: DateMention, rules: WhenRules): Span {
  const { tokens, block } = sentence;
  const first = Math.min(afterDateline(tokens), date.from);
  if (tokens.length - first <= WHOLE)
    return { block, start: tokens[first]?.start ?? sentence.start, end: sentence.end };
  const from = clauseStart(tokens, date, first, rules);
  const to = clauseEnd(tokens, date, from, rules);
  return {
    block,
    start: tokens[from]?.start ?? sentence.start,
    end: to === tokens.length ? sentence.end : (tokens[to - 1]?.end ?? sentence.end),
  };
}

/** Whether a new clause starts at a token. */
function opens(tokens: readonly Token[], at: number, rules: WhenRules): boolean {
  const before = tokens[at - 1];
  if (before === undefined || STOP.test(before.text)) return true;
  return before.text === ',' && rules.clauseOpeners.has(tokens[at]?.lower ?? '');
}

/**
 * Index of the first token: the nearest opening before the date with a verb after it. A "who …" or "which …" that ends before the
 * date is passed over, and "and" or "but" is left out.
 */
function clauseStart(tokens: readonly Token[], date: DateMention, first: number, rules: WhenRules): number {
  let verb = false;
  let comma = false;
  for (let at = date.from; at > first; at -= 1) {
    const token = tokens[at] as Token;
    if (isVerb(token)) verb = true;
    const near = at >= date.from - 1;
    const closed = comma && rules.relatives.has(token.lower);
    if ((near || (verb && date.to - at >= LEAST)) && !closed && opens(tokens, at, rules))
      return rules.coordinators.has(token.lower) && at < date.from ? at + 1 : at;
    if (token.text === ',') comma = true;
  }
  return first;
}

/** Index after the last token: the next boundary once there is a verb; the first comma where the clause is a "who …". */
function clauseEnd(tokens: readonly Token[], date: DateMention, from: number, rules: WhenRules): number {
  const relative = rules.relatives.has(tokens[from]?.lower ?? '');
  let verb = tokens.slice(from, date.to).some(isVerb);
  for (let at = date.to; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const boundary =
      STOP.test(token.text) || (token.text === ',' && (relative || opens(tokens, at + 1, rules)));
    if (verb && boundary && at - from >= LEAST)
      return rules.coordinators.has(tokens[at - 1]?.lower ?? '') && at - 1 >= date.to ? at - 1 : at;
    if (isVerb(token)) verb = true;
  }
  return tokens.length;
}
