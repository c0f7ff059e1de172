import type { WhenRules } from '../../language/rules/when';
import type { DateMention } from '../../model/mention';
import type { Span } from '../../model/span';
import type { Sentence, Token } from '../../model/token';
import { afterDateline } from '../shared/dateline';

/** Tokens of a sentence that is shown whole, and that a clause must have at least. */
const WHOLE = 22;
const LEAST = 6;

/**
 * The clause that a date dates: a contiguous slice of its sentence that holds the date, cut at clause boundaries, with a verb of
 * its own; a short sentence is one clause.
 */
export function datedClause(sentence: Sentence, date: DateMention, rules: WhenRules): Span {
  const { tokens, block } = sentence;
  const first = Math.min(afterDateline(tokens), date.from);
  let from = first;
  let to = tokens.length;
  if (tokens.length - first > WHOLE) {
    from = clauseStart(tokens, date, first, rules);
    to = clauseEnd(tokens, date, from, rules);
  }
  return {
    block,
    start: tokens[from]?.start ?? sentence.start,
    end: to === tokens.length ? sentence.end : (tokens[to - 1]?.end ?? sentence.end),
  };
}

const STOP = /^(?:[;:—–]|-{1,2})$/;
const isVerb = ({ tag }: Token): boolean => tag === 'VERB' || tag === 'AUX';

/** Whether a new clause starts at a token. */
function opens(tokens: readonly Token[], at: number, rules: WhenRules): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return true;
  if (STOP.test(before.text)) return true;
  return before.text === ',' && rules.clauseOpeners.has(tokens[at]?.lower ?? '');
}

function clauseStart(tokens: readonly Token[], date: DateMention, first: number, rules: WhenRules): number {
  let verb = false;
  for (let at = date.from; at > first; at -= 1) {
    const token = tokens[at] as Token;
    if (isVerb(token)) verb = true;
    const enough = date.to - at >= LEAST || at === date.from || at === date.from - 1;
    if ((verb || at >= date.from - 1) && enough && opens(tokens, at, rules)) return at;
  }
  return first;
}

function clauseEnd(tokens: readonly Token[], date: DateMention, from: number, rules: WhenRules): number {
  let verb = tokens.slice(from, date.to).some(isVerb);
  for (let at = date.to; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const enough = at - from >= LEAST && verb;
    if (enough && (STOP.test(token.text) || (token.text === ',' && opens(tokens, at + 1, rules)))) return at;
    if (isVerb(token)) verb = true;
  }
  return tokens.length;
}
