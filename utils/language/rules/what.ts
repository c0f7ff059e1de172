/** What a language supplies for the choice and the cutting of the sentences that state what happened. */
export interface WhatRules {
  readonly id: 'what';
  /** Words that open a new clause after a comma, lower case: a very long sentence may be cut before them. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** First words that lean on the sentence before: "He", "However", "The latter". */
  readonly dependentOpeners: ReadonlySet<string>;
  /** Words that a title's label is made of ("Live updates: …"): they tell what the page is, not what happened. */
  readonly labels: ReadonlySet<string>;
}
