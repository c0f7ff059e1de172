import type { DateClass, DateRules, DateWord, Part } from '../../language/rules/dates';
import type { Token } from '../../model/token';

/** One reading of a token as part of a date. `end` is the second value of a range in one token ("2010-15"). */
export interface DateToken {
  readonly class: DateClass;
  readonly value: DateWord['value'];
  readonly part?: Part;
  readonly end?: number;
}

const NONE: readonly DateToken[] = [];

/** All readings of a token; most tokens have none. */
export function readDateWord(token: Token, rules: DateRules): readonly DateToken[] {
  const word = token.lower.replace(/\.$/, '');
  if (/^\d/.test(word)) return [...readNumber(word), ...readings(word, token, rules)];
  const known = readings(word, token, rules);
  if (known.length > 0) return known;
  const hyphen = word.indexOf('-');
  const part = hyphen > 0 ? rules.prefixes.get(word.slice(0, hyphen)) : undefined;
  if (part === undefined) return NONE;
  const rest = word.slice(hyphen + 1);
  const inner = /^\d/.test(rest) ? readNumber(rest) : (rules.words.get(rest) ?? NONE);
  return inner.map((reading) => ({ ...reading, part }));
}

function readings(word: string, token: Token, rules: DateRules): readonly DateToken[] {
  const known = rules.words.get(word);
  if (known === undefined) return NONE;
  return rules.capitalised.has(word) && !/^\p{Lu}/u.test(token.text) ? NONE : known;
}

/** Readings of a token that starts with a digit, by its shape. */
function readNumber(word: string): DateToken[] {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(word);
  if (iso) return [{ class: 'ISO', value: Number(iso[1]) * 10_000 + Number(iso[2]) * 100 + Number(iso[3]) }];
  const numeric = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(word);
  if (numeric)
    return [
      { class: 'NUMERIC', value: Number(numeric[1]) * 100 + Number(numeric[2]), end: Number(numeric[3]) },
    ];
  const decade = /^(1[5-9]\d0|20\d0)s$/.exec(word);
  if (decade) return [{ class: 'DECADE', value: Number(decade[1]) }];
  const range = /^(\d{1,4})[-–](\d{1,4})$/.exec(word);
  if (range) return readRange(range[1] as string, range[2] as string);
  const clock = /^(\d{1,2})(?:([:.])(\d{2}))?(am|pm)?$/.exec(word);
  if (clock && (clock[2] !== undefined || clock[4] !== undefined))
    return readClock(Number(clock[1]), Number(clock[3] ?? 0), clock[4], clock[2]);
  const plain = /^(\d{1,4})(st|nd|rd|th)?$/.exec(word);
  return plain ? readPlain(Number(plain[1]), plain[1] as string, plain[2] !== undefined) : [];
}

/** Minutes since midnight: "17:24", "5.45pm", "7am"; "5.45" alone may be a price or a distance. */
function readClock(
  hour: number,
  minute: number,
  half: string | undefined,
  sign: string | undefined,
): DateToken[] {
  if (hour > 23 || minute > 59 || (half !== undefined && (hour > 12 || hour === 0))) return [];
  const hours = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return [
    {
      class: half !== undefined ? 'CLOCK_HALF' : sign === '.' ? 'CLOCK_DOT' : 'CLOCK',
      value: hours * 60 + minute,
    },
  ];
}

function readPlain(value: number, digits: string, ordinal: boolean): DateToken[] {
  const result: DateToken[] = [];
  if (digits.length <= 2 && value >= 1 && value <= 31) result.push({ class: 'DAY', value });
  if (ordinal) return [...result, { class: 'NTH', value }, { class: 'ORDINAL', value }];
  if (digits.length === 4 && value >= 1400 && value < 2100) result.push({ class: 'YEAR', value });
  if (digits.length === 2)
    result.push({ class: 'SHORT_YEAR', value: value < 40 ? 2000 + value : 1900 + value });
  if (value >= 1 && value < 100) result.push({ class: 'NUMBER', value });
  return result;
}

function readRange(from: string, to: string): DateToken[] {
  const start = Number(from);
  if (from.length === 4) {
    const end = to.length === 2 ? Math.floor(start / 100) * 100 + Number(to) : Number(to);
    return start >= 1400 && end > start && end < 2100 ? [{ class: 'YEARS', value: start, end }] : [];
  }
  const end = Number(to);
  return from.length <= 2 && start >= 1 && end > start && end <= 31
    ? [{ class: 'DAYS', value: start, end }]
    : [];
}
