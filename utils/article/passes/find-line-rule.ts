import { LABELS } from '../rules/labels';
import { LINE_RULES } from '../rules/lines';
import type { LineRule } from '../rules/lines/line-rule';
import { isWordSign } from '../../text/letters';
import { countWords } from '../markup';

/** What takes a block for page furniture. */
export type LineVerdict = Pick<LineRule, 'id' | 'reason' | 'action'>;

const LABEL: LineVerdict = { id: 'label', reason: 'label of a box', action: 'cut' };
const DRAWN: LineVerdict = { id: 'rule', reason: 'a line drawn with signs', action: 'cut' };
/** No line of page furniture has more words. */
const MAX_WORDS = Math.max(...LINE_RULES.map(({ maxWords }) => maxWords));
const MAX_LABEL = 60;
/** The last messages of a form that has run into a paragraph of the story. */
const RUN_INTO_TEXT = /\b(?:invalid e-?mail|try again later)\b.{80}/i;
/** Characters of a line that is an ornament of the page: emoji, arrows. */
const MAX_SIGNS = 8;

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
  if (count > MAX_WORDS || RUN_INTO_TEXT.test(text)) return null;
  let start = 0;
  while (start < text.length && !isCore(text.charAt(start))) start += 1;
  if (start === text.length || (text.length <= MAX_SIGNS && !/[\p{L}\p{N}]/u.test(text))) return DRAWN;
  const core = start === 0 ? text : text.slice(start);
  if (core.length <= MAX_LABEL && LABELS.has(labelOf(core))) return LABEL;
  const word = firstWord(core);
  const lower = core.toLowerCase();
  const fits = ({ pattern, maxWords, linked, has }: LineRule): boolean =>
    count <= maxWords &&
    links >= (linked ?? 0) &&
    (has === undefined || has.some((letters) => lower.includes(letters))) &&
    pattern.test(core);
  return BY_WORD.get(/^\d/.test(word) ? '0' : word)?.find(fits) ?? ANYWHERE.find(fits) ?? null;
}

/** Whether a text ends or is the credit of a picture: "Smoke over the port. Photo: Edda Lorn". */
export const isCredit = (text: string): boolean => findLineRule(text, 0)?.action === 'caption';

const isCore = (sign: string): boolean => sign === '©' || sign === '@' || isWordSign(sign);

/** The first word, lower case. */
function firstWord(core: string): string {
  if (core.startsWith('©')) return '©';
  let end = 0;
  while (end < core.length && (isWordSign(core.charAt(end)) || JOINS.has(core.charAt(end)))) end += 1;
  return core.slice(0, end).toLowerCase().replace('’', "'");
}

/** Signs inside a word. */
const JOINS: ReadonlySet<string> = new Set("'’-");

/** A line as the list of labels has it: "Comments (12)" → "comments". */
const labelOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\s*\(\d+\)$/, '')
    .replace(/[\s!-/:-@[-`{-~\u2000-\u206f«»›‹→·•]+$/, '');
