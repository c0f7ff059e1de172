import type { PhraseRule } from './phrases';

/** What a language supplies so that the sentences that tell the main event can be told from the rest. */
export interface FocusRules {
  readonly id: 'focus';
  /** Words that carry no subject matter (articles, pronouns, auxiliaries, "said"), lower case. */
  readonly functionWords: ReadonlySet<string>;
  /** Words read as another before stemming: "third" and "three" as "3", "blaze" as "fire". */
  readonly sameAs: ReadonlyMap<string, string>;
  /** Strips inflection from a lower-case word, so that "killing" meets "killed". */
  readonly stem: (lower: string) => string;
  /** Words of the first and second person: a sentence of them is somebody's speech. */
  readonly speakers: ReadonlySet<string>;
  /** What the page says about itself or the reader: bylines, credits, invitations. */
  readonly furniture: readonly PhraseRule[];
  /** Words that open the credit of a picture in brackets: "(Photo: …)". */
  readonly credits: ReadonlySet<string>;
  /** The sentence looks back ("earlier this year", "had previously"), or explains ("is known for"). */
  readonly background: readonly PhraseRule[];
  /** Titles that keep the news back: questions, "here's why", "what we know". */
  readonly teaser: readonly PhraseRule[];
}
