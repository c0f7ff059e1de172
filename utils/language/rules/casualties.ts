import type { CasualtyKind } from '../../model/card';

type Words = ReadonlySet<string>;

/**
 * How the people stand to the trigger word `@`:
 * - `SUBJECT @`      "three miners died"
 * - `SUBJECT be @`   "three miners were killed"
 * - `PEOPLE @`       "three miners killed in blast", "leaving three dead": the noun phrase just before
 * - `@ OBJECT`       "killing three miners"
 * - `@ of PEOPLE`    "the deaths of three miners"
 * - `COUNT @`        "three deaths": the number inside the trigger's own noun phrase
 * - `@ at COUNT`     "the death toll rose to three": the number the toll is said to be
 * - `@ PEOPLE`       "three wounded miners": the trigger modifies the people
 * - `took COUNT @`   "claimed three lives"
 * - `OWNER @`        "the boy's death"
 * - `COUNT of @`     "ten of the dead": some of those that another figure counts
 * - `none @`         "no casualties"
 */
export type CasualtyPattern =
  | 'SUBJECT @'
  | 'SUBJECT be @'
  | 'PEOPLE @'
  | '@ OBJECT'
  | '@ of PEOPLE'
  | 'COUNT @'
  | '@ at COUNT'
  | '@ PEOPLE'
  | 'took COUNT @'
  | 'OWNER @'
  | 'COUNT of @'
  | 'none @';

export interface CasualtyRule {
  readonly id: string;
  readonly kind: CasualtyKind;
  readonly patterns: readonly CasualtyPattern[];
  /**
   * Phrases over `Token.lower`; the first word finds the rule. `a|b` are alternatives, `*` is up to five words
   * (`*3` up to three), `x?` may be left out. The pattern's `@` is the first word.
   */
  readonly triggers: readonly string[];
  readonly example: string;
  readonly counter: string;
  /** Fires only for a stated number or a vague count, never for a single victim ("a man was evacuated"). */
  readonly countsOnly?: boolean;
  /** The people are some of those that another figure counts ("three nurses were among the dead"). */
  readonly partOnly?: boolean;
  /** Only behind a form of "be" ("was among the dead", but not "walked among the dead"). */
  readonly copula?: boolean;
  /** No match where one of these words stands right behind ("dead heat"). */
  readonly notBefore?: Words;
  /** One of these words must stand in the sentence. */
  readonly needs?: Words;
  /** Says "sick" where the article tells of an illness and of nothing violent ("in critical condition"). */
  readonly orSick?: boolean;
  /** Fires only where the article tells of an illness ("four cases"). */
  readonly illnessOnly?: boolean;
  /** Tells of deaths of any cause ("died"): one person's, of age or illness or long ago, is left out. */
  readonly passing?: boolean;
  /** Told only where the article tells of the dead in other words ("the victims include": of whatever it was). */
  readonly ifKilled?: boolean;
  /** A single victim is left out where the article tells of the dead: who was shot may be one of them. */
  readonly unlessKilled?: boolean;
}

/** Closed word classes that the shallow parser needs; all lower case. */
export interface GrammarWords {
  readonly be: Words;
  readonly have: Words;
  readonly modals: Words;
  readonly negations: Words;
  /** Adverbs of what did not quite happen ("nearly killed him"). */
  readonly almost: Words;
  readonly infinitive: Words;
  readonly relatives: Words;
  readonly subordinators: Words;
  /** Prepositions that open a clause when a verb follows ("after a car hit him"). */
  readonly either: Words;
  readonly prepositions: Words;
  readonly and: Words;
  /** "as well as". */
  /** "of", "that", and forms that are months as well ("may"). */
  readonly of: string;
  readonly that: string;
  readonly monthsToo: Words;
  /** Endings of present participles, of all participles, and of forms that never stand before a noun. */
  readonly progressive: RegExp;
  readonly participle: RegExp;
  readonly notModifier: RegExp;
  /** "another": one more; "every": nobody in particular. */
  readonly oneOther: Words;

  readonly distributive: Words;
  readonly andPhrases: readonly (readonly string[])[];
  readonly commas: Words;
  readonly quotes: Words;
  readonly determiners: Words;
  readonly indefinites: Words;
  readonly definites: Words;
  readonly articles: Words;
  /** "last November", "this week". */
  readonly timeOpeners: Words;
  /** "'s", and the pronouns that own one person's body. */
  readonly possessive: Words;
  readonly owners: Words;
  /** "my husband": what a speaker tells of the family. */
  readonly ownersSpeaking: Words;
  /** Pronouns that are no subject ("those before her were murdered"). */
  readonly objectPronouns: Words;
  /** "both": two. */
  readonly both: string;
  readonly none: Words;
  /** None behind a negation ("did not cause any"). */
  readonly any: Words;
  readonly singularPronouns: Words;
  readonly otherPronouns: Words;
  /** "they said": whoever spoke before. */
  readonly subjectPronouns: Words;
  /** "others", "more", "another": people when alone with a count. */
  readonly others: Words;
  readonly adverbs: Words;
  /** Words said of a subject after a verb: "dead", "missing". */
  readonly predicates: Words;
  /** Verbs that take a clause without "that". */
  readonly reporting: Words;
  /** Verbs whose perfect infinitive states a fact: "is believed to have died". */
  readonly factive: Words;
  /** Of these, verbs of what a side says of its own deeds. */
  readonly claiming: Words;
}

/** What a language supplies for casualties. */
export interface CasualtyRules {
  readonly rules: readonly CasualtyRule[];
  readonly grammar: GrammarWords;
  /** Forms of the verbs that the rules wait for: verbs whatever the tagger says. */
  readonly verbForms: Words;
  /** Forms that are nouns as often ("wounds"). */
  readonly verbNouns: Words;
  /** Nouns for people, singular and plural apart; `collective` holds several ("family", "crew"). */
  readonly people: {
    readonly singular: Words;
    readonly plural: Words;
    readonly collective: Words;
    /** "couple", "twins": as many as the value. */
    readonly sizes: ReadonlyMap<string, number>;
    /** An unknown noun that ends like this is a person's ("-ist", "-men"). */
    /** Vague counts that tell a reader nothing ("some", "many"). */
    readonly unsaid: Words;
    readonly ageEnding: RegExp;
    readonly demonymEnding: RegExp;
    readonly singularEnding: RegExp;
    readonly pluralEnding: RegExp;
  };
  readonly animals: Words;
  /** Nouns that end like a person's and are none ("helicopters"). */
  readonly things: Words;
  /** "dozens of people", "a total of", "members of": the noun after `of` tells who. */
  readonly partitives: Words;
  readonly bodies: Words;
  /** Prepositions that name a part of the figure before them ("including four children"). */
  readonly parts: Words;
  readonly tollVerbs: Words;
  /** Toll verbs that give a minimum ("topped 100"). */
  readonly exceeding: Words;
  readonly lifeVerbs: Words;
  /** Verbs with an object and what becomes of it ("leaving two dead"). */
  readonly leaving: Words;
  readonly timeNouns: Words;
  readonly cues: CasualtyCues;
}

/** Words around a figure that make it none, background or old. Phrases of `Token.lower`, words by spaces. */
export interface CasualtyCues {
  readonly hypothetical: readonly string[];
  readonly fiction: Words;
  /** Sections of a site that tell of stories and plays ("Film", "Books"), and of sport. */
  readonly fictionSections: Words;
  /** A headline that opens or ends with the first, in a text with one of the second, is a review of made-up things. */
  readonly reviews: Words;
  readonly reviewed: Words;
  readonly sportSections: Words;
  readonly sport: Words;
  readonly background: readonly string[];
  /** What counts over months and years ("killed in six months"), but not where a superlative is measured by it ("the worst crash in ten years"). */
  readonly periods: readonly string[];
  readonly superlatives: Words;
  /** What goes on for months and years, and the word that counts from its start ("fighting has killed 5,000 since March"). */
  readonly wars: Words;
  readonly since: Words;
  readonly superseded: readonly string[];
  /** News that remembers the dead ("anniversary", "funeral"): whatever it counts happened before. */
  readonly ceremonies: readonly string[];
  /** News of courts, inquiries, parliaments and diplomats: it may be about deaths of an earlier day. */
  readonly procedures: readonly string[];
  /** News of the police at work on what just happened. */
  readonly arrests: Words;
  /** Opens a sentence about the same illness in another place. */
  readonly elsewhere: readonly string[];
  /** Between such news and the event that it is about ("cleared over", "vote after"). */
  readonly regarding: Words;
  /** Says that a sentence goes on with the event of the one before ("others", "the dead", "also"). */
  readonly continuing: Words;
  /** Words of a lead that tells of an incident: what wounds, what sickens, and what is left ("victims"). */
  readonly violence: Words;
  readonly illness: Words;
  readonly aftermath: Words;
  readonly naturalDeath: readonly string[];
  /** The same, where the article tells of nothing violent. */
  readonly oldAge: readonly string[];
  /** Before an age that has no noun ("dies at 88"). */
  readonly ageOpeners: Words;
  /** Illnesses that spread to nobody, tests of athletes, and studies: their patients are no outbreak. */
  readonly chronic: Words;
  readonly saying: Words;
  readonly according: readonly string[];
  /** Nouns whose ordinals number a series of their own ("a sixth captive was killed"). */
  readonly series: Words;
  /** A headline with the first, in a text with one of the second, tells of an exercise: its dead are played. */
  readonly exercises: Words;
  readonly pretended: Words;
  readonly agent: Words;
  /** What wounds nobody's body ("wounded by a revolt"). */
  readonly abstract: Words;
  /** Between a kind of animal and its name ("a gorilla named"). */
  readonly naming: Words;
  readonly perpetrators: Words;
}
