/** What a language supplies for who. All words are lower case. */
export interface WhoRules {
  readonly id: 'who';
  /** Verbs by which somebody is only quoted. */
  readonly speechVerbs: ReadonlySet<string>;
  /** Forms of the passive's auxiliary. */
  readonly passiveAuxiliaries: ReadonlySet<string>;
  /** Introduces the agent of a passive. */
  readonly agentPreposition: string;
  /** Open a clause whose subject follows ("after police found"). */
  readonly subordinators: ReadonlySet<string>;
  /** Preposition and verb before a mere source ("according | to", "told | to"). */
  readonly attributions: ReadonlySet<string>;
  readonly attributionVerbs: ReadonlySet<string>;
  /** Nouns of people who speak for others, in a role ("spokesman"). */
  readonly spokespeople: ReadonlySet<string>;
  /** Nouns that name somebody by the part in an event ("gunman", "victim"): whoever is called so belongs to the story. */
  readonly centralNouns: ReadonlySet<string>;
  /** Nouns of those who report the story, in a role ("reporter", "host"). */
  readonly reporters: ReadonlySet<string>;
  /** Houses where things happen: actors only where they act ("a clinic"). */
  readonly settings: ReadonlySet<string>;
  /** Nouns of those who act for a country: it is not shown beside them. */
  readonly governments: ReadonlySet<string>;
  /** Head nouns of outlets ("newspaper", "Times"). */
  readonly outletNouns: ReadonlySet<string>;
  /** Outlets and agencies that stories quote and are hardly ever about. */
  readonly agencies: ReadonlySet<string>;
}
