/** What a language supplies for the choice of the main date and for the clause that a date dates. */
export interface WhenRules {
  readonly id: 'when';
  /** Verbs of speech, any form: a date right after one dates the speech ("officials said Friday"). */
  readonly speech: ReadonlySet<string>;
  /** Those of them that tell nothing but speech, wherever they stand in the clause ("said in a statement on Friday"). */
  readonly quoting: ReadonlySet<string>;
  /** Words that open a clause of its own, with or without a comma before them. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Those of them that join clauses and tell nothing themselves. */
  readonly coordinators: ReadonlySet<string>;
  /** They open a clause that describes a noun: "who", "which". */
  readonly relatives: ReadonlySet<string>;
  /** They open a clause about what came before the event: "after". */
  readonly earlier: ReadonlySet<string>;
  /** Before "since": a day since which somebody is missing is the day of the event. */
  readonly lost: ReadonlySet<string>;
  /** They date a picture, not an event: "pictured in June 2016". */
  readonly pictured: ReadonlySet<string>;
  /** Verbs that tell an event: "struck", "exploded", "were arrested". */
  readonly occurrence: ReadonlySet<string>;
  /** Figures of victims, and verbs that bring them up to date: "the toll rose". */
  readonly tolls: ReadonlySet<string>;
  readonly updates: ReadonlySet<string>;
  readonly infinitive: string;
  /** Names the agent after a participle: "announced by". */
  readonly agent: string;
  /** Words that belong to a date that they stand before ("on", "since"), and go with it into the clause. */
  readonly prepositions: ReadonlySet<string>;
}
