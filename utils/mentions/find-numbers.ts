import type { Language } from '../language/language';
import type { BoundRule, NumberRules } from '../language/rules/numbers';
import type { NumberMention, Quantity } from '../model/mention';
import type { Sentence, Token } from '../model/token';
import { readUse } from './numbers/read-use';
import { readValue, type Reading } from './numbers/read-value';

/**
 * The numbers of a sentence with what they count. A mention covers the words that bound it ("at least 7");
 * a number that is part of a longer token covers the whole token ("27-year-old").
 */
export function findNumbers(sentence: Sentence, language: Language): NumberMention[] {
  const { numbers: rules } = language;
  const { tokens } = sentence;
  const found: NumberMention[] = [];
  let free = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    // "as many as 200": the words of a bound are no number of their own
    at += boundFrom(tokens, at, rules);
    if (!mayOpen(tokens[at]?.lower ?? '', rules)) continue;
    const reading = notOne(tokens, at, rules) ? null : readValue(tokens, at, rules);
    if (!reading) continue;
    const plain = readBounds(tokens, at, free, readRange(tokens, at, reading, rules), rules);
    const share = shareAt(tokens, plain, rules);
    const number = share === null ? plain : { ...plain, to: share };
    found.push(
      mention(sentence, number, share === null ? readUse(tokens, at, plain.reading, rules) : 'percent'),
    );
    at = number.to - 1;
    free = number.to;
  }
  return found;
}

/** Whether a word can be the first of a number at all: most words cannot, and need no closer look. */
function mayOpen(lower: string, rules: NumberRules): boolean {
  const code = lower.charCodeAt(0);
  const figure = code >= 48 && code <= 57;
  return figure || lower === rules.half || lower.includes('-') || isListed(lower, rules);
}

const isListed = (lower: string, { articles, vague, units, ordinals }: NumberRules): boolean =>
  articles.has(lower) || vague.has(lower) || units.has(lower) || ordinals.has(lower);

/** Where "one in five" ends: a share, no count; null where the number is none. */
function shareAt(tokens: readonly Token[], { to, reading }: Bounded, rules: NumberRules): number | null {
  if (tokens[to]?.lower !== rules.share || reading.max === null || reading.max > 9 || reading.ordinal)
    return null;
  const whole = readValue(tokens, to + 1, rules);
  return whole && !whole.ordinal && whole.suffix === '' && (whole.max ?? 0) <= 1000 ? whole.to : null;
}

/** How many tokens a bound of several words takes that starts here. */
function boundFrom(tokens: readonly Token[], at: number, rules: NumberRules): number {
  const first = tokens[at]?.lower;
  const rule = rules.bounds.find(
    ({ words, side }) =>
      words[0] === first &&
      side === 'before' &&
      words.length > 1 &&
      words.every((word, i) => tokens[at + i]?.lower === word),
  );
  return rule?.words.length ?? 0;
}

interface Bounded {
  readonly from: number;
  readonly to: number;
  readonly quantity: Quantity;
  readonly reading: Reading;
}

/** "no one", "this one" are no numbers. */
const notOne = (tokens: readonly Token[], at: number, rules: NumberRules): boolean =>
  tokens[at]?.lower === 'one' && rules.notBeforeOne.has(tokens[at - 1]?.lower ?? '');

/** "20 to 30", "between 5 and 7", "two or three": one number with two ends. */
function readRange(tokens: readonly Token[], at: number, low: Reading, rules: NumberRules): Reading {
  const link = tokens[low.to]?.lower ?? '';
  if (rules.changeOpeners.has(tokens[at - 1]?.lower ?? '')) return low;
  if (!rules.rangeLinks.has(link) || low.vague !== null || low.ordinal || low.suffix !== '') return low;
  if (link === rules.and && !rules.rangeOpeners.has(tokens[at - 1]?.lower ?? '')) return low;
  const high = readValue(tokens, low.to + 1, rules);
  if (
    !high ||
    high.vague !== null ||
    high.ordinal ||
    high.suffix !== '' ||
    low.min === null ||
    high.max === null
  )
    return low;
  const scale = high.max >= 1000 && low.min < 1000 && !high.digits ? scaleOf(high.max) : 1;
  return low.min * scale < high.max
    ? { ...high, min: low.min * scale, max: high.max, digits: low.digits }
    : low;
}

/** "2 to 3 million": the first end shares the scale of the second. */
const scaleOf = (value: number): number => (value >= 1_000_000 ? 1_000_000 : 1_000);

function readBounds(
  tokens: readonly Token[],
  at: number,
  free: number,
  reading: Reading,
  rules: NumberRules,
): Bounded {
  let from = at;
  let quantity: Quantity = { min: reading.min, max: reading.max, vague: reading.vague };
  if (rules.rangeOpeners.has(tokens[at - 1]?.lower ?? '') && reading.min !== reading.max && at > free)
    from -= 1;
  for (let rule = boundAt(tokens, from, free, rules); rule; rule = boundAt(tokens, from, free, rules)) {
    from -= rule.words.length;
    quantity = applyBound(quantity, rule.bound);
  }
  const after = rules.bounds.find(
    (rule) => rule.side === 'after' && rule.words.every((word, i) => tokens[reading.to + i]?.lower === word),
  );
  const to = reading.to + (after?.words.length ?? 0);
  if (after) quantity = applyBound(quantity, after.bound);
  return { from, to, quantity, reading };
}

const boundAt = (
  tokens: readonly Token[],
  end: number,
  free: number,
  rules: NumberRules,
): BoundRule | undefined =>
  rules.bounds.find(
    ({ words, side }) =>
      side === 'before' &&
      end - words.length >= free &&
      words.every((word, i) => tokens[end - words.length + i]?.lower === word),
  );

function applyBound(quantity: Quantity, bound: BoundRule['bound']): Quantity {
  if (quantity.vague !== null) return quantity;
  if (bound === 'min') return { ...quantity, max: null };
  if (bound === 'max') return { ...quantity, min: null };
  return quantity;
}

function mention(sentence: Sentence, number: Bounded, use: NumberMention['use']): NumberMention {
  const start = sentence.tokens[number.from]?.start ?? sentence.start;
  const end = sentence.tokens[number.to - 1]?.end ?? sentence.end;
  return {
    type: 'number',
    block: sentence.block,
    sentence: sentence.index,
    from: number.from,
    to: number.to,
    start,
    end,
    text: sentence.text.slice(start - sentence.start, end - sentence.start),
    use,
    ...number.quantity,
  };
}
