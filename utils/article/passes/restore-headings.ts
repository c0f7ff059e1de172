import { linkShare, restore, type Judged, type Pass } from './judge';

/** Words of a heading; longer ones are sentences. */
const MAX_WORDS = 20;
/** So many kept paragraphs in one box, or in boxes of one make, are the story's. */
const MIN_KEPT = 2;

/**
 * Restores subheadings that Readability dropped for their names ("sub-header", "section-title"): headings that stand in
 * one box with kept prose and have such prose right after them.
 */
export const restoreHeadings: Pass = (blocks) => {
  const kept = new Map<string, number>();
  for (const judged of blocks) if (isStory(judged)) add(kept, makeOf(judged));
  for (const [i, judged] of blocks.entries()) {
    if (judged.kept || judged.rule !== 'first-view' || !isHeading(judged)) continue;
    const next = blocks[i + 1];
    if (
      next === undefined ||
      !isStory(next) ||
      next.block.element.parentElement !== judged.block.element.parentElement
    )
      continue;
    if ((kept.get(makeOf(judged)) ?? 0) >= MIN_KEPT)
      restore(judged, 'subheading', 'opens a part of the story');
  }
};

const isStory = ({ kept, kind, block }: Judged): boolean => kept && kind !== 'caption' && block.prose;

const isHeading = ({ kind, block }: Judged): boolean =>
  kind === 'subheading' &&
  /^h[2-5]$/.test(block.element.localName) &&
  block.words <= MAX_WORDS &&
  linkShare(block) < 0.5;

/** Sections of a story are boxes of one tag; the first class names what they are. */
function makeOf({ block }: Judged): string {
  const box = block.element.parentElement;
  return box === null ? '' : `${box.localName} ${(box.getAttribute('class') ?? '').split(' ')[0] ?? ''}`;
}

const add = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};
