import type { Judged } from './judge';

/** Characters of the blocks that are kept. */
export const keptLength = (blocks: readonly Judged[]): number =>
  blocks.reduce((sum, { kept, block }) => (kept ? sum + block.text.length : sum), 0);

/** Shorter stories are not cut by boxes: a notice of three lines may stand in one with its form. */
export const SHORT_STORY = 900;
