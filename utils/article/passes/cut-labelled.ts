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
  /^(?:related(?:$|:| (?:stor(?:y|ies)|articles?|content|news|posts?|coverage|topics|links|reading|videos?)\b)|recommended(?:$|:| (?:for you|stories|reading|videos|articles)\b)|more (?:on|from|about|in|stories|news|like|for you|coverage)\b|more to (?:read|explore|watch)|read (?:more|next|also|this next)\b|also read|you (?:may|might) (?:also )?(?:like|be interested)|most (?:read|popular|viewed|shared|commented)\b|trending|up next$|next up\b|latest (?:from|news|stories|posts)\b|popular (?:now|posts|stories)\b|editor['’]?s[’']? picks?|what to read next|in case you missed it|from our partners|partner content|paid (?:content|post|partner)|sponsored(?:$|:| (?:content|by|stories))|advertisement$|promoted(?:$|:| (?:content|stories|by))|around the web|newsletters?(?:$|\s?:| [“"„])|(?:our |the )?(?:free )?(?:daily |weekly |morning )?newsletters?$|sign up\b|subscribe\b|stay (?:informed|connected|up to date|in the know)|keep up (?:with|to date)|get (?:the|our)\b.*\b(?:inbox|newsletter|news|brief(?:ing)?|updates?)\b|(?:media|press) contacts?$|share (?:this|on)\b|follow us\b|support (?:us|our (?:work|journalism|newsroom|reporting)|independent|local) ?|join (?:us|our (?:community|newsletter|channel)|the conversation)\b|about the authors?$|comments?(?: ?\(?\d+\)?)?$|leave a (?:reply|comment)|i hope you appreciated|before you go|thank you for reading|why you can trust|our standards)/i;
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

/** First words of labels: asked first, for most blocks begin otherwise. */
const FIRST_WORDS = new Set(
  (
    'related recommended more read also you most trending up next latest popular editor what in from partner paid sponsored ' +
    'advertisement promoted around newsletter newsletters our the free daily weekly morning sign subscribe stay keep get media press ' +
    'share follow support join about comment comments leave i before thank why further other see want all additional'
  ).split(' '),
);

function isLabel({ text, words, linked, prose }: RawBlock): boolean {
  if (words > MAX_LABEL || (prose && linked === 0)) return false;
  const first = /^[A-Za-z]+/.exec(text)?.[0].toLowerCase() ?? '';
  if (!FIRST_WORDS.has(first)) return false;
  return LABEL.test(text) || findLineRule(text, 0)?.id === 'more-label';
}

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
