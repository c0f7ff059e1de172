import type { CasualtyPattern } from '../../language/rules/casualties';
import type { Quantity } from '../../model/mention';
import type { NounPhrase, VerbGroup } from './chunks';
import { isNoun, isVerb, verbAt, wordAt, type Clause } from './clause';
import { nounList, objectOf } from './object';
import { readGroup, type Group } from './people';
import { subjectOf, withPartners, isGoverned } from './subject';
import type { Trigger } from './triggers';

/** What a pattern yields: groups of people, or a bare figure with the tokens it stands in. */
export interface Match {
  readonly groups: readonly Group[];
  readonly bare: { readonly quantity: Quantity; readonly from: number; readonly to: number } | null;
  /** The verb whose mood decides whether it happened. */
  readonly verb: VerbGroup | null;
  readonly definite: boolean;
}

type Matcher = (clause: Clause, trigger: Trigger) => Match | null;

const groupsOf = (clause: Clause, nouns: readonly NounPhrase[]): Group[] =>
  nouns.map((noun) => readGroup(clause, noun)).filter((group) => group !== null);

const people = (
  clause: Clause,
  nouns: readonly NounPhrase[],
  verb: VerbGroup | null,
  definite = true,
): Match | null => {
  const groups = groupsOf(clause, nouns);
  return groups.length > 0 ? { groups, bare: null, verb, definite } : null;
};

/** One function a pattern; see `CasualtyPattern` for what each reads. */
export const MATCHERS: Readonly<Record<CasualtyPattern, Matcher>> = {
  'SUBJECT @': (clause, trigger) => {
    const verb = verbBefore(clause, trigger.from);
    if (!verb || (isReduced(clause, verb.verb, trigger) && !isIntransitive(clause, verb, trigger)))
      return null;
    return people(clause, subjectOf(clause, verb.index), verb.verb);
  },
  'SUBJECT be @': (clause, trigger) => {
    const found = verbAt(clause, trigger.from);
    if (!found || !isPassive(clause, found.index)) return null;
    return people(clause, subjectOf(clause, found.index), found.verb);
  },
  'PEOPLE @': (clause, trigger) => {
    const index = clause.chunkAt(trigger.from);
    const found = verbAt(clause, trigger.from);
    if (found && (found.verb.helped || found.verb.infinitive || found.verb.from !== trigger.from))
      return null;
    if (found && objectOf(clause, found.index).length > 0 && trigger.to <= found.verb.to) return null;
    if (wordAt(clause, trigger.from).endsWith('ing') && wordAt(clause, trigger.from) !== 'missing')
      return null;
    return people(clause, adjacentBefore(clause, index), found?.verb ?? null);
  },
  '@ OBJECT': (clause, trigger) => {
    const found = verbAt(clause, trigger.from);
    if (!found || isPassive(clause, found.index)) return null;
    const after = clause.chunkAt(trigger.to - 1);
    const nouns = objectOf(clause, found.index);
    return people(clause, nouns.length > 0 ? nouns : objectOf(clause, after), found.verb);
  },
  '@ of PEOPLE': (clause, trigger) => {
    const index = clause.chunkAt(trigger.to - 1);
    const link = clause.chunks[index + 1];
    const inside = wordAt(clause, trigger.to - 1);
    const linked = /^(?:of|for|to)$/.test(inside);
    if (!linked && !(link?.type === 'preposition' && wordAt(clause, link.from) === 'of')) return null;
    return people(clause, nounList(clause, linked ? index + 1 : index + 2), null, false);
  },
  'COUNT @': (clause, trigger) => {
    const noun = clause.chunks[clause.chunkAt(trigger.from)];
    if (!isNoun(noun) || !noun.number || noun.number.to > trigger.from)
      return partitiveCount(clause, trigger);
    const { number } = noun;
    if (number.use !== 'count' || (noun.head !== trigger.to - 1 && noun.head !== trigger.from)) return null;
    return {
      groups: [],
      bare: { quantity: number, from: noun.from, to: trigger.to },
      verb: null,
      definite: false,
    };
  },
  '@ at COUNT': (clause, trigger) => tollCount(clause, trigger),
  '@ PEOPLE': (clause, trigger) => {
    const noun = clause.chunks[clause.chunkAt(trigger.from)];
    if (!isNoun(noun) || trigger.from >= noun.head || trigger.from < noun.from) return null;
    const word = wordAt(clause, trigger.from);
    return /(?:ing|s)$/.test(word) && word !== 'missing' ? null : people(clause, [noun], null, false);
  },
  'took COUNT @': (clause, trigger) => {
    const index = clause.chunkAt(trigger.from);
    const noun = clause.chunks[index];
    const before = clause.chunks[index - 1];
    if (!isNoun(noun) || noun.head !== trigger.from || !isVerb(before)) return null;
    if (!clause.rules.lifeVerbs.has(wordAt(clause, before.main)) || noun.number?.use !== 'count') return null;
    return {
      groups: [],
      bare: { quantity: noun.number, from: before.main, to: noun.to },
      verb: before,
      definite: true,
    };
  },
  'none @': (clause, trigger) => {
    const noun = clause.chunks[clause.chunkAt(trigger.from)];
    if (!isNoun(noun) || !clause.rules.grammar.none.has(wordAt(clause, noun.from))) return null;
    if (noun.head > trigger.to - 1) return null;
    return {
      groups: [],
      bare: { quantity: { min: 0, max: 0, vague: null }, from: noun.from, to: trigger.to },
      verb: null,
      definite: true,
    };
  },
};

/** The verb group that holds the trigger, or that it completes as an adverbial ("were left in critical condition"). */
function verbBefore(clause: Clause, token: number): { verb: VerbGroup; index: number } | null {
  const own = verbAt(clause, token);
  if (own) return own;
  const index = clause.chunkAt(token);
  const inside = clause.chunks[index];
  // "the dead", "the missing pages": part of a noun phrase, said of nobody
  if (isNoun(inside) && inside.from < token) return null;
  for (let k = index - 1; k >= 0 && k >= index - 8; k -= 1) {
    const chunk = clause.chunks[k];
    if (isVerb(chunk)) return { verb: chunk, index: k };
    if (
      chunk?.type === 'stop' ||
      chunk?.type === 'comma' ||
      chunk?.type === 'quote' ||
      chunk?.type === 'subordinator'
    )
      return null;
  }
  return null;
}

/** A participle without an auxiliary that is the trigger's own verb: left to `PEOPLE @`. */
const isReduced = (clause: Clause, verb: VerbGroup, trigger: Trigger): boolean =>
  verb.main === trigger.from && !verb.helped && clause.tokens[verb.main]?.lower === 'dead';

const isIntransitive = (_clause: Clause, _verb: { verb: VerbGroup }, _trigger: Trigger): boolean => true;

function isPassive(clause: Clause, index: number): boolean {
  const verb = clause.chunks[index];
  if (!isVerb(verb)) return false;
  if (verb.passive) return true;
  // "were shot and killed": the second participle shares the auxiliary
  const before = clause.chunks[index - 2];
  return (
    clause.chunks[index - 1]?.type === 'and' &&
    !verb.helped &&
    isVerb(before) &&
    before.passive &&
    objectOf(clause, index).length === 0
  );
}

/** The noun phrase that ends just before chunk `index`, over what is attached to it, with its partners. */
function adjacentBefore(clause: Clause, index: number): NounPhrase[] {
  let k = index - 1;
  while (k >= 0 && (clause.chunks[k]?.type === 'when' || clause.chunks[k]?.type === 'word')) k -= 1;
  for (let steps = 0; steps < 3; steps += 1) {
    const noun = clause.chunks[k];
    if (!isNoun(noun)) return [];
    if (readGroup(clause, noun) || !isGoverned(clause, k)) return withPartners(clause, k);
    k -= 2;
  }
  return [];
}

/** "22 of the deaths", "14 people's deaths": a number just before "of the" and the trigger. */
function partitiveCount(_clause: Clause, _trigger: Trigger): Match | null {
  return null;
}

/** "death toll rose to 22", "toll of at least 9", "death toll now stands at 14", "put the toll at 7". */
function tollCount(clause: Clause, trigger: Trigger): Match | null {
  const start = clause.chunkAt(trigger.to - 1);
  for (let k = start + 1; k < clause.chunks.length && k <= start + 12; k += 1) {
    const chunk = clause.chunks[k];
    if (!chunk || chunk.type === 'stop' || chunk.type === 'quote') return null;
    if (isNoun(chunk) && chunk.number?.use === 'count' && isTollLink(clause, k)) {
      const bareOrPeople = chunk.head < chunk.number.to || readGroup(clause, chunk) !== null;
      if (!bareOrPeople) continue;
      return {
        groups: [],
        bare: { quantity: chunk.number, from: trigger.from, to: chunk.to },
        verb: verbAt(clause, chunk.from - 1)?.verb ?? null,
        definite: true,
      };
    }
  }
  return null;
}

function isTollLink(clause: Clause, k: number): boolean {
  const before = clause.chunks[k - 1];
  if (!before) return false;
  const word = isVerb(before) ? wordAt(clause, before.main) : wordAt(clause, before.from);
  return clause.rules.tollVerbs.has(word);
}
