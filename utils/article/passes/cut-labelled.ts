import type { RawBlock } from '../collect-blocks';
import { findLineRule } from './find-line-rule';
import { cut, type Judged, type PageView, type Pass } from './judge';
import { keptLength, SHORT_STORY } from './story-length';
import type { PageElement } from '../tree/page-tree';

/** A box with more of the kept text than this is the story itself. */
const PART_OF_STORY = 0.25;
const MAX_BOX = 1500;
/** How far above its label the box may stand. */
const MAX_LEVELS = 3;
/** Labels of boxes that are no part of a story, whatever stands in them. */
const LABEL =
  /^(?:related|recommended|more (?:on|from|about|in|stories|news|like|to|for you|coverage)|read (?:more|next|also|this next)|also read|you (?:may|might) (?:also )?(?:like|be interested)|most (?:read|popular|viewed|shared|commented)|trending|up next|next up|latest (?:from|news|stories|posts)|popular (?:now|posts|stories)|editor['’]?s[’']? picks?|what to read next|in case you missed it|from our partners|partner content|paid|sponsored|advertisement|promoted|around the web|newsletters?\b|(?:our |the )?(?:free )?(?:daily |weekly |morning )?newsletters?$|sign up|subscribe|stay (?:informed|connected|up to date|in the know|close)|keep up|get (?:the|our)\b.*\b(?:inbox|newsletter|news|brief(?:ing)?|updates?)\b|(?:media|press) contacts?|share (?:this|on)|follow us|support (?:us|our|independent|local)|join (?:us|our|the conversation)|about the authors?|comments?\b|leave a (?:reply|comment)|i hope you appreciated|before you go|thank you for reading|why you can trust|our standards)/i;
const MAX_LABEL = 12;

/** Cuts the boxes that a label opens by which publishers say that what follows is no part of the story. */
export const cutLabelled: Pass = (blocks, view) => {
  const story = keptLength(blocks);
  if (story < SHORT_STORY) return;
  for (const [i, judged] of blocks.entries()) {
    if (!isLabel(judged.block)) continue;
    const box = boxUnder(blocks, i, view, Math.min(MAX_BOX, story * PART_OF_STORY));
    if (box === null) continue;
    // A label that is alone in its box stands over a list: that is cut line by line.
    const next = blocks[i + 1];
    if (next === undefined || !box.contains(next.block.element)) continue;
    for (let at = i; at < blocks.length; at += 1) {
      const inside = blocks[at];
      if (inside === undefined || !box.contains(inside.block.element)) break;
      if (inside.kept) cut(inside, 'labelled-box', `in the box “${judged.block.text.slice(0, 40)}”`);
    }
  }
};

const isLabel = ({ text, words, linked, prose }: RawBlock): boolean =>
  words <= MAX_LABEL && (!prose || linked > 0) && (LABEL.test(text) || isLinkLabel(text));

const isLinkLabel = (text: string): boolean => findLineRule(text, 0)?.id === 'more-label';

/** The largest box that the label opens, and that is small beside the story; null where there is none. */
function boxUnder(
  blocks: readonly Judged[],
  at: number,
  { lengthOf, titleElement }: PageView,
  most: number,
): PageElement | null {
  const label = blocks[at]?.block.element;
  const before = blocks[at - 1]?.block.element;
  let box: PageElement | null = null;
  let element: PageElement | null = label ?? null;
  for (let level = 0; element !== null && level < MAX_LEVELS; level += 1) {
    if (/^(?:body|main|article)$/.test(element.localName) || lengthOf(element) > most) break;
    if (before !== undefined && element.contains(before)) break;
    if (titleElement !== null && element.contains(titleElement)) break;
    if (level > 0 || !/^h\d$|^p$/.test(element.localName)) box = element;
    element = element.parentElement;
  }
  return box;
}
