import { LABELS } from '../rules/labels';
import { LINE_RULES } from '../rules/lines';
import type { LineRule } from '../rules/lines/line-rule';
import { countWords } from './judge';

/** What takes a block for page furniture. */
export type LineVerdict = Pick<LineRule, 'id' | 'reason' | 'action'>;

const LABEL: LineVerdict = { id: 'label', reason: 'label of a box', action: 'cut' };
const DRAWN: LineVerdict = { id: 'rule', reason: 'a line drawn with signs', action: 'cut' };
/** No line of page furniture has more words. */
const MAX_WORDS = Math.max(...LINE_RULES.map(({ maxWords }) => maxWords));
const MAX_LABEL = 60;

const ANYWHERE: LineRule[] = [];
const BY_WORD = new Map<string, LineRule[]>();
for (const rule of LINE_RULES) {
  if (rule.starts === undefined) ANYWHERE.push(rule);
  for (const word of rule.starts ?? []) {
    const rules = BY_WORD.get(word);
    if (rules === undefined) BY_WORD.set(word, [rule]);
    else rules.push(rule);
  }
}

/**
 * The rule that takes a block for page furniture, by its words and the share of them that is links, 0 to 1; null for
 * text of the story. Rules are found by the first word.
 */
export function findLineRule(text: string, links: number): LineVerdict | null {
  const count = countWords(text);
  if (count > MAX_WORDS) return null;
  const start = text.search(/[\p{L}\p{N}©@]/u);
  if (start < 0) return DRAWN;
  const core = text.slice(start);
  if (core.length <= MAX_LABEL && LABELS.has(labelOf(core))) return LABEL;
  const word = /^(?:©|[\p{L}\p{N}'’-]+)/u.exec(core)?.[0].toLowerCase().replace('’', "'") ?? '';
  const lower = core.toLowerCase();
  const fits = ({ pattern, maxWords, linked, has }: LineRule): boolean =>
    count <= maxWords &&
    links >= (linked ?? 0) &&
    (has === undefined || lower.includes(has)) &&
    pattern.test(core);
  return BY_WORD.get(/^\d/.test(word) ? '0' : word)?.find(fits) ?? ANYWHERE.find(fits) ?? null;
}

/** A line as the list of labels has it: "Comments (12)" → "comments". */
const labelOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\s*\(\d+\)$/, '')
    .replace(/[^\p{L}\p{N}]+$/u, '');
