import type { WhatRules } from '../../language/rules/what';
import type { Token } from '../../model/token';

/** Tokens that a label may have before its colon or bar. */
const LONGEST = 4;
const CLOSES = /^[:|]$/;

/** Index of the first token after a title's label ("Live updates: …", "BREAKING | …"), 0 where it has none. */
export function afterLabel(tokens: readonly Token[], { labels }: WhatRules): number {
  const close = tokens.slice(0, LONGEST + 1).findIndex(({ text }) => CLOSES.test(text));
  const label = tokens.slice(0, Math.max(0, close));
  if (label.length === 0 || close + 1 >= tokens.length) return 0;
  return label.every(({ lower }) => labels.has(lower)) ? close + 1 : 0;
}
