import type { PhraseRule } from '../language/rules/phrases';
import type { Token } from '../model/token';

interface Row {
  readonly words: readonly string[];
  readonly rule: PhraseRule;
}

const indexes = new WeakMap<readonly PhraseRule[], ReadonlyMap<string, readonly Row[]>>();

/** The table by its trigger words, built once a table. */
function indexOf(table: readonly PhraseRule[]): ReadonlyMap<string, readonly Row[]> {
  const known = indexes.get(table);
  if (known) return known;
  const index = new Map<string, Row[]>();
  for (const rule of table) {
    for (const phrase of rule.phrases) {
      const words = phrase.split(' ');
      const [trigger = ''] = words;
      index.set(trigger, [...(index.get(trigger) ?? []), { words, rule }]);
    }
  }
  indexes.set(table, index);
  return index;
}

/** The first rule of a table with a phrase among the tokens, or null. Linear: one look-up a token. */
export function matchPhrase(tokens: readonly Token[], table: readonly PhraseRule[]): PhraseRule | null {
  const index = indexOf(table);
  for (let at = 0; at < tokens.length; at += 1) {
    for (const { words, rule } of index.get(tokens[at]?.lower ?? '') ?? []) {
      if (rule.initial && at > 0) continue;
      if (words.every((word, i) => word === '*' || tokens[at + i]?.lower === word)) return rule;
    }
  }
  return null;
}
