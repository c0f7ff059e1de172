/** What the gazetteer knows about a name. */
export interface PlaceEntry {
  /** The same for all names of one place ("US", "United States"; "Calif.", "California"). */
  readonly id: string;
  /** The name that was looked up, or the proper part of it. */
  readonly name: string;
  readonly kind: 'country' | 'region' | 'city';
  /** ISO 3166 alpha-2; null for what belongs to no one country (continents, seas). */
  readonly country: string | null;
  /** Of a city: the lower bound of its population step. 0 where unknown. */
  readonly population: number;
  readonly capital?: boolean;
  /** Also a word, a surname or a given name: needs the words around it to say that it is a place. */
  readonly ambiguous?: boolean;
  /** Further countries with a place of this name, largest first. */
  readonly elsewhere?: readonly string[];
}

/** Places, peoples and given names known beforehand; every answer is evidence, none is proof. */
export interface Gazetteer {
  /**
   * The place that a name most likely means: a country before a region before the largest city.
   * Case, dots and accents do not matter; "Hebei Province" and "city of Valencia" are found by their proper part.
   * @param near countries (ISO codes) that the article is about, the likeliest first: a place there is preferred,
   * unless it is many times smaller than the one that everybody knows.
   */
  readonly lookupPlace: (name: string, near?: ReadonlySet<string>) => PlaceEntry | null;
  /** The country of a demonym: "Malian", "Spaniards", "Frenchwoman" give an ISO code, other words null. */
  readonly nationality: (word: string) => string | null;
  /** The country's usual name, null for an unknown code. */
  readonly countryName: (code: string) => string | null;
  /** Whether a word is a common given name. */
  readonly isFirstName: (word: string) => boolean;
}
