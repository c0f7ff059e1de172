import type { CasualtyRules, GrammarWords } from '../../language/rules/casualties';
import type { DateMention, NumberMention } from '../../model/mention';
import type { Sentence, Token } from '../../model/token';
import type { Chunk, NounPhrase, OtherChunk } from './chunks';
import { readVerbGroup } from './read-verb-group';

export interface ChunkInput {
  readonly sentence: Sentence;
  readonly numbers: readonly NumberMention[];
  readonly dates: readonly DateMention[];
  /** Words that are forms of the verbs the rules wait for, whatever the tagger says. */
  readonly verbForms: ReadonlySet<string>;
  readonly rules: CasualtyRules;
}

/** A sentence cut into base phrases (shallow parsing), left to right, in one pass. */
export function readChunks(input: ChunkInput): Chunk[] {
  const { sentence, dates, rules } = input;
  const chunks: Chunk[] = [];
  const dateAt = new Map(dates.map((date) => [date.from, date]));
  const numberAt = new Map(input.numbers.map((number) => [number.from, number]));
  for (let i = 0; i < sentence.tokens.length;) {
    const chunk = dateChunk(dateAt.get(i)) ?? readNext(input, numberAt, i);
    chunks.push(chunk);
    i = Math.max(chunk.to, i + 1);
  }
  return resolveEither(chunks, sentence.tokens, rules.grammar);
}

const dateChunk = (date: DateMention | undefined): OtherChunk | null =>
  date ? { type: 'when', from: date.from, to: date.to } : null;

function readNext(input: ChunkInput, numberAt: ReadonlyMap<number, NumberMention>, i: number): Chunk {
  const { tokens } = input.sentence;
  const { grammar } = input.rules;
  const token = tokens[i] as Token;
  const number = numberAt.get(i);
  // ages, money, times and names' numbers count nobody
  if (number && number.use !== 'count' && number.use !== 'ordinal' && !countsOn(tokens, number.to, input)) {
    return { type: 'word', from: i, to: number.to };
  }
  if (number) return readNounPhrase(input, numberAt, i);
  const closed =
    grammar.infinitive.has(token.lower) && isVerb(tokens, i, input)
      ? null
      : closedClass(token, tokens, i, grammar);
  if (closed) return { type: closed, from: i, to: i + 1 };
  const verb = isVerb(tokens, opensVerb(tokens, i, input), input)
    ? readVerbGroup(tokens, i, grammar, (at) => isVerb(tokens, at, input))
    : null;
  if (verb) return verb;
  if (opensNounPhrase(token, grammar)) return readNounPhrase(input, numberAt, i);
  return { type: 'word', from: i, to: i + 1 };
}

/** A noun follows the number ("27-year-old man"). */
const countsOn = (tokens: readonly Token[], at: number, { rules }: ChunkInput): boolean =>
  isNominal(tokens[at]) ||
  tokens[at]?.tag === 'ADJ' ||
  isPerson(tokens[at]?.lower ?? '', rules) ||
  /-olds?$/.test(tokens[at - 1]?.lower ?? '');

/** Past the adverb that opens a verb group ("fatally shot"). */
const opensVerb = (tokens: readonly Token[], i: number, { rules }: ChunkInput): number =>
  tokens[i]?.tag === 'ADV' || rules.grammar.adverbs.has(tokens[i]?.lower ?? '') ? i + 1 : i;

function closedClass(
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
    return lower === 'that' && !nominal
      ? tokens[i + 1]?.tag === 'NOUN'
        ? null
        : 'subordinator'
      : 'relative';
  }
  if (grammar.subordinators.has(lower)) return 'subordinator';
  if (grammar.either.has(lower) || grammar.prepositions.has(lower)) return 'preposition';
  return null;
}

/** "after", "since": a subordinator when a verb follows within the same stretch, else a preposition. */
function resolveEither(chunks: Chunk[], tokens: readonly Token[], grammar: GrammarWords): Chunk[] {
  return chunks.map((chunk, k) => {
    if (chunk.type !== 'preposition' || !grammar.either.has(tokens[chunk.from]?.lower ?? '')) return chunk;
    let nouns = 0;
    for (let n = k + 1; n < Math.min(chunks.length, k + 9); n += 1) {
      const next = chunks[n] as Chunk;
      if (next.type === 'noun') nouns += 1;
      else if (next.type === 'verb')
        return nouns > 0 && !next.infinitive && isFinite(next, tokens)
          ? { ...chunk, type: 'subordinator' }
          : chunk;
      else if (next.type !== 'preposition' && next.type !== 'when' && next.type !== 'word') break;
    }
    return chunk;
  });
}

const isFinite = (verb: Chunk & { type: 'verb' }, tokens: readonly Token[]): boolean =>
  verb.helped || verb.copula || !(tokens[verb.main]?.lower.endsWith('ing') ?? false);

function isVerb(tokens: readonly Token[], i: number, input: ChunkInput): boolean {
  const token = tokens[i];
  if (!token) return false;
  const { grammar } = input.rules;
  const { lower, tag } = token;
  if (grammar.be.has(lower) || grammar.have.has(lower) || grammar.modals.has(lower))
    return lower !== 'may' || token.text === 'may' || i === 0;
  if (lower === 'to')
    return (
      isVerbWord(tokens[i + 1], input) ||
      grammar.be.has(tokens[i + 1]?.lower ?? '') ||
      tokens[i + 1]?.lower === 'have'
    );
  if (tag === 'AUX') return true;
  if (!isVerbWord(token, input)) return false;
  return !isModifier(tokens, i, input);
}

const isVerbWord = (token: Token | undefined, input: ChunkInput): boolean =>
  token !== undefined && (token.tag === 'VERB' || input.verbForms.has(token.lower));

/** "the wounded soldiers", "two injured men", "the killing of": inside a noun phrase and no verb of the clause. */
function isModifier(tokens: readonly Token[], i: number, input: ChunkInput): boolean {
  const { grammar } = input.rules;
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (token.lower.endsWith('ing') && after?.lower === 'of') return true;
  if (!before) return token.tag === 'ADJ' && after?.tag === 'NOUN';
  if (before.lower === "'s" || before.lower === "'") return true;
  const nounFollows =
    after !== undefined &&
    (after.tag === 'NOUN' || isPerson(after.lower, input.rules)) &&
    !grammar.others.has(after.lower);
  // "the wounded" are people; "another injured" is a clause without its auxiliary
  if (grammar.determiners.has(before.lower) && !grammar.relatives.has(before.lower)) {
    return nounFollows || grammar.definites.has(before.lower) || grammar.articles.has(before.lower);
  }
  if (!nounFollows || !/(?:ed|en|ing|t|n)$/.test(token.lower)) return false;
  return before.tag === 'NUM' || before.tag === 'ADJ' || input.numbers.some((number) => number.to === i);
}

const isPerson = (word: string, rules: CasualtyRules): boolean =>
  rules.people.plural.has(word) || rules.people.singular.has(word);

/** "us", but not "US". */
const isPronoun = ({ lower, text }: Token, grammar: GrammarWords): boolean =>
  (grammar.singularPronouns.has(lower) || grammar.otherPronouns.has(lower)) && !/^\p{Lu}{2}/u.test(text);

function opensNounPhrase(token: Token, grammar: GrammarWords): boolean {
  if (grammar.determiners.has(token.lower)) return true;
  if (isPronoun(token, grammar)) return true;
  return (
    ['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM', 'PRON', 'DET', 'X'].includes(token.tag) ||
    grammar.others.has(token.lower)
  );
}

function readNounPhrase(
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

const isNominal = (token: Token | undefined): boolean => token?.tag === 'NOUN' || token?.tag === 'PROPN';

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
  if (lower === "'s" || lower === "'" || lower === '&') return true;
  if (grammar.quotes.has(lower) || grammar.commas.has(lower) || token.tag === 'PUNCT') return false;
  if (grammar.and.has(lower) || grammar.relatives.has(lower) || grammar.subordinators.has(lower))
    return false;
  if (grammar.prepositions.has(lower) || grammar.either.has(lower)) return false;
  if (isPronoun(token, grammar)) return false;
  if (grammar.predicates.has(lower) && (tokens[i + 1]?.tag !== 'NOUN' || isNominal(tokens[i - 1])))
    return false;
  if (grammar.determiners.has(lower))
    return grammar.determiners.has(tokens[i - 1]?.lower ?? '') && !isNominal(tokens[i - 1]);
  if (isVerb(tokens, i, input)) return false;
  if (isNominal(tokens[i - 1]) && startsTime(tokens, i, input.rules)) return false;
  if (grammar.others.has(lower)) return true;
  return ['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM', 'X', 'VERB'].includes(token.tag);
}
