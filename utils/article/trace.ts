/** One decision of the reader. */
export interface TraceEntry {
  /** `page`, `title`, `block`, `genre`, `strategy`. */
  readonly step: string;
  readonly decision: string;
  readonly reason: string;
  readonly text: string;
}

/** Receives every decision while a page is read; nothing is computed for it where it is absent. */
export type Trace = (entry: TraceEntry) => void;
