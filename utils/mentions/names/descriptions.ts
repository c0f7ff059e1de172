import type { ActorNoun, NameRules } from '../../language/rules/names';
import type { Sentence, Token } from '../../model/token';
import type { TokenRange } from './name-span';

/** An actor that is described and not named: "the ruling junta", "a 27-year-old man", "Spanish police". */
export interface Description extends TokenRange {
  readonly sentence: Sentence;
  readonly noun: ActorNoun;
  /** Token of the head noun. */
  readonly head: number;
  /** Where the words to show start: a possessor or a number before the description ("Mali's", "two"). */
  readonly shownFrom: number;
  /** Opened by "the", "this" or a possessive: spoken of before, or known. */
  readonly definite: boolean;
}

/** No modifier group of news is longer. */
const LONGEST = 6;
const MODIFIERS: ReadonlySet<Token['tag']> = new Set(['ADJ', 'NOUN', 'PROPN', 'X']);

/** The described actors of a sentence. `isFree`: whether the token belongs to no name, number or date. */
export function findDescriptions(
  sentence: Sentence,
  isFree: (at: number) => boolean,
  rules: NameRules,
): Description[] {
  const found: Description[] = [];
  let floor = 0;
  sentence.tokens.forEach((token, head) => {
    if (!isFree(head)) return;
    const noun = nounAt(sentence, head, rules);
    if (noun === null || isPartitive(sentence, head, rules) || !isHead(sentence, head, isFree, rules)) return;
    const from = modifiersFrom(sentence, head, floor, isFree, rules);
    if (isPredicate(sentence, from, noun, rules)) return;
    floor = head + 1;
    found.push({
      sentence,
      from,
      to: head + 1,
      head,
      noun,
      shownFrom: shownFrom(sentence, from, rules),
      definite: isDefinite(sentence, from, token),
    });
  });
  return found;
}

function nounAt(sentence: Sentence, at: number, rules: NameRules): ActorNoun | null {
  const token = sentence.tokens[at];
  if (!token || (token.tag === 'VERB' && !isNounPosition(sentence, at, rules))) return null;
  const listed = rules.actorNouns.get(token.lower);
  if (listed) return listed;
  if (rules.ageNoun.test(token.lower))
    return { lemma: token.lower, kind: 'person', plural: token.lower.endsWith('s'), vague: false };
  const last = token.lower.split(/[-‐‑]/).at(-1) ?? '';
  if (last !== token.lower) {
    const compound = rules.actorNouns.get(last);
    if (compound) return compound;
  }
  if (rules.isPeoplePlural(token.lower) && token.tag !== 'VERB')
    return { lemma: token.lower.replace(/s$/, ''), kind: 'group', plural: true, vague: false };
  if (isPeople(token, rules)) return { lemma: token.lower, kind: 'group', plural: true, vague: false };
  return null;
}

/** "Tunisians", "Muslims", "Brits". */
function isPeople({ text, lower }: Token, rules: NameRules): boolean {
  if (!/^\p{Lu}.*s$/u.test(text) || rules.gazetteer.lookupPlace(text) !== null) return false;
  return rules.gazetteer.nationality(text) !== null || rules.peopleAdjectives.has(lower.slice(0, -1));
}

/** A tagger's VERB on an actor noun is overruled after a determiner or an adjective ("the guard", "two suspects"). */
function isNounPosition(sentence: Sentence, at: number, rules: NameRules): boolean {
  const before = sentence.tokens[at - 1];
  return (
    before !== undefined &&
    (rules.determiners.has(before.lower) || before.tag === 'ADJ' || before.tag === 'NUM')
  );
}

/** The last noun of its group, and no adjective use: not "police station", "victim support", "people's". */
function isHead(sentence: Sentence, at: number, isFree: (at: number) => boolean, rules: NameRules): boolean {
  const next = sentence.tokens[at + 1];
  if (!next) return true;
  if (next.tag === 'NOUN' && isFree(at + 1)) return isMistakenVerb(sentence, at + 1, rules);
  if (rules.ageNoun.test(sentence.tokens[at]?.lower ?? '') && (next.tag === 'ADJ' || next.tag === 'PROPN'))
    return false;
  return !/^[-–]$/.test(next.text) || next.start > (sentence.tokens[at] as Token).end;
}

/** "Hunter | catches plague": a noun before a determiner, or in a headline one with "s" before more words, is rather the verb. */
function isMistakenVerb(sentence: Sentence, at: number, rules: NameRules): boolean {
  const token = sentence.tokens[at];
  const next = sentence.tokens[at + 1];
  if (!token || !next) return false;
  if (next.tag === 'DET') return true;
  if (sentence.kind !== 'headline') return false;
  if (rules.actorNouns.has(token.lower) || rules.isPeoplePlural(token.lower)) return false;
  return /[^s]s$/.test(token.lower) && /^(?:ADJ|NOUN|PROPN|DET|NUM|PRON|ADP)$/.test(next.tag);
}

function modifiersFrom(
  sentence: Sentence,
  head: number,
  floor: number,
  isFree: (at: number) => boolean,
  rules: NameRules,
): number {
  let from = head;
  while (from > floor && head - from < LONGEST && isFree(from - 1)) {
    const token = sentence.tokens[from - 1] as Token;
    if (rules.determiners.has(token.lower) || rules.neverNames.has(token.lower)) break;
    const participle =
      token.tag === 'VERB' && /(?:ed|ing|en)$/.test(token.lower) && isNounPosition(sentence, from - 1, rules);
    if (!MODIFIERS.has(token.tag) && !participle) break;
    if (!/^\p{L}|^\p{N}/u.test(token.text)) break;
    if (rules.functionWords.has(token.lower)) break;
    // "truck rams crowd", "change upsets fans": a headline's verb more often than a plural before its noun
    if (token.tag === 'NOUN' && /[^s]s$/.test(token.lower) && !rules.pluralModifiers.has(token.lower)) break;
    from -= 1;
  }
  return from;
}

/** "Mali's | ruling junta", "Cincinnati Zoo | officials", "two | men": one number, or one name with or without "'s". */
function shownFrom(sentence: Sentence, from: number, rules: NameRules): number {
  const { tokens } = sentence;
  const before = tokens[from - 1];
  if (!before) return from;
  if (before.tag === 'NUM' && /^\p{L}+$|^\p{N}[\p{N},]*$/u.test(before.text)) return from - 1;
  const name = /^['’]s?$/.test(before.text) ? from - 1 : from;
  let start = name;
  while (start > 0 && name - start < LONGEST && isNamePart(tokens[start - 1] as Token, rules)) start -= 1;
  return start < name ? start : from;
}

function isNamePart({ tag, text, lower }: Token, rules: NameRules): boolean {
  if (tag !== 'PROPN' || !/^\p{Lu}/u.test(text) || rules.neverNames.has(lower)) return false;
  return !rules.functionWords.has(lower) && !rules.openers.has(lower);
}

/** "a group | of terrorists": the terrorists act. */
function isPartitive(sentence: Sentence, at: number, rules: NameRules): boolean {
  return rules.partitives.has(sentence.tokens[at]?.lower ?? '') && sentence.tokens[at + 1]?.lower === 'of';
}

/** "was elected president", "as chairman": an office without a determiner names nobody; headlines drop determiners. */
function isPredicate(sentence: Sentence, from: number, noun: ActorNoun, rules: NameRules): boolean {
  const before = sentence.tokens[from - 1];
  if (before === undefined || noun.kind !== 'person' || noun.plural) return false;
  if (sentence.kind === 'headline') return rules.predicateWords.has(before.lower);
  return before.tag === 'VERB' || before.tag === 'AUX' || before.tag === 'ADP' || before.tag === 'SCONJ';
}

function isDefinite(sentence: Sentence, from: number, head: Token): boolean {
  const before = sentence.tokens[from - 1];
  return (
    before !== undefined &&
    before.end <= head.start &&
    /^(?:the|this|that|these|those|his|her|their|its|our|['’]s)$/.test(before.lower)
  );
}
