import type { NameKind, PlaceInfo } from '../../model/mention';

/** A place as the gazetteer knows it: the most populous of its name. */
export interface GazetteerPlace {
  readonly name: string;
  readonly kind: Exclude<PlaceInfo['kind'], 'site'>;
  /** ISO 3166 alpha-2, where known. */
  readonly country: string | null;
  readonly population: number;
  /** Also a word, a surname or a given name. */
  readonly ambiguous?: boolean;
}

/** Names known beforehand; every answer is evidence, none is proof. */
export interface Gazetteer {
  readonly lookupPlace: (name: string, near?: ReadonlySet<string>) => GazetteerPlace | null;
  /** ISO code of the country of a demonym ("Malian"), else null. */
  readonly nationality: (word: string) => string | null;
  readonly isFirstName: (word: string) => boolean;
}

/** What a common noun for people says of them. */
export interface ActorNoun {
  /** Nouns of one lemma may name the same actor ("gunman", "shooter"). */
  readonly lemma: string;
  readonly kind: Exclude<NameKind, 'place'>;
  readonly plural: boolean;
  /** Says little of its own ("people", "officials", "users"): an actor only where the story is about them. */
  readonly vague: boolean;
}

/** What a name names; `other` is a work, event, law, language: never an actor or a place. */
export type NameType = 'person' | 'organization' | 'place' | 'other';

/** What the statistical typer tells apart: the types, and capitals that are no name. */
export type TyperClass = NameType | 'none';

/** What a language supplies for names. All words are lower case. */
export interface NameRules {
  readonly id: 'names';
  readonly gazetteer: Gazetteer;
  /** Never a name nor part of one, whatever its case: weekdays, months, labels, credits. */
  readonly neverNames: ReadonlySet<string>;
  /** Closed-class words: no part of a name but between its words, whatever their case. */
  readonly functionWords: ReadonlySet<string>;
  /** Common words whose capital says nothing at the start of a sentence or in a headline. */
  readonly openers: ReadonlySet<string>;
  /** Words of the page and not of the story, cut from both ends of a name. */
  readonly labels: ReadonlySet<string>;
  /** Adjectives of peoples, faiths and parts of the world that the gazetteer lacks ("African", "Muslim"). */
  readonly peopleAdjectives: ReadonlySet<string>;
  /** Bodies so well known that stories give no other sign of what they are. */
  readonly knownOrganizations: ReadonlySet<string>;
  /** Join two capitalised words of one name anywhere ("de", "bin", "van"). */
  readonly particles: ReadonlySet<string>;
  /** Join two capitalised words where a head noun takes a complement ("Ministry of …"). */
  readonly links: ReadonlySet<string>;
  /** Words before "'s" inside a name ("People's Bank", "King's College"). */
  readonly possessors: ReadonlySet<string>;
  /** Titles before a person's name, words joined by a space, with and without dots. */
  readonly titles: ReadonlySet<string>;
  /** Titles that tell nothing of a person ("Mr."): split off, and no role. */
  readonly honorifics: ReadonlySet<string>;
  /** Adjectives made of a name ("Minneapolis-based", "R-rated"): no part of one. */
  readonly adjectival: RegExp;
  /** Titles without which the name would not be known ("Lady Gaga", "Pope Francis"). */
  readonly keptTitles: ReadonlySet<string>;
  /** Words that go before a title ("former", "deputy", "foreign"). */
  readonly titleModifiers: ReadonlySet<string>;
  /** Common-noun actors by their word. */
  readonly actorNouns: ReadonlyMap<string, ActorNoun>;
  /** Whether an unlisted plural is one of people by its ending ("campaigners" yes, "newsletters" no). */
  readonly isPeoplePlural: (word: string) => boolean;
  /** A person by age alone: "27-year-old". */
  readonly ageNoun: RegExp;
  /** Plurals that stand before a noun ("sports fans", "human rights activists"). */
  readonly pluralModifiers: ReadonlySet<string>;
  /** Collectives that only measure out the people after "of" ("a group of journalists"). */
  readonly partitives: ReadonlySet<string>;
  /** Before an office that somebody gets or has ("elected president", "as chairman"). */
  readonly predicateWords: ReadonlySet<string>;
  /** Nouns for any young person, and those that say which: "the child" may be "the boy". */
  readonly youthNouns: ReadonlySet<string>;
  readonly youngNouns: ReadonlySet<string>;
  /** Head nouns of names, by the type that they give. */
  readonly heads: ReadonlyMap<string, NameType>;
  /** Never a name alone ("Inc."). */
  readonly companySuffixes: ReadonlySet<string>;
  /** First words that make a type ("Mount", "Rue", "Banco"). */
  readonly firstHeads: ReadonlyMap<string, NameType>;
  /** Head nouns that take "of", "for", "and" inside the name ("Ministry of Health and Welfare"). */
  readonly complementHeads: ReadonlySet<string>;
  /** Adds the statistical typer's weights of a feature to the sums, one a class in the order of `TYPER_CLASSES`. */
  readonly addTyperWeights: (feature: string, value: string, sums: number[]) => void;
  /** Verbs whose subject speaks ("said", "urged"). */
  readonly speechVerbs: ReadonlySet<string>;
  /** Prepositions that put a place after them. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Words around a name that is only credited. */
  readonly credits: ReadonlySet<string>;
  /** The number that no plural follows. */
  readonly one: string;
  /** The definite article, the conjunction of two things, and the preposition of purpose ("Centers for …"). */
  readonly article: string;
  readonly conjunction: string;
  readonly purpose: string;
  /** The preposition of belonging ("of"). */
  readonly genitive: string;
  /** Words of direction that go before an adjective of a people ("West African"). */
  readonly directions: ReadonlySet<string>;
  /** The relative pronoun of persons ("who"). */
  readonly personalRelative: string;
  /** Pronouns that open a relative clause. */
  readonly relatives: ReadonlySet<string>;
  /** Determiners of what is known or spoken of before ("the", "this", "his"). */
  readonly definites: ReadonlySet<string>;
  /** Participles by their ending ("armed", "ruling"). */
  readonly participle: RegExp;
  /** The ending that plurals and verbs of the third person share ("rams", "upsets"). */
  readonly thirdPerson: RegExp;
  /** Endings that an unknown word at the start of a sentence rather has as a common word ("Verified", "Preliminary"). */
  readonly commonEnding: RegExp;
  /** Verbs of a contest: who stands beside them is a team or a player, never a place ("Westport City | beat"). */
  readonly contestVerbs: ReadonlySet<string>;
  /** Nouns that follow the name of a team ("the City | manager"). */
  readonly teamNouns: ReadonlySet<string>;
  /** Kinds of places, before "of" or a name ("the island of Andøya", "the village of Kovik"). */
  readonly placeNouns: ReadonlySet<string>;
  /** Words and agencies printed beside pictures: names end before them, and a new sentence starts after. */
  readonly furniture: ReadonlySet<string>;
  /** Codes of roads, flights and models ("A38", "B-52"): things, however they stand in the sentence. */
  readonly codes: RegExp;
  /** Genera of germs, and the endings of their names. */
  readonly taxa: ReadonlySet<string>;
  readonly taxon: RegExp;
  /** Words that name a thing together with the number behind them ("Interstate 95"). */
  readonly numbered: ReadonlySet<string>;
  /** Nouns for works and undertakings that stand beside their title ("her album", "the operation"); participles before a title. */
  readonly works: ReadonlySet<string>;
  readonly titling: ReadonlySet<string>;
  /** What is done under a name of its own ("the Clean Sweep | operation"). */
  readonly undertakings: ReadonlySet<string>;
  /** How a study gets into a journal ("published in"). */
  readonly publishing: ReadonlySet<string>;
  /** Makers whose name, behind an article, is one of their cars. */
  readonly vehicles: ReadonlySet<string>;
  /** Say that a noun only tells what somebody is or becomes ("will become | the first woman"). */
  readonly copulas: ReadonlySet<string>;
  /** Subjects of a copula that stand for nobody ("it was the gunman who …", "there was a man"). */
  readonly emptySubjects: ReadonlySet<string>;
  /** Verbs and the word by which a text says who somebody described is ("named by police | as"). */
  readonly namingVerbs: ReadonlySet<string>;
  readonly namingLink: string;
  /** Lemmas of nouns that only count whom the event befell ("five | people", "five | victims"), and numbers by their words. */
  readonly countedNouns: ReadonlySet<string>;
  readonly smallNumbers: ReadonlyMap<string, string>;
  /** Say that one more of the same is meant ("another man", "the second driver"). */
  readonly others: ReadonlySet<string>;
  /** Plurals that only point back to people counted before ("the men were freed"). */
  readonly anaphors: ReadonlySet<string>;
  /** What bodies are made of ("council of | ministers"). */
  readonly bodyMembers: ReadonlySet<string>;
  /** Houses and bodies that a preposition makes a state of ("in hospital", "on board"). */
  readonly institutions: ReadonlySet<string>;
  readonly indefinites: ReadonlySet<string>;
  /** Words for weather and the like that teams are named for. */
  readonly weatherTeams: ReadonlySet<string>;
  /** Lemmas of nouns for persons and firms alike ("the miner", "a publisher"). */
  readonly firmNouns: ReadonlySet<string>;
  /** Firms and bodies in general: "the company" is the one that the story named before. */
  readonly genericBodies: ReadonlySet<string>;
  /** What the body is that others become ("the | combined | group"). */
  readonly mergedWords: ReadonlySet<string>;
  /** Nouns of those who rule, and the words that make rulers of "leaders" and "authorities" ("military leaders"). */
  readonly juntaNouns: ReadonlySet<string>;
  readonly rulerNouns: ReadonlySet<string>;
  readonly rulerModifiers: ReadonlySet<string>;
  /** Verbs that give an office ("who | heads the brigade"). */
  readonly headVerbs: ReadonlySet<string>;
  /** Determiners that may open a description, the possessive pronouns among them. */
  readonly determiners: ReadonlySet<string>;
}
