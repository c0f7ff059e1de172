import type { RawBlock } from '../collect-blocks';
import { fold } from '../markup';
import { type PageView, type Pass } from './judge';
import type { PageElement } from '../tree/page-tree';

/** More words than this beside a picture are the story, not its caption. */
const MAX_WORDS = 60;
/** How far above the text its picture's box may stand. */
const MAX_LEVELS = 4;
/** Characters of other text in a picture's box: a credit, a counter. */
const MAX_OTHER_TEXT = 150;
const SENTENCE_END = /[.!?]["”’]?$/;
/** "12) The red kettle": an item of a list with pictures. */
const NUMBERED = /^(?:No\. ?|#)?\d{1,3}(?:[).:]|\s?[-–—]) /;
const PICTURE = 'img,picture,video,amp-img,svg image';

/** A `<p>` of so many words that ends as a sentence may be the first paragraph, set beside the lead picture. */
const PARAGRAPH_WORDS = 18;
/** Lines of so many words in italics right under a picture are its caption. */
const ITALIC_WORDS = 30;

/**
 * Text that shares a box with a picture and nothing else is its caption, whatever the box is called; so is a short
 * line in italics right under a picture.
 */
export const findCaptions: Pass = (blocks, view) => {
  for (const judged of blocks) {
    if (!judged.kept || judged.kind === 'caption' || judged.kind === 'subheading') continue;
    if (!sharesBoxWithPicture(judged.block, view) && !isItalicUnderPicture(judged.block, view)) continue;
    judged.kind = 'caption';
    judged.rule = 'beside-picture';
    judged.reason = 'shares a box with a picture and nothing else';
  }
};

/** Whether the lowest box around the block that holds a picture holds no more text than a caption. */
function sharesBoxWithPicture({ element: inner, text, words }: RawBlock, { lengthOf }: PageView): boolean {
  if (words > MAX_WORDS || NUMBERED.test(text)) return false;
  if (inner.localName === 'p' && words >= PARAGRAPH_WORDS && SENTENCE_END.test(text)) return false;
  let element: PageElement | null = inner;
  for (let level = 0; element !== null && level < MAX_LEVELS; level += 1) {
    const name = element.localName;
    if (name === 'body' || name === 'article' || name === 'main') return false;
    if (lengthOf(element) > text.length + MAX_OTHER_TEXT) return false;
    if (element.querySelector(PICTURE) !== null) return name !== 'p' || !SENTENCE_END.test(text);
    element = element.parentElement;
  }
  return false;
}

function isItalicUnderPicture({ element, text, words }: RawBlock, { lengthOf }: PageView): boolean {
  if (words > ITALIC_WORDS) return false;
  const slanted = element.querySelector('em,i,small');
  if (slanted === null || fold(slanted.textContent ?? '').length < text.length) return false;
  const before = element.previousElementSibling ?? element.parentElement?.previousElementSibling;
  return (
    before != null &&
    lengthOf(before) === 0 &&
    (before.matches(PICTURE) || before.querySelector(PICTURE) !== null)
  );
}
