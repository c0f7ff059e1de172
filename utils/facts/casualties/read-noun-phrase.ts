import type { CasualtyRules, GrammarWords } from '../../language/rules/casualties';
import type { NumberMention } from '../../model/mention';
import type { Token } from '../../model/token';
import type { NounPhrase } from './chunks';
import { isNominal, isPronoun, isVerb, type ChunkInput } from './word-class';

export function opensNounPhrase(token: Token, grammar: GrammarWords): boolean {
  if (grammar.determiners.has(token.lower)) return true;
  if (isPronoun(token, grammar)) return true;
  return (
    ['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM', 'PRON', 'DET', 'X'].includes(token.tag) ||
    grammar.others.has(token.lower)
  );
}

/** The base noun phrase that starts at token `from`. A second number starts another phrase ("Thursday two men"). */
export function readNounPhrase(
  input: ChunkInput,
  numberAt: ReadonlyMap<number, NumberMention>,
  from: number,
): NounPhrase {
  const { tokens } = input.sentence;
  const { grammar } = input.rules;
  let number: NumberMention | null = null;
  let i = from;
  let head = from;
  while (i < tokens.length) {
    const token = tokens[i] as Token;
    const counted = numberAt.get(i);
    if (counted) {
      const counts = counted.use === 'count' || counted.use === 'ordinal';
      if (i > from && counts && (number || isNominal(tokens[i - 1]) || tokens[i - 1]?.tag === 'VERB')) break;
      if (counts) number ??= counted;
      head = counted.to - 1;
      i = counted.to;
      continue;
    }
    if (i > from && !goesOn(tokens, i, input)) break;
    if (isNominal(token) || i === from || token.tag === 'X') head = i;
    else if (grammar.others.has(token.lower)) head = i;
    i += 1;
    if (isPronoun(token, grammar)) break;
  }
  return { type: 'noun', from, to: i, head: lastHead(tokens, from, i, head), number };
}

/** A phrase that ends in an adjective of people ("the dead", "the wounded") has that as its head. */
const lastHead = (tokens: readonly Token[], from: number, to: number, head: number): number =>
  to - 1 > from && !isNominal(tokens[head]) && tokens[to - 1]?.tag !== 'PUNCT' ? to - 1 : head;

/** "16 people last November", "two men Thursday": the day is no part of who. */
const startsTime = (tokens: readonly Token[], i: number, { timeNouns, grammar }: CasualtyRules): boolean =>
  timeNouns.has(tokens[i]?.lower ?? '') ||
  (grammar.timeOpeners.has(tokens[i]?.lower ?? '') && timeNouns.has(tokens[i + 1]?.lower ?? ''));

function goesOn(tokens: readonly Token[], i: number, input: ChunkInput): boolean {
  const { grammar } = input.rules;
  const token = tokens[i] as Token;
  const { lower } = token;
  if (grammar.possessive.has(lower) || lower === '&') return true;
  if (grammar.quotes.has(lower) || grammar.commas.has(lower) || token.tag === 'PUNCT') return false;
  if (grammar.and.has(lower) || grammar.relatives.has(lower) || grammar.subordinators.has(lower))
    return false;
  if (grammar.prepositions.has(lower) || grammar.either.has(lower)) return false;
  if (isPronoun(token, grammar)) return false;
  // "the dead" are a phrase, "two dead" and "guards missing" are said of somebody
  const opened = grammar.definites.has(tokens[i - 1]?.lower ?? '');
  if (grammar.predicates.has(lower) && !opened && (tokens[i + 1]?.tag !== 'NOUN' || isNominal(tokens[i - 1])))
    return false;
  if (grammar.determiners.has(lower))
    return grammar.determiners.has(tokens[i - 1]?.lower ?? '') && !isNominal(tokens[i - 1]);
  if (isVerb(tokens, i, input)) return false;
  const counted = isNominal(tokens[i - 1]) || tokens[i - 1]?.tag === 'NUM';
  if (counted && startsTime(tokens, i, input.rules)) return false;
  if (grammar.others.has(lower)) return true;
  return ['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM', 'X', 'VERB'].includes(token.tag);
}
