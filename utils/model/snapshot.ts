/**
 * The attributes that reading asks for; all others stay in the page. What readers type (`value` of fields) is never
 * among them: `value` is taken from `meta` alone.
 */
export const SNAPSHOT_ATTRIBUTES = [
  ...['class', 'id', 'role', 'rel', 'href', 'title', 'alt', 'lang', 'xml:lang', 'hidden', 'style'],
  ...['aria-label', 'aria-hidden', 'itemprop', 'datetime', 'pubdate', 'content', 'value'],
  ...['name', 'property', 'http-equiv', 'data-component', 'data-testid', 'data-type', 'data-module'],
  ...['data-qa', 'data-timestamp'],
] as const;

/**
 * A page as plain data, as the reader script hands it over: its elements and texts in document order, without scripts,
 * styles and fields, and what Readability says of them. Everything that is found in a page is found in this.
 * Flat lists of numbers and strings, because a tree is deeper than what messages of browsers can carry.
 */
export interface PageSnapshot {
  /** When the page was read, ms since 1970. */
  readonly time: number;
  /** Distinct names of elements, lower case. */
  readonly tags: readonly string[];
  /** Printed texts, white space as in the page; runs of white space alone are one blank. */
  readonly texts: readonly string[];
  /** Distinct values of attributes. */
  readonly values: readonly string[];
  /** Two numbers for each node in document order: its depth from 0, then an index into `tags`, or -1 - an index into `texts`. */
  readonly nodes: readonly number[];
  /** Three numbers for each attribute: the number of its element, an index into SNAPSHOT_ATTRIBUTES, an index into `values`. */
  readonly attributes: readonly number[];
  /** The sources of the page's JSON-LD. */
  readonly data: readonly string[];
  /** Where the page prints little: the sources of the data that it builds itself from, as far as they may hold a story. */
  readonly stories?: readonly string[] | undefined;
  /** Numbers of the elements with text that Readability kept. */
  readonly kept: readonly number[];
  /** Of several articles, the number of the one that stands before the reader, where one does. */
  readonly view?: number | undefined;
  /** Texts of paragraphs that Readability made itself, out of loose text in a box. */
  readonly made: readonly string[];
}
