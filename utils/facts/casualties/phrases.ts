import type { Token } from '../../model/token';

/** Phrases looked up by their first word; each a list of words as `Token.lower`. */
export class PhraseSet {
  private readonly byWord = new Map<string, string[][]>();

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      this.byWord.set(first, [...(this.byWord.get(first) ?? []), words]);
    }
  }

  /** Whether one of the phrases starts in [from, to). */
  within(tokens: readonly Token[], from: number, to: number): boolean {
    return this.firstIn(tokens, from, to) >= 0;
  }

  /** The first token in [from, to) at which one of the phrases starts, or -1. */
  firstIn(tokens: readonly Token[], from: number, to: number): number {
    for (let i = Math.max(0, from); i < to && i < tokens.length; i += 1) {
      if (this.startsAt(tokens, i)) return i;
    }
    return -1;
  }

  startsAt(tokens: readonly Token[], i: number): boolean {
    const phrases = this.byWord.get(tokens[i]?.lower ?? '');
    return phrases?.some((words) => words.every((word, k) => tokens[i + k]?.lower === word)) ?? false;
  }
}
