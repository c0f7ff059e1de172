import type { Card } from '../model/card';

/** A search for other outlets' coverage of a story: a plain link, nothing is asked until it is followed. */
export interface CoverageLink {
  readonly engine: string;
  /** The words searched for. */
  readonly title: string;
  readonly url: string;
}

/** Searches for a card's story elsewhere. */
export function coverageLinks(_card: Card): readonly CoverageLink[] {
  return [];
}
