/**
 * Classes of words that date patterns are written in. `NUMBER` is "three", "3", "a"; `DAY` "15", "15th"; `SPAN` a unit of time.
 * Classes that a language need not list, since their tokens are known by shape: DAY, NTH ("15th"), YEAR, SHORT_YEAR, YEARS ("2010-15"),
 * DAYS ("10-14"), DECADE ("1980s"), ISO, NUMERIC ("05.03.2021"), CLOCK ("17:24"), CLOCK_HALF ("5.45pm") and CLOCK_DOT ("5.45").
 */
export type DateClass =
  | 'MONTH'
  | 'WEEKDAY'
  | 'WEEKDAY_SHORT'
  | 'SEASON'
  | 'HOLIDAY'
  | 'ORDINAL'
  | 'QUARTER'
  | 'NUMBER'
  | 'SPAN'
  | 'SHIFT'
  | 'NAMED_DAY'
  | 'PART'
  | 'HOURS'
  | 'MERIDIEM'
  | 'HOUR'
  | ShapeClass;
export type ShapeClass =
  | 'CLOCK'
  | 'CLOCK_HALF'
  | 'CLOCK_DOT'
  | 'NUMERIC'
  | 'DAY'
  | 'NTH'
  | 'YEAR'
  | 'SHORT_YEAR'
  | 'YEARS'
  | 'DAYS'
  | 'DECADE'
  | 'ISO';

/** Units in days, weeks and so on; a weekend is Saturday and Sunday, HOURS a part of a day. */
export type TimeUnit = 'day' | 'week' | 'fortnight' | 'weekend' | 'month' | 'year' | 'decade';
export type Part = 'early' | 'middle' | 'late';

/** A word's meaning in a date: month 1-12, weekday 0 (Sunday) to 6, season 0 (winter) to 3,
 * shift -1/0/1, days from today, unit, part of a period, hours that a half of the day adds (0, 12), hour of the day. */
export interface DateWord {
  readonly class: DateClass;
  readonly value: number | TimeUnit | Part;
}

/**
 * How the captures of a pattern are put together (see `mentions/dates/resolve-date.ts`). A `habit` ("open Monday to Friday") is read
 * so that nothing of it is taken for a date; a `clock` time tells a day only in a story that names none.
 */
export type DateForm =
  'date' | 'list' | 'shifted' | 'named' | 'ago' | 'later' | 'earlier' | 'numeric' | 'clock' | 'habit';

export interface DatePattern {
  readonly id: string;
  /**
   * Elements separated by spaces: a class in capitals or a word in lower case, alternatives by `|`, `?` after what may be left
   * out, `( … )?` round a group that may be left out. Two captures of one class are start and end of a range.
   */
  readonly pattern: string;
  readonly form: DateForm;
  /** Words of which one must stand right before, must not stand before, must not follow. */
  readonly after?: ReadonlySet<string>;
  readonly notAfter?: ReadonlySet<string>;
  readonly notBefore?: ReadonlySet<string>;
  /** A day that goes by a name, as month * 100 + day; the name has a capital. */
  readonly named?: number;
  /** Whether a noun or name must follow ("the 2020 coup"), or must not ("overnight gains"). */
  readonly beforeNoun?: boolean;
  readonly example: string;
  readonly counterExample: string;
}

/** What a language supplies for dates. */
export interface DateRules {
  readonly id: 'dates';
  readonly words: ReadonlyMap<string, readonly DateWord[]>;
  /** Words among `words` that are dates only with a capital ("May", "Sunday"). */
  readonly capitalised: ReadonlySet<string>;
  /** Prefixes of a hyphenated word, as in "mid-November". */
  readonly prefixes: ReadonlyMap<string, Part>;
  readonly patterns: readonly DatePattern[];
  /** Names that hold a date word and are no date ("Black Friday", "the Sunday Times"), lower case, words by spaces. */
  readonly notDates: readonly string[];
  /** Words before a date that say how it bounds the clause. */
  readonly relations: ReadonlyMap<string, 'since' | 'until' | 'by' | 'during'>;
  /** Words that may stand between such a word and the date ("since early", "by the end of"). */
  readonly fillers: ReadonlySet<string>;
  readonly tense: TenseRules;
}

/** Words that tell whether a clause looks back or ahead. All lower case. */
export interface TenseRules {
  /** "will", "scheduled". */
  readonly future: ReadonlySet<string>;
  /** What may be ("it could cut rates in May"), and words after it that make it what was ("could not be reached"). */
  readonly possible: ReadonlySet<string>;
  readonly perceived: ReadonlySet<string>;
  /** Words around the infinitive's "to" of a plan: "was to have". */
  readonly planned: ReadonlySet<string>;
  /** Before an infinitive they look ahead: "plans to", "is to". */
  readonly ahead: ReadonlySet<string>;
  readonly infinitive: string;
  /** Present forms that, with a date, tell of a timetable: "the fair opens on Friday". Not in headlines. */
  readonly timetable: ReadonlySet<string>;
  /** Right before a date, in a clause without past or future, they look ahead: "a vote set for Monday". */
  readonly forward: ReadonlySet<string>;
  /** Present auxiliaries: "the deadline is Friday", "ferries are cancelled". */
  readonly copulas: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly pastEnding: RegExp;
  /** They open a part of the clause that is told as done: "after having her son in August". */
  readonly behind: ReadonlySet<string>;
  readonly boundaries: ReadonlySet<string>;
  /** Names of the present day that in a clause without past or future mean "nowadays". */
  readonly nowadays: ReadonlySet<string>;
  /** Past forms that only say who says so: another clause of nothing else ("…, the governor said") tells nothing of the date's own. */
  readonly attribution: ReadonlySet<string>;
  /** What is named by its day only once it has happened: "Friday's close", "Monday's attack". */
  readonly done: ReadonlySet<string>;
}
