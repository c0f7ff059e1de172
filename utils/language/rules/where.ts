import type { Gazetteer } from './gazetteer';

/** What a language supplies for where. All words are lower case. */
export interface WhereRules {
  readonly id: 'where';
  readonly gazetteer: Gazetteer;
  /** Put what happens at the place that follows ("in", "near", "outside"). */
  readonly locatives: ReadonlySet<string>;
  /** The locative that leads from a place to what holds it ("Lyon in France"). */
  readonly inside: string;
  /** The locative of two ends, and the nouns of what goes on from one to the other and at neither ("flights | between"). */
  readonly pairing: string;
  readonly pairs: ReadonlySet<string>;
  /** The same, but only before a street, a water or the like ("on Baker Street"). */
  readonly surfaces: ReadonlySet<string>;
  /** Go with a place without saying that it is the scene ("from", "to", "against"). */
  readonly weakPrepositions: ReadonlySet<string>;
  /** Prepositions that lead from a kind of place or a direction to its name ("city of", "north of"). */
  readonly linkers: ReadonlySet<string>;
  /** Stand between a preposition and the name: directions, parts ("northern", "downtown", "the"). */
  readonly modifiers: ReadonlySet<string>;
  /** Kinds of place ("city", "village", "suburb"): "the city of …". */
  readonly kinds: ReadonlySet<string>;
  /** Those that stand behind a name as a part of it ("Benue state"). */
  readonly regions: ReadonlySet<string>;
  /** Kinds of place that nothing but a place is: "the village of X", "X village" prove that X is one. */
  readonly placeNouns: ReadonlySet<string>;
  /** Articles that open an apposition ("X, a village in …"). */
  readonly articles: ReadonlySet<string>;
  /** What only a place has: "X's mayor", "residents of X", "the streets of X". */
  readonly belongings: ReadonlySet<string>;
  /** Points of the compass and their like, which only places have: "north of X", "in northern X". */
  readonly sides: ReadonlySet<string>;
  /** Of the locatives those that seldom go with anything but a place. */
  readonly strongLocatives: ReadonlySet<string>;
  /** The preposition of where something leaves ("from"). */
  readonly origin: string;
  /** Verbs and nouns that happen where the word behind "from" says ("launched from X", "evacuated from X"). */
  readonly departures: ReadonlySet<string>;
  /** Before an opponent in sport: nouns and verbs ("match", "lost"), the prepositions after them, and verbs that take it directly ("beat"). */
  readonly contests: ReadonlySet<string>;
  readonly opponents: ReadonlySet<string>;
  readonly contestVerbs: ReadonlySet<string>;
  /** The relative pronoun of persons ("France, who …" is a team). */
  readonly personalRelative: string;
  /** Kinds of place smaller than a country or a part of the world: "a Sahel town" is none by that name. */
  readonly settlements: ReadonlySet<string>;
  /** Directions and sides before a linker: the scene is close to the place ("north of", "outskirts of"). */
  readonly directions: ReadonlySet<string>;
  /** Nouns for what happens: before them a place is the scene ("Lyon fire"). */
  readonly events: ReadonlySet<string>;
  /** Those of them that a country does to another ("US strikes"). */
  readonly agentive: ReadonlySet<string>;
  /** Verbs whose object is the scene ("a quake shook Lyon"). */
  readonly striking: ReadonlySet<string>;
  /** Nouns for whoever acts in a place's name, not at it ("Lyon police", "mayor of Lyon"). */
  readonly offices: ReadonlySet<string>;
  /** Persons who belong to what follows, wherever the news happens ("a professor at …"). */
  readonly affiliates: ReadonlySet<string>;
  /** Further words for such persons by their ending ("immunologist"). */
  readonly affiliateEnding: RegExp;
  /** The prepositions that say so. */
  readonly affiliations: ReadonlySet<string>;
  /** Before a preposition: where somebody comes from or is at home ("born in"). */
  readonly origins: ReadonlySet<string>;
  /** Those who tell of the news from where they are ("a source in …"). */
  readonly speakers: ReadonlySet<string>;
  /** What is named for a place and is nowhere ("Meridian | Prize"). */
  readonly awards: ReadonlySet<string>;
  /** Last words of the names of local bodies ("Halden City | Council"), and the words that the name of the place ends before. */
  readonly localBodies: ReadonlySet<string>;
  readonly localWords: ReadonlySet<string>;
  /** First words of bodies that serve no one town ("National | Police"). */
  readonly wideBodies: ReadonlySet<string>;
  /** Capitalised names of what is no place on earth, or none where news happens. */
  readonly nowhere: ReadonlySet<string>;
  /** Words of names that say that they are a site: an organisation and a building at once ("Hospital"), a water, a height. */
  readonly buildings: ReadonlySet<string>;
}
