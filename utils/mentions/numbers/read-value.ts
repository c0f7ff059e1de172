import type { NumberRules } from '../../language/rules/numbers';
import type { Quantity } from '../../model/mention';
import type { Token } from '../../model/token';

/** A number read at a token: what it says and where it ends (half-open). */
export interface Reading extends Quantity {
  readonly to: number;
  readonly ordinal: boolean;
  /** What follows the figures inside the token ("-year-old", "pm"), empty for a plain number. */
  readonly suffix: string;
  /** Written in figures and without a scale word: may be a year, a time, a label. */
  readonly digits: boolean;
}

const FIGURES = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?/;
const RANGE = /^(\d[\d,]*)[-–](\d[\d,]*)$/;

/** The number that starts at token `at`, without the words that bound it; null when none does. */
export function readValue(tokens: readonly Token[], at: number, rules: NumberRules): Reading | null {
  return readVague(tokens, at, rules) ?? readFigures(tokens, at, rules) ?? readWords(tokens, at, rules);
}

const exact = (value: number, to: number, more: Partial<Reading> = {}): Reading => ({
  min: value,
  max: value,
  vague: null,
  to,
  ordinal: false,
  suffix: '',
  digits: false,
  ...more,
});

/** "dozens", "several hundred", "tens of thousands", "a few", "a handful of". */
function readVague(tokens: readonly Token[], at: number, rules: NumberRules): Reading | null {
  const words: string[] = [];
  let i = at;
  if (rules.articles.has(lower(tokens, i)) && rules.vague.has(lower(tokens, i + 1)))
    words.push(lower(tokens, i++));
  if (!rules.vague.has(lower(tokens, i))) return null;
  while (i < tokens.length && words.length < 5) {
    const word = lower(tokens, i);
    const linked = rules.vagueLinks.has(lower(tokens, i - (lower(tokens, i - 1) === 'of' ? 2 : 1)));
    const first = words.length === 0 || rules.articles.has(words.at(-1) ?? '');
    const scale = rules.scales.has(word) && word.length > 2;
    const goesOn = first || (linked && (rules.vague.has(word) || rules.collectives.has(word) || scale));
    if (goesOn) words.push(word);
    else if (
      word === 'of' &&
      rules.vagueLinks.has(words.at(-1) ?? '') &&
      continuesVague(lower(tokens, i + 1), rules)
    )
      words.push(word);
    else break;
    i += 1;
  }
  return exact(0, i, { min: null, max: null, vague: words.join(' ') });
}

const continuesVague = (word: string, rules: NumberRules): boolean =>
  rules.vague.has(word) && word !== 'several' && word !== 'many' && word !== 'few';

/** "1,200", "3.5 million", "20-30", "21st", "27-year-old". */
function readFigures(tokens: readonly Token[], at: number, rules: NumberRules): Reading | null {
  const word = lower(tokens, at);
  const range = RANGE.exec(word);
  if (range) {
    const [low, high] = [figure(range[1]), figure(range[2])];
    const { factor, to } = readScale(tokens, at + 1, rules);
    if (low >= high) return exact(high, to, { suffix: '-', digits: true });
    return { ...exact(0, to), min: low * factor, max: high * factor };
  }
  const found = FIGURES.exec(word);
  if (!found) return null;
  const ordinal = rules.ordinalSuffix.exec(word);
  if (ordinal) return exact(Number(ordinal[1]), at + 1, { ordinal: true });
  const suffix = word.slice(found[0].length);
  const value = figure(found[1]) + Number(found[2] ?? 0);
  const glued = rules.scales.get(suffix);
  if (glued) return exact(Math.round(value * glued), at + 1);
  const { factor, to } = suffix === '' ? readScale(tokens, at + 1, rules) : { factor: 1, to: at + 1 };
  return exact(Math.round(value * factor * 1000) / 1000, to, { suffix, digits: factor === 1 });
}

/** "three", "twenty-two", "one hundred and five", "a dozen", "half a million", "two dozen". */
function readWords(tokens: readonly Token[], at: number, rules: NumberRules): Reading | null {
  let i = at;
  let factor = 1;
  if (lower(tokens, i) === rules.half && rules.articles.has(lower(tokens, i + 1))) {
    factor = 0.5;
    i += 1;
  }
  if (rules.articles.has(lower(tokens, i))) {
    const after = lower(tokens, i + 1);
    const collective = rules.collectives.get(after);
    if (collective !== undefined) return exact(collective * factor, i + 2);
    const scale = after.length > 2 ? rules.scales.get(after) : undefined;
    return scale === undefined ? null : exact(scale * factor, i + 2);
  }
  const ordinal = ordinalOf(lower(tokens, i), rules);
  if (ordinal !== null) return exact(ordinal, i + 1, { ordinal: true });
  return factor === 1 ? readCompound(tokens, i, rules) : null;
}

function readCompound(tokens: readonly Token[], at: number, rules: NumberRules): Reading | null {
  let total = 0;
  let part: number | null = null;
  let i = at;
  for (; i < tokens.length; i += 1) {
    const word = lower(tokens, i);
    const unit = unitOf(word, rules);
    const scale = word.length > 2 ? rules.scales.get(word) : undefined;
    if (unit !== null && (part === null || (part % 100 === 0 && part + total > 0 && unit < 100)))
      part = (part ?? 0) + unit;
    else if (scale !== undefined && part !== null) {
      part *= scale;
      if (scale >= 1000) {
        total += part;
        part = 0;
      }
    } else if (part !== null && rules.collectives.has(word) && word !== 'score') {
      return exact(part * (rules.collectives.get(word) ?? 1), i + 1);
    } else if (
      word !== rules.and ||
      total + (part ?? 0) < 100 ||
      (total + (part ?? 0)) % 100 !== 0 ||
      unitOf(lower(tokens, i + 1), rules) === null
    )
      break;
  }
  return part === null ? null : exact(total + part, i);
}

function readScale(tokens: readonly Token[], at: number, rules: NumberRules): { factor: number; to: number } {
  const word = lower(tokens, at);
  const scale = rules.scales.get(word);
  if (scale !== undefined) return { factor: scale, to: at + 1 };
  return { factor: 1, to: at };
}

function unitOf(word: string, rules: NumberRules): number | null {
  const whole = rules.units.get(word);
  if (whole !== undefined) return whole;
  const [tens, ones, rest] = word.split('-');
  if (ones === undefined || rest !== undefined) return null;
  const [high, low] = [rules.units.get(tens ?? ''), rules.units.get(ones)];
  return high !== undefined && high >= 20 && low !== undefined && low < 10 ? high + low : null;
}

function ordinalOf(word: string, rules: NumberRules): number | null {
  const whole = rules.ordinals.get(word);
  if (whole !== undefined) return whole;
  const [tens, ones] = word.split('-');
  const low = rules.ordinals.get(ones ?? '');
  const high = rules.units.get(tens ?? '');
  return high !== undefined && high >= 20 && low !== undefined && low < 10 ? high + low : null;
}

const figure = (text: string | undefined): number => Number((text ?? '').replaceAll(',', ''));
const lower = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';
