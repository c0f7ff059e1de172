import type { GrammarWords } from '../../language/rules/casualties';
import type { DateMention, NumberMention } from '../../model/mention';
import type { Token } from '../../model/token';
import type { Chunk, OtherChunk, VerbGroup } from './chunks';
import { opensNounPhrase, readNounPhrase } from './read-noun-phrase';
import { readVerbGroup } from './read-verb-group';
import { andPhrase, closedClass, isNominal, isPerson, isVerb, type ChunkInput } from './word-class';

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
  const joined = andPhrase(tokens, i, grammar);
  if (joined > 0) return { type: 'and', from: i, to: i + joined };
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

/** "after", "since": a subordinator when a verb follows within the same stretch, else a preposition. */
function resolveEither(chunks: Chunk[], tokens: readonly Token[], grammar: GrammarWords): Chunk[] {
  return chunks.map((chunk, k) => {
    if (chunk.type !== 'preposition' || !grammar.either.has(tokens[chunk.from]?.lower ?? '')) return chunk;
    let nouns = 0;
    for (let n = k + 1; n < Math.min(chunks.length, k + 9); n += 1) {
      const next = chunks[n] as Chunk;
      if (next.type === 'noun') nouns += isObjectPronoun(next, tokens, grammar) ? 0 : 1;
      else if (next.type === 'verb')
        return nouns > 0 && !next.infinitive && isFinite(next, tokens, grammar)
          ? { ...chunk, type: 'subordinator' }
          : chunk;
      else if (!staysInSubject(chunks, n, k)) break;
    }
    return chunk;
  });
}

/** "those before her were murdered": her is no subject. */
const isObjectPronoun = ({ from, to }: Chunk, tokens: readonly Token[], grammar: GrammarWords): boolean =>
  to - from === 1 && grammar.objectPronouns.has(tokens[from]?.lower ?? '');

/** What may stand between "after" and its verb; a comma only within a list that opens with a number ("after two men, a boy and"). */
function staysInSubject(chunks: readonly Chunk[], n: number, opener: number): boolean {
  const type = chunks[n]?.type;
  if (type === 'preposition' || type === 'when' || type === 'word') return true;
  const first = chunks[opener + 1];
  const counted = first?.type === 'noun' && first.number !== null;
  return chunks[n + 1]?.type === 'noun' && (type === 'and' || (type === 'comma' && counted));
}

const isFinite = (verb: VerbGroup, tokens: readonly Token[], { progressive }: GrammarWords): boolean =>
  verb.helped || verb.copula || !progressive.test(tokens[verb.main]?.lower ?? '');
