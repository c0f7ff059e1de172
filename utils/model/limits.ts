/**
 * What a page may put into a reading at most, in characters and items. The reader script keeps to it
 * (`utils/page/walk-page.ts`) and the background checks it again: everything in a reading is under the page's
 * influence. A real page comes nowhere near: the longest live blogs hold half a million characters in 3,000 blocks.
 */
export const READING_LIMITS = {
  blocks: 5_000,
  links: 5_000,
  /** Of all blocks together, about a novel's length times two: past it the page is too large for a card in passing. */
  text: 1_500_000,
  /** Of all that is printed on a page. */
  page: 4_000_000,
  /** Texts and elements of a page. */
  nodes: 300_000,
  attributes: 500_000,
  /** Of one block of JSON-LD, which holds the whole text of a story now and then. */
  data: 1_000_000,
  /** Of any other text: a name, an address, a date, the title of a link. */
  short: 20_000,
  /** Of the headline, which is shown and listed everywhere. */
  title: 1_000,
  /** Entries of a list of names. */
  names: 200,
} as const;
