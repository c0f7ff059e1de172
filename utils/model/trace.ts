/** One decision of the pipeline, for `card --trace`: what was decided on what, and why. */
export interface TraceEntry {
  /** The part that decided ("metadata.published", "related"). */
  readonly part: string;
  /** What the decision is about (a value, a link, the start of a block). */
  readonly subject: string;
  readonly decision: string;
  readonly reason: string;
}

/** Collects decisions. Always optional and called as `trace?.({…})`, so that nothing is built when tracing is off. */
export type Trace = (entry: TraceEntry) => void;
