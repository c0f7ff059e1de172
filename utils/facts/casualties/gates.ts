import type { Clause } from './clause';
import { isNoun, isVerb, wordAt } from './clause';
import type { VerbGroup } from './chunks';
import { isZero } from './figure';
import type { Tables } from './grammar-tables';
import type { Match } from './match';
import type { Group } from './people';
import type { Token } from '../../model/token';
import type { Trigger } from './triggers';

/** Whether the words around a match tell something that happened: no threat, fear, wish, rule, question or fiction. */
export function happened(clause: Clause, trigger: Trigger, match: Match, tables: Tables): boolean {
  if (clause.sentence.text.trimEnd().endsWith('?')) return false;
  if (isInName(clause, trigger) || isByAbstract(clause, trigger)) return false;
  const { needs, notBefore } = trigger.rule;
  if (notBefore?.has(wordAt(clause, trigger.to))) return false;
  if (needs && !clause.tokens.some(({ lower }) => needs.has(lower)) && !inTitle(clause, trigger, needs))
    return false;
  if (match.verb && !isFact(clause, trigger, match, match.verb)) return false;
  const from = Math.min(trigger.from, ...match.groups.map(({ noun }) => noun.from));
  if (tables.hypothetical.within(clause.tokens, clauseStart(clause, from), trigger.to)) return false;
  if (clause.fictional || isOfNoIllness(clause, trigger)) return false;
  if (match.groups.some((group) => isRate(clause, group))) return false;
  // "nobody else was hurt" tells that somebody was
  if (match.groups.some(({ noun, quantity }) => isZero(quantity) && hasOther(clause, noun))) return false;
  return (
    trigger.rule.kind !== 'sick' || !clause.tokens.some(({ lower }) => clause.rules.cues.chronic.has(lower))
  );
}

/** "One patient in a hundred dies", "three in every ten". */
function isRate(clause: Clause, { noun, quantity }: Group): boolean {
  const at = clause.chunkAt(noun.from);
  const [link, whole] = [clause.chunks[at + 1], clause.chunks[at + 2]];
  if (link?.type !== 'preposition' || !isNoun(whole) || quantity.min === null) return false;
  const { number } = whole;
  return (
    number?.use === 'count' &&
    whole.head < number.to &&
    wordAt(clause, link.from) !== clause.rules.grammar.of &&
    (number.min ?? 0) > quantity.min &&
    quantity.min <= RATE
  );
}

/** Rates are of few in many. */
const RATE = 10;

/** Who was taken by whom stands in the headline as often as in the sentence. */
const inTitle = ({ document }: Clause, { rule }: Trigger, words: ReadonlySet<string>): boolean =>
  rule.kind === 'abducted' && (document.sentences[0]?.tokens.some(({ lower }) => words.has(lower)) ?? false);

/** "The prime minister was wounded by a revolt." */
function isByAbstract({ tokens, rules }: Clause, { to }: Trigger): boolean {
  const { agent, abstract } = rules.cues;
  if (!agent.has(tokens[to]?.lower ?? '')) return false;
  const phrase = tokens.slice(to, to + AGENT_REACH);
  const stop = phrase.findIndex(({ tag }) => tag === 'PUNCT');
  return phrase.slice(0, stop < 0 ? undefined : stop).some(({ lower }) => abstract.has(lower));
}

const AGENT_REACH = 6;

/** "Red Dead", "Killing Eve": a capital where the sentence needs none, beside another. */
function isInName({ tokens, sentence }: Clause, { from }: Trigger): boolean {
  if (from === 0 || sentence.kind === 'headline' || !isCapital(tokens[from])) return false;
  const words = tokens.filter(({ text }) => /^\p{L}/u.test(text));
  const titled = words.filter(isCapital).length > words.length / 2;
  return !titled && (isCapital(tokens[from - 1]) || isCapital(tokens[from + 1]));
}

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(token?.text ?? '');

function isFact(clause: Clause, trigger: Trigger, match: Match, verb: VerbGroup): boolean {
  const zero = match.groups.every(({ quantity }) => isZero(quantity)) && match.groups.length > 0;
  if (verb.modal || isAlmost(clause, verb)) return false;
  const inside =
    trigger.from < verb.to &&
    clause.tokens
      .slice(trigger.from, trigger.to)
      .some(({ lower }) => clause.rules.grammar.negations.has(lower));
  if (verb.negated && !zero && !inside) return false;
  if (!verb.infinitive) return true;
  if (match.groups.some(({ ordinal }) => ordinal)) return true;
  const index = clause.chunkAt(verb.from);
  const governor = clause.chunks[index - 1];
  return (
    (verb.perfect || verb.copula) &&
    isVerb(governor) &&
    !governor.negated &&
    clause.rules.grammar.factive.has(wordAt(clause, governor.main))
  );
}

/** "claimed to have killed 40 soldiers": what a side says of itself. */
export function isClaimed(clause: Clause, verb: VerbGroup): boolean {
  const governor = clause.chunks[clause.chunkAt(verb.from) - 1];
  return (
    verb.infinitive && isVerb(governor) && clause.rules.grammar.claiming.has(wordAt(clause, governor.main))
  );
}

/** "3,248 cases of wine". */
function isOfNoIllness({ tokens, rules }: Clause, { rule, to }: Trigger): boolean {
  if (!rule.illnessOnly || tokens[to - 1]?.lower !== rules.grammar.of) return false;
  return !tokens.slice(to, to + ILLNESS_REACH).some(({ lower }) => rules.cues.illness.has(lower));
}

const ILLNESS_REACH = 5;

/** "nearly killed him". */
const isAlmost = ({ tokens, rules }: Clause, verb: VerbGroup): boolean =>
  tokens.slice(Math.max(0, verb.from - 1), verb.main).some(({ lower }) => rules.grammar.almost.has(lower));

const hasOther = ({ tokens, rules }: Clause, { from, to }: { from: number; to: number }): boolean =>
  tokens.slice(from, to + 1).some(({ lower }) => rules.grammar.others.has(lower));

const REACH = 8;

/** A few words before the match, within the same stretch of the sentence. */
function clauseStart(clause: Clause, from: number): number {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i -= 1) {
    const word = wordAt(clause, i);
    if (/^[.;:—–]$/.test(word)) return i + 1;
    if (word !== clause.rules.grammar.that && clause.chunks[clause.chunkAt(i)]?.type === 'subordinator')
      return i;
  }
  return Math.max(0, from - REACH);
}
