/** What a language supplies for who. All words are lower case. */
export interface WhoRules {
  readonly id: 'who';
  /** Verbs by which somebody is only quoted. */
  readonly speechVerbs: ReadonlySet<string>;
  /** Forms of the passive's auxiliary. */
  readonly passiveAuxiliaries: ReadonlySet<string>;
  /** Introduces the agent of a passive. */
  readonly agentPreposition: string;
  /** Nouns of people who speak for others, and of agencies ("spokesman"). */
  readonly spokespeople: ReadonlySet<string>;
  /** Words before a bare source ("according to"). */
  readonly attributions: ReadonlySet<string>;
}
