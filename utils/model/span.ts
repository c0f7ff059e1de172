/**
 * The one coordinate system of the project: UTF-16 offsets into the text of one block of the article,
 * half-open. Block text is never edited after extraction, so a span stays valid for the life of a reading.
 */
export interface Span {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}
