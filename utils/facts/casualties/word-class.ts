import type { CasualtyRules, GrammarWords } from '../../language/rules/casualties';
import type { DateMention, NumberMention } from '../../model/mention';
import type { Sentence, Token } from '../../model/token';
import type { OtherChunk } from './chunks';

export interface ChunkInput {
  readonly sentence: Sentence;
  readonly numbers: readonly NumberMention[];
  readonly dates: readonly DateMention[];
  /** Words that are forms of the verbs the rules wait for, whatever the tagger says. */
  readonly verbForms: ReadonlySet<string>;
  readonly rules: CasualtyRules;
}

export const isNominal = (token: Token | undefined): boolean =>
  token?.tag === 'NOUN' || token?.tag === 'PROPN';

export const isPerson = (word: string, rules: CasualtyRules): boolean =>
  rules.people.plural.has(word) || rules.people.singular.has(word);

/** "us", but not "US". */
export const isPronoun = ({ lower, text }: Token, grammar: GrammarWords): boolean =>
  (grammar.singularPronouns.has(lower) || grammar.otherPronouns.has(lower)) && !/^\p{Lu}{2}/u.test(text);

/** Length of "as well as" and its like, 0 where none starts. */
export const andPhrase = (tokens: readonly Token[], i: number, { andPhrases }: GrammarWords): number =>
  andPhrases.find((words) => words.every((word, k) => tokens[i + k]?.lower === word))?.length ?? 0;

/** The chunk that a function word, a comma or a quotation mark is by itself; null for all other words. */
export function closedClass(
  token: Token,
  tokens: readonly Token[],
  i: number,
  grammar: GrammarWords,
): OtherChunk['type'] | null {
  const { lower } = token;
  if (grammar.quotes.has(lower)) return 'quote';
  if (grammar.commas.has(lower)) return 'comma';
  if (token.tag === 'PUNCT' || /^[^\p{L}\p{N}$£€%'’&]+$/u.test(lower)) return 'stop';
  if (grammar.and.has(lower)) return 'and';
  if (grammar.relatives.has(lower)) {
    const before = tokens[i - 1];
    const nominal =
      before &&
      (before.tag === 'NOUN' || before.tag === 'PROPN' || before.tag === 'NUM' || before.lower === ',');
    return lower === grammar.that && !nominal
      ? tokens[i + 1]?.tag === 'NOUN'
        ? null
        : 'subordinator'
      : 'relative';
  }
  if (grammar.subordinators.has(lower)) return 'subordinator';
  if (grammar.either.has(lower) || grammar.prepositions.has(lower)) return 'preposition';
  return null;
}

/** Whether a token belongs to a verb group: by its tag, or as a form of a verb that the rules wait for. */
export function isVerb(tokens: readonly Token[], i: number, input: ChunkInput): boolean {
  const token = tokens[i];
  if (!token) return false;
  const { grammar } = input.rules;
  const { lower, tag } = token;
  if (grammar.be.has(lower) || grammar.have.has(lower) || grammar.modals.has(lower))
    return !grammar.monthsToo.has(lower) || token.text === lower || i === 0;
  if (grammar.infinitive.has(lower))
    return (
      isVerbWord(tokens, i + 1, input) ||
      grammar.be.has(tokens[i + 1]?.lower ?? '') ||
      grammar.have.has(tokens[i + 1]?.lower ?? '')
    );
  if (tag === 'AUX') return true;
  if (!isVerbWord(tokens, i, input)) return false;
  return !isModifier(tokens, i, input);
}

/** By its tag, as a form that is only a verb, or as one that is a noun too where a number follows ("wounds nine"). */
function isVerbWord(tokens: readonly Token[], i: number, input: ChunkInput): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.tag === 'VERB' || input.verbForms.has(token.lower)) return true;
  return input.rules.verbNouns.has(token.lower) && tokens[i + 1]?.tag === 'NUM';
}

/** "the wounded soldiers", "two injured men", "the killing of": inside a noun phrase and no verb of the clause. */
function isModifier(tokens: readonly Token[], i: number, input: ChunkInput): boolean {
  const { grammar } = input.rules;
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (grammar.progressive.test(token.lower) && after?.lower === grammar.of) return true;
  // "15,000 left homeless": said of the people
  if (input.rules.leaving.has(token.lower) && grammar.predicates.has(after?.lower ?? '')) return false;
  if (!before) return token.tag === 'ADJ' && after?.tag === 'NOUN';
  if (grammar.possessive.has(before.lower)) return true;
  const nounFollows =
    after !== undefined &&
    (after.tag === 'NOUN' || isPerson(after.lower, input.rules)) &&
    !grammar.others.has(after.lower);
  // "the wounded" are people; "another injured" is a clause without its auxiliary
  if (grammar.determiners.has(before.lower) && !grammar.relatives.has(before.lower)) {
    return nounFollows || grammar.definites.has(before.lower) || grammar.articles.has(before.lower);
  }
  if (!nounFollows || !grammar.participle.test(token.lower)) return false;
  return before.tag === 'NUM' || before.tag === 'ADJ' || input.numbers.some((number) => number.to === i);
}
