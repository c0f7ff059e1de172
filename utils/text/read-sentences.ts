import type { Block } from '../model/article';
import type { Sentence, Tag, Token } from '../model/token';
import { lowerOf } from './letters';
import { splitSentences, type SentenceRules } from './sentences';
import { scanTokens } from './tokens';

/** What a language must supply to have its text read. */
export interface TextRules extends SentenceRules {
  /** One tag a word; the words are one sentence in order. */
  readonly tag: (words: readonly string[]) => Tag[];
}

/** The sentences of all blocks in order, with their tokens and tags. */
export function readSentences(blocks: readonly Block[], rules: TextRules): Sentence[] {
  const abbreviations = new Set([...rules.titleAbbreviations, ...rules.otherAbbreviations]);
  const sentences: Sentence[] = [];
  blocks.forEach((block, number) => {
    for (const { start, end } of splitSentences(block.text, rules)) {
      const text = block.text.slice(start, end);
      const words = scanTokens(text, abbreviations);
      const tags = rules.tag(words.map((word) => word.text));
      const tokens = words.map((word, i): Token => ({
        start: start + word.start,
        end: start + word.end,
        text: word.text,
        lower: lowerOf(word.text),
        tag: tags[i] ?? 'X',
      }));
      sentences.push({ block: number, start, end, index: sentences.length, kind: block.kind, text, tokens });
    }
  });
  return sentences;
}
