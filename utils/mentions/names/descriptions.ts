import type { ActorNoun, NameRules } from '../../language/rules/names';
import type { Sentence, Token } from '../../model/token';
import { actorNounAt, follows } from './actor-noun';
import { isCapital, isUpper } from './case-mode';
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

/** No group of modifiers in news is longer. */
const LONGEST = 6;
const MODIFIERS: ReadonlySet<Token['tag']> = new Set(['ADJ', 'NOUN', 'PROPN', 'X']);

/** The described actors of a sentence in order. `isFree`: whether the token belongs to no name, number or date. */
export function findDescriptions(
  sentence: Sentence,
  isFree: (at: number) => boolean,
  rules: NameRules,
): Description[] {
  const found: Description[] = [];
  let floor = 0;
  for (let head = 0; head < sentence.tokens.length; head += 1) {
    const noun = isFree(head) ? actorNounAt(sentence, head, isFree, rules) : null;
    if (noun === null) continue;
    const from = startOfModifiers(sentence, head, floor, isFree, rules);
    if (head < floor || isPredicate(sentence, from, head, noun, rules)) continue;
    const to = endOfBody(sentence, head, noun, rules);
    floor = to;
    const before = sentence.tokens[from - 1]?.lower ?? '';
    const definite = rules.definites.has(before) || isPossessive(before);
    found.push({
      sentence,
      from,
      to,
      head,
      noun,
      shownFrom: shownFrom(sentence, from, rules),
      definite,
    });
  }
  return found;
}

function startOfModifiers(
  sentence: Sentence,
  head: number,
  floor: number,
  isFree: (at: number) => boolean,
  rules: NameRules,
): number {
  let from = head;
  while (from > floor && head - from < LONGEST && isFree(from - 1) && isModifier(sentence, from - 1, rules))
    from -= 1;
  return from;
}

function isModifier(sentence: Sentence, at: number, rules: NameRules): boolean {
  const token = sentence.tokens[at];
  if (!token || !/^[\p{L}\p{N}]/u.test(token.text)) return false;
  const { lower, tag } = token;
  if (rules.determiners.has(lower) || rules.neverNames.has(lower) || rules.functionWords.has(lower))
    return false;
  // "REUTERS Police have …"
  if (rules.furniture.has(lower) && isUpper(token)) return false;
  if (tag === 'VERB') return rules.participle.test(lower) && follows(sentence, at, rules);
  // "truck rams crowd", "change upsets fans": a verb more often than a plural before its noun
  if (tag === 'NOUN' && rules.thirdPerson.test(lower) && !rules.pluralModifiers.has(lower)) return false;
  return MODIFIERS.has(tag);
}

/** "Mali's | ruling junta", "Cincinnati Zoo | officials", "two | men": one number, or one name with or without "'s". */
function shownFrom(sentence: Sentence, from: number, rules: NameRules): number {
  const { tokens } = sentence;
  const before = tokens[from - 1];
  if (!before) return from;
  if (before.tag === 'NUM' && /^\p{L}+$|^\p{N}[\p{N},]*$/u.test(before.text)) return from - 1;
  const end = isPossessive(before.text) ? from - 1 : from;
  let start = end;
  // "REUTERS | Police have …": a credit, then a sentence
  if (rules.furniture.has(before.lower) && isCapital(tokens[from] as Token)) return from;
  while (start > 0 && end - start < LONGEST && isNamePart(tokens[start - 1] as Token, rules)) start -= 1;
  return start < end ? start : from;
}

const isPossessive = (text: string): boolean => /^['’]s?$/.test(text);

function isNamePart({ tag, text, lower }: Token, rules: NameRules): boolean {
  if (tag !== 'PROPN' || !/^\p{Lu}/u.test(text) || rules.neverNames.has(lower)) return false;
  return !rules.functionWords.has(lower) && !rules.openers.has(lower);
}

/** "was elected president", "as chairman": an office without a determiner names nobody; headlines drop determiners. */
function isPredicate(
  sentence: Sentence,
  from: number,
  head: number,
  noun: ActorNoun,
  rules: NameRules,
): boolean {
  const before = sentence.tokens[from - 1];
  if (before !== undefined && noun.plural && noun.kind === 'group')
    return isPluralComplement(sentence, from, rules);
  // "on board", "in hospital", "at school": where somebody is
  if (from === head && before?.tag === 'ADP' && rules.institutions.has(sentence.tokens[head]?.lower ?? ''))
    return true;
  if (before === undefined || noun.kind !== 'person' || noun.plural) return false;
  if (isComplement(sentence, from - 1, rules)) return true;
  // "were taken hostage"
  if (rules.predicateWords.has(sentence.tokens[head - 1]?.lower ?? '')) return true;
  if (sentence.kind === 'headline') return rules.predicateWords.has(before.lower);
  // "said fire chief | Ana Lopez"
  if (sentence.tokens[head + 1]?.tag === 'PROPN') return false;
  return before.tag === 'VERB' || before.tag === 'AUX' || before.tag === 'ADP' || before.tag === 'SCONJ';
}

/** "will become | the first woman", "he is a teacher": says what somebody is, and is nobody else. */
function isComplement({ tokens }: Sentence, before: number, rules: NameRules): boolean {
  let determiner = before;
  // an ordinal is a number of its own
  while (tokens[determiner]?.tag === 'ADJ' || tokens[determiner]?.tag === 'NUM') determiner -= 1;
  if (!rules.determiners.has(tokens[determiner]?.lower ?? '')) return false;
  let copula = determiner - 1;
  while (tokens[copula]?.tag === 'ADV') copula -= 1;
  if (!rules.copulas.has(tokens[copula]?.lower ?? '')) return false;
  let subject = copula - 1;
  while (tokens[subject]?.tag === 'AUX' || tokens[subject]?.tag === 'ADV') subject -= 1;
  const { tag, text, lower } = tokens[subject] ?? { tag: 'X', text: '', lower: '' };
  // "Among the dead was a nurse"
  if (tokens[0]?.tag === 'ADP' && !tokens.slice(0, subject).some(({ text }) => text === ',')) return false;
  return (
    (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || text === ',') && !rules.emptySubjects.has(lower)
  );
}

/** "the Cubs are World Series | champions", "they became | heroes": but "there were | protesters". */
function isPluralComplement({ tokens }: Sentence, from: number, rules: NameRules): boolean {
  let copula = from - 1;
  while (tokens[copula]?.tag === 'PROPN' || tokens[copula]?.tag === 'ADV') copula -= 1;
  if (!rules.copulas.has(tokens[copula]?.lower ?? '')) return false;
  const { tag, lower = '' } = tokens[copula - 1] ?? {};
  return (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON') && !rules.emptySubjects.has(lower);
}

/** "the council | of ministers": a body by what it is made of. */
function endOfBody({ tokens }: Sentence, head: number, noun: ActorNoun, rules: NameRules): number {
  const isMade =
    noun.kind === 'organization' &&
    tokens[head + 1]?.lower === rules.genitive &&
    rules.bodyMembers.has(tokens[head + 2]?.lower ?? '');
  return isMade ? head + 3 : head + 1;
}
