/** A line of page furniture that stands as a paragraph of its own, known by its words. */
export interface LineRule {
  readonly id: string;
  /** Why the block is cut, for the trace. */
  readonly reason: string;
  readonly action: 'cut' | 'caption';
  /**
   * First words of such lines, lower case, `0` for any number; rules are found by them. Absent where a line may begin
   * with any word.
   */
  readonly starts?: readonly string[];
  /** Letters of which such a line must hold some, lower case: asked before the pattern, for most lines have none. */
  readonly has?: readonly string[];
  /** Matched against the folded text from its first word on. Free of nested repetition. */
  readonly pattern: RegExp;
  /** Longer blocks are prose that happens to begin like this. */
  readonly maxWords: number;
  /** Only where at least this share of the block's characters are links, 0 to 1. */
  readonly linked?: number;
  readonly example: string;
  readonly counterExample: string;
}

/** The words of a text, for `LineRule.starts`. */
export const words = (text: string): readonly string[] => text.split(' ');
