import type { NounPhrase } from './chunks';
import { isNoun, isVerb, verbAt, wordAt, type Clause } from './clause';
import { bareMatch, matchPeople, type Match } from './match';
import { nounList } from './object';
import { readGroup } from './people';
import type { Trigger } from './triggers';

/** "the deaths of three soldiers", "injuries to a girl". */
export function ofPeople(clause: Clause, trigger: Trigger): Match | null {
  const index = clause.chunkAt(trigger.to - 1);
  const link = clause.chunks[index + 1];
  const last = clause.chunks[index]?.type;
  if (last === 'preposition' || (last === 'verb' && trigger.to - trigger.from > 1))
    return matchPeople(clause, nounList(clause, index + 1), null);
  if (link?.type !== 'preposition' || wordAt(clause, link.from) !== clause.rules.grammar.of) return null;
  return matchPeople(clause, nounList(clause, index + 2, !isVerb(clause.chunks[index - 1])), null);
}

/** "three deaths", "3,248 cases"; "a third case of cholera" counts three. */
export function countAt(clause: Clause, trigger: Trigger): Match | null {
  const noun = clause.chunks[clause.chunkAt(trigger.from)];
  if (!isNoun(noun) || !noun.number || noun.number.to > trigger.from) return null;
  const { number } = noun;
  const isHead = noun.head === trigger.from || noun.head === trigger.to - 1;
  if (!isHead || (number.use === 'ordinal' && !trigger.rule.illnessOnly)) return null;
  if (number.vague !== null && clause.rules.people.unsaid.has(number.vague)) return null;
  return bareMatch(number, noun.from, trigger.to);
}

/** "ten of the dead were women", "six of those killed". */
export function shareAt(clause: Clause, trigger: Trigger): Match | null {
  const index = clause.chunkAt(trigger.from);
  const inside = clause.chunks[index];
  const at = isNoun(inside) ? index : index - 1;
  const whole = clause.chunks[at];
  const share = clause.chunks[at - 2];
  if (!isNoun(whole) || !isNoun(share) || share.number?.use !== 'count' || share.head >= share.number.to)
    return null;
  const { grammar, people } = clause.rules;
  if (wordAt(clause, whole.from - 1) !== grammar.of || whole.number || isUnsaid(share, people.unsaid))
    return null;
  // "three of the miners killed": the miners are the ones killed
  const points = isNoun(inside)
    ? whole.head === trigger.from && whole.from === whole.head - 1
    : whole.from === whole.head && grammar.determiners.has(wordAt(clause, whole.head));
  return points ? bareMatch(share.number, share.from, trigger.to) : null;
}

const isUnsaid = ({ number }: NounPhrase, unsaid: ReadonlySet<string>): boolean =>
  number?.vague != null && unsaid.has(number.vague);

/** "no casualties", "did not cause any casualties". */
export function noneAt(clause: Clause, trigger: Trigger): Match | null {
  const noun = clause.chunks[clause.chunkAt(trigger.from)];
  if (!isNoun(noun) || !isNone(clause, noun)) return null;
  if (noun.head > trigger.to - 1) return null;
  return bareMatch({ min: 0, max: 0, vague: null }, noun.from, trigger.to);
}

function isNone(clause: Clause, noun: NounPhrase): boolean {
  const { none, any } = clause.rules.grammar;
  const first = wordAt(clause, noun.from);
  if (none.has(first)) return true;
  return any.has(first) && (verbAt(clause, noun.from - 1)?.verb.negated ?? false);
}

/** "three wounded miners": the trigger stands before the head of its own noun phrase. */
export function modifierAt(clause: Clause, trigger: Trigger): Match | null {
  const noun = clause.chunks[clause.chunkAt(trigger.from)];
  if (!isNoun(noun) || trigger.from >= noun.head) return null;
  const word = wordAt(clause, trigger.from);
  const { predicates, notModifier } = clause.rules.grammar;
  if (notModifier.test(word) && !predicates.has(word)) return null;
  return matchPeople(clause, [noun], null);
}

/** "the boy's death", "her body": the possessor inside the trigger's own noun phrase. */
export function ownerAt(clause: Clause, trigger: Trigger): Match | null {
  const noun = clause.chunks[clause.chunkAt(trigger.from)];
  if (!isNoun(noun) || noun.head !== trigger.from || noun.from === noun.head) return null;
  const { possessive, owners } = clause.rules.grammar;
  for (let i = noun.from; i < noun.head; i += 1) {
    if (owners.has(wordAt(clause, i)) && trigger.rule.needs) return bareMatch(ONE, noun.from, noun.to);
    if (possessive.has(wordAt(clause, i)) && i > noun.from) {
      return matchPeople(clause, [{ ...noun, to: i, head: i - 1 }], null);
    }
  }
  return null;
}

const ONE = { min: 1, max: 1, vague: null };

/** "claimed three lives", "cost three people their lives", "took the lives of three students". */
export function livesAt(clause: Clause, trigger: Trigger): Match | null {
  const index = clause.chunkAt(trigger.from);
  const noun = clause.chunks[index];
  if (!isNoun(noun) || noun.head !== trigger.from) return null;
  const taken = (token: number): boolean => clause.rules.lifeVerbs.has(wordAt(clause, token));
  const before = verbAt(clause, noun.from - 1)?.verb ?? null;
  if (noun.number?.use === 'count' && taken(noun.from - 1))
    return bareMatch(noun.number, noun.from - 1, noun.to, before);
  const victims = clause.chunks[index - 1];
  if (isNoun(victims) && taken(victims.from - 1)) return matchPeople(clause, [victims], null);
  return taken(noun.from - 1) ? ofPeople(clause, trigger) : null;
}

const TOLL_REACH = 12;

/** "death toll rose to 22", "toll of at least 9", "death toll now stands at 14", "put the toll at 7". */
export function tollAt(clause: Clause, trigger: Trigger): Match | null {
  const start = clause.chunkAt(trigger.to - 1);
  for (let k = start + 1; k < clause.chunks.length && k <= start + TOLL_REACH; k += 1) {
    const chunk = clause.chunks[k];
    if (!chunk || chunk.type === 'stop' || chunk.type === 'quote') return null;
    if (!isNoun(chunk) || chunk.number?.use !== 'count' || !isTollLink(clause, k)) continue;
    if (chunk.head >= chunk.number.to && readGroup(clause, chunk) === null) continue;
    const exceeds = clause.rules.exceeding.has(wordAt(clause, chunk.from - 1));
    const quantity = exceeds ? { ...chunk.number, max: null } : chunk.number;
    return bareMatch(quantity, trigger.from, chunk.to, verbAt(clause, chunk.from - 1)?.verb ?? null);
  }
  return null;
}

function isTollLink(clause: Clause, k: number): boolean {
  const before = clause.chunks[k - 1];
  if (!before) return false;
  return clause.rules.tollVerbs.has(wordAt(clause, isVerb(before) ? before.main : before.from));
}
