import type { NounPhrase, VerbGroup } from './chunks';
import { isNoun, isVerb, verbAt, wordAt, type Clause } from './clause';
import { matchPeople, type Match } from './match';
import { objectOf } from './object';
import { readGroup } from './people';
import { isGoverned, isPartitive, withPartners } from './partners';
import { subjectOf } from './subject';
import type { Trigger } from './triggers';

/** "three miners died", "three miners are in critical condition". */
export function subjectAt(clause: Clause, trigger: Trigger): Match | null {
  const found = verbBefore(clause, trigger.from);
  if (!found || (trigger.rule.copula && !found.verb.copula)) return null;
  // "is missing her friends"
  if (
    clause.rules.grammar.predicates.has(wordAt(clause, trigger.from)) &&
    objectOf(clause, found.index).length > 0
  )
    return null;
  return matchPeople(clause, subjectOf(clause, found.index), found.verb);
}

/** "three miners were killed". */
export function passiveAt(clause: Clause, trigger: Trigger): Match | null {
  const found = verbAt(clause, trigger.from);
  if (!found || !isPassive(clause, found.index)) return null;
  return matchPeople(clause, subjectOf(clause, found.index), found.verb);
}

/** "three miners killed in blast", "leaving three dead". */
export function reducedAt(clause: Clause, trigger: Trigger): Match | null {
  const index = clause.chunkAt(trigger.from);
  const inside = clause.chunks[index];
  // "15 the dead": part of a noun phrase, said of nobody before it
  if (isNoun(inside) && inside.from < trigger.from) return null;
  const verb = verbAt(clause, trigger.from)?.verb ?? null;
  const word = wordAt(clause, trigger.from);
  const { predicates, progressive } = clause.rules.grammar;
  if (progressive.test(word) && !predicates.has(word)) return null;
  if (verb && (verb.helped || verb.copula || verb.infinitive || takesObject(clause, trigger))) return null;
  // "he gunned": before a bare participle a pronoun is the one who acts
  const { singularPronouns } = clause.rules.grammar;
  const nouns = adjacentBefore(clause, index).filter(
    ({ head }) => !singularPronouns.has(wordAt(clause, head)),
  );
  return matchPeople(clause, nouns, verb);
}

/** "killing three miners", "shot dead two guards", "driven 80,000 people from their homes". */
export function objectAt(clause: Clause, trigger: Trigger): Match | null {
  const found = verbAt(clause, trigger.from);
  if (!found || isPassive(clause, found.index)) return null;
  const nouns = objectOf(clause, found.index);
  return matchPeople(
    clause,
    nouns.length > 0 ? nouns : objectOf(clause, clause.chunkAt(trigger.to - 1)),
    found.verb,
  );
}

/** People follow the trigger's first or last verb as its object, so that it is active. */
function takesObject(clause: Clause, trigger: Trigger): boolean {
  const [first, last] = [clause.chunkAt(trigger.from), clause.chunkAt(trigger.to - 1)];
  if (objectOf(clause, first).some((noun) => first === last || readGroup(clause, noun) !== null)) return true;
  return isVerb(clause.chunks[last]) && objectOf(clause, last).length > 0;
}

/** The verb group that holds the trigger, or that it completes as an adverbial ("were left in critical condition"). */
function verbBefore(clause: Clause, token: number): { verb: VerbGroup; index: number } | null {
  const own = verbAt(clause, token);
  if (own) return own;
  const index = clause.chunkAt(token);
  const inside = clause.chunks[index];
  // "the dead", "the missing pages", "from dead pixels": part of a noun phrase, said of nobody
  if (isNoun(inside) && (inside.from < token || clause.chunks[index - 1]?.type === 'preposition'))
    return null;
  for (let k = index - 1; k >= 0 && k >= index - 8; k -= 1) {
    const chunk = clause.chunks[k];
    if (isVerb(chunk)) return isObjectBetween(clause, k, index) ? null : { verb: chunk, index: k };
    if (chunk && ['stop', 'comma', 'quote', 'subordinator'].includes(chunk.type)) return null;
  }
  return null;
}

/** "left 12 missing": what follows an object is said of the object. */
const isObjectBetween = (clause: Clause, verb: number, index: number): boolean =>
  index - verb === 2 && isNoun(clause.chunks[verb + 1]);

function isPassive(clause: Clause, index: number): boolean {
  const verb = clause.chunks[index];
  if (!isVerb(verb)) return false;
  if (verb.passive) return true;
  // "were shot and killed": the second participle shares the auxiliary
  if (clause.chunks[index - 1]?.type !== 'and' || verb.helped) return false;
  return isPassiveBefore(clause, index - 2) && objectOf(clause, index).length === 0;
}

const BETWEEN: ReadonlySet<string> = new Set(['noun', 'preposition', 'when', 'word']);
const BETWEEN_REACH = 5;

/** "was hit in the shoulder and": the verb before "and", over what follows it. */
function isPassiveBefore({ chunks }: Clause, from: number): boolean {
  for (let k = from; k >= Math.max(0, from - BETWEEN_REACH); k -= 1) {
    const chunk = chunks[k];
    if (isVerb(chunk)) return chunk.passive;
    if (!chunk || !BETWEEN.has(chunk.type)) return false;
  }
  return false;
}

/** The noun phrase that ends just before chunk `index`, over what is attached to it, with its partners. */
function adjacentBefore(clause: Clause, index: number): NounPhrase[] {
  let k = index - 1;
  while (k >= 0 && ['when', 'word', 'comma'].includes(clause.chunks[k]?.type ?? '')) k -= 1;
  for (let steps = 0; steps < 3; steps += 1) {
    const noun = clause.chunks[k];
    if (!isNoun(noun)) return [];
    // "three of the five people killed": the five are the ones said to be killed
    if (noun.number !== null && isPartitive(clause, k)) return [noun];
    if (!isGoverned(clause, k)) return withPartners(clause, k);
    const owner = clause.chunks[k - 2];
    // "son of a president stabbed to death", but "the families of two men killed"
    const owned =
      wordAt(clause, noun.from - 1) === clause.rules.grammar.of &&
      isNoun(owner) &&
      readGroup(clause, owner) !== null;
    if (!owned && readGroup(clause, noun)) return withPartners(clause, k);
    k -= 2;
  }
  return [];
}
