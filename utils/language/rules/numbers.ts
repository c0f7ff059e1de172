import type { NumberMention } from '../../model/mention';

/** Words that bound the number beside them: "at least" gives a minimum, "up to" a maximum, "about" neither. */
export interface BoundRule {
  readonly words: readonly string[];
  readonly side: 'before' | 'after';
  readonly bound: 'min' | 'max' | 'about';
}

/** Words that say what a number counts or measures, by where they stand. */
export interface UseRule {
  readonly use: NumberMention['use'];
  readonly side: 'before' | 'after';
  readonly words: ReadonlySet<string>;
}

/** What a language supplies for numbers. All words are lower case, as `Token.lower`. */
export interface NumberRules {
  /** "three", "twenty"; compounds with a hyphen are read from their parts. */
  readonly units: ReadonlyMap<string, number>;
  /** "hundred", "million": multiply what stands before them. */
  readonly scales: ReadonlyMap<string, number>;
  /** "dozen", "couple": a number of their own, after an article or a number. */
  readonly collectives: ReadonlyMap<string, number>;
  /** "dozens", "several": counts without a number. */
  readonly vague: ReadonlySet<string>;
  /** Words that make a phrase vague with the scale or vague word that follows: "several hundred", "tens of thousands". */
  readonly vagueLinks: ReadonlySet<string>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly ordinalSuffix: RegExp;
  readonly articles: ReadonlySet<string>;
  /** "one in five". */
  readonly share: string;
  readonly half: string;
  readonly and: string;
  /** Between the two ends of a range ("20 to 30"), and the word that may open it ("between"). */
  readonly rangeLinks: ReadonlySet<string>;
  readonly rangeOpeners: ReadonlySet<string>;
  /** "rose from 12 to 15": two numbers and no range. */
  readonly changeOpeners: ReadonlySet<string>;
  readonly bounds: readonly BoundRule[];
  readonly uses: readonly UseRule[];
  /** The unit inside one token with the number: "27-year-old", "400-pound", "3pm". */
  readonly suffixes: readonly { readonly use: NumberMention['use']; readonly pattern: RegExp }[];
  /** Words before a four-figure number that make it a year ("in 2015"). */
  readonly beforeYear: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  /** "who was 17", "she is 44 and": whose age, the verb, and the words that may follow. */
  readonly ageSubjects: ReadonlySet<string>;
  readonly ageVerbs: ReadonlySet<string>;
  readonly ageClosers: ReadonlySet<string>;
  /** Words before "one" that leave no number: "no one", "this one". */
  readonly notBeforeOne: ReadonlySet<string>;
}
