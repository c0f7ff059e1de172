import type { DatePattern, DateRules } from '../../language/rules/dates';
import type { Token } from '../../model/token';
import { readDateWord, type DateToken } from './read-date-words';

/** A stretch of tokens that a pattern reads as a date, not yet resolved. */
export interface DateMatch {
  readonly from: number;
  readonly to: number;
  readonly pattern: DatePattern;
  readonly captures: readonly DateToken[];
  /** The second of a list ("Friday and Saturday"): not before the first. */
  readonly follows?: true;
}

interface Element {
  readonly alternatives: readonly string[];
  readonly optional: boolean;
}

interface Compiled {
  readonly pattern: DatePattern;
  readonly elements: readonly Element[];
}

interface Index {
  readonly byFirst: ReadonlyMap<string, readonly Compiled[]>;
  readonly excluded: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const indexes = new WeakMap<DateRules, Index>();

/** Patterns by the classes and words that may come first; built once a language. */
function indexOf(rules: DateRules): Index {
  const known = indexes.get(rules);
  if (known) return known;
  const byFirst = new Map<string, Compiled[]>();
  for (const pattern of rules.patterns) {
    for (const elements of expand(pattern.pattern).map(parse)) {
      const required = elements.findIndex(({ optional }) => !optional);
      for (const key of new Set(elements.slice(0, required + 1).flatMap(({ alternatives }) => alternatives)))
        byFirst.set(key, [...(byFirst.get(key) ?? []), { pattern, elements }]);
    }
  }
  const excluded = new Map<string, (readonly string[])[]>();
  for (const phrase of rules.notDates) {
    const words = phrase.split(' ');
    excluded.set(words[0] ?? '', [...(excluded.get(words[0] ?? '') ?? []), words]);
  }
  const index = { byFirst, excluded };
  indexes.set(rules, index);
  return index;
}

/** A pattern with and without its optional group "( … )?". */
function expand(pattern: string): string[] {
  const group = /\(([^)]*)\)\? ?/.exec(pattern);
  if (group === null) return [pattern];
  return [pattern.replace(group[0], ''), pattern.replace(group[0], `${group[1] ?? ''} `)]
    .map((one) => one.trim())
    .flatMap(expand);
}

function parse(pattern: string): Element[] {
  return pattern.split(' ').map((text) => {
    const optional = text.endsWith('?');
    return { optional, alternatives: (optional ? text.slice(0, -1) : text).split('|') };
  });
}

/** The dates in the tokens of a sentence, the longest at each place, left to right, none overlapping. */
export function matchDates(tokens: readonly Token[], rules: DateRules): DateMatch[] {
  const { byFirst, excluded } = indexOf(rules);
  const readings = tokens.map((token) => readDateWord(token, rules));
  const matches: DateMatch[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const skip = excludedLength(tokens, at, excluded);
    if (skip > 0) {
      at += skip - 1;
      continue;
    }
    if (isShouted(tokens, at, readings[at] ?? [])) continue;
    if (readings[at]?.length === 0 && !byFirst.has(tokens[at]?.lower ?? '')) continue;
    const keys = [...(readings[at] ?? []).map((reading): string => reading.class), tokens[at]?.lower ?? ''];
    let best: DateMatch | null = null;
    for (const key of keys)
      for (const { pattern, elements } of byFirst.get(key) ?? []) {
        const found = matchAt(tokens, readings, at, elements);
        if (found === null || !contextAllows(tokens, at, found.to, pattern)) continue;
        if (best === null || found.to > best.to)
          best = { from: at, pattern, ...found, captures: capturesOf(pattern, found) };
      }
    if (best === null) continue;
    matches.push(best);
    at = best.to - 1;
  }
  return matches;
}

const CAPITALS = /^\p{Lu}{2}/u;

/** "She told TODAY that …": a name of the day in capitals, among words that have none, is a name of something else. */
function isShouted(tokens: readonly Token[], at: number, readings: readonly DateToken[]): boolean {
  if (!readings.some((one) => one.class === 'NAMED_DAY') || !CAPITALS.test(tokens[at]?.text ?? ''))
    return false;
  return !CAPITALS.test(tokens[at - 1]?.text ?? '') && !CAPITALS.test(tokens[at + 1]?.text ?? '');
}

/** What was captured, before it the day that the pattern names. */
function capturesOf({ named }: DatePattern, { captures }: Found): readonly DateToken[] {
  if (named === undefined) return captures;
  // "May Day" is no May
  return [{ class: 'HOLIDAY', value: named }, ...captures.filter((one) => one.class === 'YEAR')];
}

type Found = { readonly to: number; readonly captures: readonly DateToken[] };

/** Greedy, with one step back for each optional element; patterns are short, so this is a constant. */
function matchAt(
  tokens: readonly Token[],
  readings: readonly (readonly DateToken[])[],
  at: number,
  elements: readonly Element[],
): Found | null {
  const [element, ...rest] = elements;
  if (element === undefined) return { to: at, captures: [] };
  const lower = tokens[at]?.lower;
  if (lower !== undefined)
    for (const alternative of element.alternatives) {
      // a word that a pattern names is captured too where it has a meaning of its own ("week" in "last week")
      const own = readings[at] ?? [];
      const reading = alternative === lower ? own[0] : own.find((one) => one.class === alternative);
      if (reading === undefined && alternative !== lower) continue;
      const found = matchAt(tokens, readings, at + 1, rest);
      if (found) return { to: found.to, captures: reading ? [reading, ...found.captures] : found.captures };
    }
  return element.optional ? matchAt(tokens, readings, at, rest) : null;
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);

function contextAllows(tokens: readonly Token[], from: number, to: number, pattern: DatePattern): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  const next = tokens[to];
  if (pattern.named !== undefined && !/^\p{Lu}/u.test(tokens[from]?.text ?? '')) return false;
  if (pattern.after && !pattern.after.has(before)) return false;
  if (pattern.notAfter?.has(before)) return false;
  if (next && pattern.notBefore?.has(next.lower)) return false;
  return pattern.beforeNoun === undefined || pattern.beforeNoun === NOMINAL.has(next?.tag ?? 'X');
}

function excludedLength(tokens: readonly Token[], at: number, excluded: Index['excluded']): number {
  const phrase = excluded
    .get(tokens[at]?.lower ?? '')
    ?.find((words) => words.every((word, i) => tokens[at + i]?.lower === word));
  return phrase?.length ?? 0;
}
