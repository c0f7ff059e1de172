import type { WhenRules } from '../../language/rules/when';
import type { DateMention } from '../../model/mention';
import type { Sentence, Tag, Token } from '../../model/token';

/**
 * What the clause around a date tells: that something happened ("the boat sank on Friday"), that somebody said so ("officials said
 * Friday"), that a figure was brought up to date ("the toll rose to 12 on Friday"), which person or thing is meant ("taxes announced
 * by the chancellor on Friday"), or anything else.
 */
export type ClauseRole = 'occurrence' | 'speech' | 'update' | 'description' | 'statement';

/** Tokens on each side of a date that are looked at: keeps the work linear in a text of nothing but dates. */
const REACH = 80;
const BOUNDARY = /^[,;)]$/;
const NOMINAL: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN']);

export function clauseRole(sentence: Sentence, date: DateMention, rules: WhenRules): ClauseRole {
  const { tokens } = sentence;
  if (rules.speech.has(governor(tokens, date, rules))) return 'speech';
  const first = Math.max(0, date.from - REACH);
  const near = tokens.slice(first, date.to + REACH);
  if (isBehindToll(near, date.from - first, rules)) return 'occurrence';
  let verb = false;
  let at = date.from - 1;
  for (; at > first; at -= 1) {
    const { lower, text, tag } = tokens[at] as Token;
    if (BOUNDARY.test(text)) break;
    if (!verb && rules.quoting.has(lower)) return 'speech';
    // "has not been seen since she left the hut on Saturday" is the event itself
    if (verb && rules.earlier.has(lower))
      return rules.lost.has(tokens[at - 1]?.lower ?? '') ? 'occurrence' : 'description';
    if (rules.relatives.has(lower) && !hasOwnVerb(tokens.slice(at + 1, date.from), rules))
      return 'description';
    if (!verb && isAgent(tokens, at, rules)) return 'description';
    verb ||= tag === 'VERB';
  }
  return toldBy(near, Math.max(0, at) - first, date.to - first, rules);
}

/** The event that a toll is of: "the number killed in the quake that hit the valley on Monday rose to 12". */
function isBehindToll(tokens: readonly Token[], from: number, rules: WhenRules): boolean {
  const verb = tokens.slice(0, from).findLast(({ tag }) => tag === 'VERB')?.lower ?? '';
  if (!rules.occurrence.has(verb) || rules.updates.has(verb)) return false;
  const toll = tokens.findIndex(({ lower }) => rules.tolls.has(lower));
  return toll >= 0 && toll < from && tokens.slice(from).some(({ lower }) => rules.updates.has(lower));
}

/** The word that a date hangs on: "said" in "said on Friday" and in "said Friday". */
function governor(tokens: readonly Token[], { from }: DateMention, rules: WhenRules): string {
  const before = tokens[from - 1]?.lower ?? '';
  return rules.prepositions.has(before) ? (tokens[from - 2]?.lower ?? '') : before;
}

/** Whether a token names who did what a noun is described by: "taxes announced by the chancellor". */
const isAgent = (tokens: readonly Token[], at: number, { agent }: WhenRules): boolean =>
  tokens[at]?.lower === agent && tokens[at - 1]?.tag === 'VERB' && NOMINAL.has(tokens[at - 2]?.tag ?? 'X');

/** Whether the sentence goes on after a "who …" with a verb of its own: "a man who fled in May was caught". */
function hasOwnVerb(tokens: readonly Token[], { coordinators, infinitive }: WhenRules): boolean {
  let verbs = 0;
  for (const [at, { lower, tag }] of tokens.entries()) {
    if (coordinators.has(lower)) verbs = 0;
    if (tag === 'VERB' && tokens[at - 1]?.lower !== infinitive && !lower.endsWith('ing')) verbs += 1;
  }
  return verbs > 1;
}

/** An update wins over an event: "the toll from the fire that killed six rose to ten on Friday". */
function toldBy(tokens: readonly Token[], from: number, to: number, rules: WhenRules): ClauseRole {
  let occurs = false;
  let toll = tokens.slice(0, from).some(({ lower }) => rules.tolls.has(lower));
  for (let at = from; at < tokens.length; at += 1) {
    const { text, lower } = tokens[at] as Token;
    if (at >= to && BOUNDARY.test(text)) break;
    if (toll && rules.updates.has(lower)) return 'update';
    occurs ||= rules.occurrence.has(lower);
    toll ||= rules.tolls.has(lower);
  }
  return occurs ? 'occurrence' : 'statement';
}
