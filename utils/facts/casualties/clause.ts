import type { CasualtyRules } from '../../language/rules/casualties';
import type { Document } from '../../model/document';
import type { NameKind } from '../../model/mention';
import type { Sentence, Token } from '../../model/token';
import type { Chunk, NounPhrase, VerbGroup } from './chunks';

/** One sentence as the patterns see it. */
export interface Clause {
  readonly document: Document;
  readonly rules: CasualtyRules;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  /** Index of the chunk that holds a token. */
  readonly chunkAt: (token: number) => number;
  /** Kind of the named entity that ends at (covers) a token, where one is known. */
  readonly nameAt: (token: number) => NameKind | null;
  /** A word of film, book or game stands in the sentence. */
  readonly fictional: boolean;
  /** Animals that have names in this article ("a gorilla named Harambe"), lower case. */
  readonly animalNames: ReadonlySet<string>;
}

export const wordAt = (clause: Clause, token: number): string => clause.tokens[token]?.lower ?? '';

export const isNoun = (chunk: Chunk | undefined): chunk is NounPhrase => chunk?.type === 'noun';
export const isVerb = (chunk: Chunk | undefined): chunk is VerbGroup => chunk?.type === 'verb';

/** The verb group that holds a token, if its main verb or predicate does. */
export function verbAt(clause: Clause, token: number): { verb: VerbGroup; index: number } | null {
  const index = clause.chunkAt(token);
  const chunk = clause.chunks[index];
  return isVerb(chunk) ? { verb: chunk, index } : null;
}

/** "and", a comma, and the age between commas ("Ann Lee, 51, and her son"). */
export function isListLink({ chunks }: Clause, k: number): boolean {
  const type = chunks[k]?.type;
  return type === 'and' || type === 'comma' || (type === 'word' && chunks[k - 1]?.type === 'comma');
}
