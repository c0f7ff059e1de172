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
    for (let i = Math.max(0, from); i < to && i < tokens.length; i += 1) {
      const phrases = this.byWord.get(tokens[i]?.lower ?? '');
      if (phrases?.some((words) => words.every((word, k) => tokens[i + k]?.lower === word))) return true;
    }
    return false;
  }
}
