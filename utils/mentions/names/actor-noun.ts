import type { ActorNoun, NameRules } from '../../language/rules/names';
import type { Sentence, Token } from '../../model/token';
import { isMistakenVerb } from '../mistaken-verb';

/** The common-noun actor whose head stands at a token, null where none does. */
export function actorNounAt(
  sentence: Sentence,
  at: number,
  isFree: (at: number) => boolean,
  rules: NameRules,
): ActorNoun | null {
  const token = sentence.tokens[at];
  if (!token || (token.tag === 'VERB' && !follows(sentence, at, rules))) return null;
  const noun = nounOf(token, rules);
  // "one heads to court": a verb
  if (noun?.plural && sentence.tokens[at - 1]?.lower === rules.one) return null;
  if (noun === null || isPartitive(sentence, at, rules) || !isHead(sentence, at, isFree, rules)) return null;
  return noun;
}

/** Whether a determiner, adjective or number stands before: what comes next belongs to a noun ("the ruling junta"). */
export function follows(sentence: Sentence, at: number, rules: NameRules): boolean {
  const before = sentence.tokens[at - 1];
  if (before === undefined) return false;
  return rules.determiners.has(before.lower) || before.tag === 'ADJ' || before.tag === 'NUM';
}

function nounOf(token: Token, rules: NameRules): ActorNoun | null {
  const { lower, tag } = token;
  const listed = rules.actorNouns.get(lower) ?? rules.actorNouns.get(lower.split(/[-‐‑]/).at(-1) ?? '');
  if (listed) return listed;
  if (rules.ageNoun.test(lower))
    return { lemma: lower, kind: 'person', plural: lower.endsWith('s'), vague: false };
  // "Reuters" is no plural
  const isPlural = rules.isPeoplePlural(lower) && tag !== 'VERB' && !rules.furniture.has(lower);
  return isPlural || isPeople(token, rules)
    ? { lemma: lower.replace(/s$/, ''), kind: 'group', plural: true, vague: false }
    : null;
}

/** "Tunisians", "Muslims", "Brits". */
function isPeople({ text, lower }: Token, rules: NameRules): boolean {
  if (!/^\p{Lu}.*s$/u.test(text) || rules.gazetteer.lookupPlace(text) !== null) return false;
  return rules.gazetteer.nationality(text) !== null || rules.peopleAdjectives.has(lower.slice(0, -1));
}

/** The last noun of its group, and no adjective use: not "police station", "victim support", "22-year-old American". */
function isHead(sentence: Sentence, at: number, isFree: (at: number) => boolean, rules: NameRules): boolean {
  const token = sentence.tokens[at] as Token;
  const next = sentence.tokens[at + 1];
  if (!next) return true;
  if (next.tag === 'NOUN' && isFree(at + 1)) return isMistakenVerb(sentence, at + 1, rules);
  if (rules.ageNoun.test(token.lower)) return next.tag !== 'ADJ' && next.tag !== 'PROPN';
  return !/^[-–]$/.test(next.text) || next.start > token.end;
}

/** "a group | of terrorists": the terrorists act. */
function isPartitive({ tokens }: Sentence, at: number, rules: NameRules): boolean {
  return rules.partitives.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === rules.genitive;
}
