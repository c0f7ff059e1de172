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
  /** Verbs before whoever is told ("told | reporters"), and preposition and noun or verb before one ("an interview | with"). */
  readonly addressVerbs: ReadonlySet<string>;
  readonly addressPrepositions: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
  /** Those who are told the news for a living, without a name ("reporters"). */
  readonly audiences: ReadonlySet<string>;
  /** What befell the people of a headline's number ("five | dead"). */
  readonly fates: ReadonlySet<string>;
  /** Words for anybody at all, told apart by nothing. */
  readonly anybody: ReadonlySet<string>;
  /** Those among whom it happens: rather behind whoever does it. */
  readonly throngs: ReadonlySet<string>;
  /** Relatives, who are somebody's; and the words that make them so ("his", "whose"). */
  readonly kin: ReadonlySet<string>;
  readonly owners: ReadonlySet<string>;
  /** Nouns of bodies and groups that say nothing without a name beside them ("group", "company"). */
  readonly bareBodies: ReadonlySet<string>;
  /** Who a body is made of: "senators" beside the Senate are the same actor again. */
  readonly membersOf: ReadonlyMap<string, ReadonlySet<string>>;
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
  /** Leagues by name, and the last words of their names. */
  readonly leagues: ReadonlySet<string>;
  readonly leagueNouns: ReadonlySet<string>;
  /** Names that are outlets by their shape ("ABCTV", "KXYZ-FM"). */
  readonly outletShape: RegExp;
  /** Agencies that sell the news: never actors but in a headline. */
  readonly wires: ReadonlySet<string>;
  /** Outlets and agencies that stories quote and are hardly ever about. */
  readonly agencies: ReadonlySet<string>;
}
