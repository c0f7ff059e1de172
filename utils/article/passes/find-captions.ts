import { countWords, type Judged, type PageView, type Pass } from './judge';

/** More words than this beside a picture are the story, not its caption. */
const MAX_WORDS = 60;
/** How far above the text its picture's box may stand. */
const MAX_LEVELS = 4;
const PICTURE = 'img,picture,video,amp-img,svg image';

/** Text that shares a box with a picture and nothing else is its caption, whatever the box is called. */
export const findCaptions: Pass = (blocks, view) => {
  const byParent = new Map<Element, Judged[]>();
  for (const judged of blocks) {
    if (!judged.kept || judged.kind === 'caption' || judged.kind === 'subheading') continue;
    if (countWords(judged.block.text) > MAX_WORDS) continue;
    const box = pictureBox(judged, view);
    if (box === null) continue;
    const list = byParent.get(box);
    if (list === undefined) byParent.set(box, [judged]);
    else list.push(judged);
  }
  for (const inside of byParent.values())
    for (const judged of inside) {
      judged.kind = 'caption';
      judged.rule = 'beside-picture';
      judged.reason = 'shares a box with a picture and nothing else';
    }
};

/** The lowest box around the block that holds a picture, if it holds no more text than a caption. */
function pictureBox({ block }: Judged, { lengthOf }: PageView): Element | null {
  let element: Element | null = block.element;
  for (let level = 0; element !== null && level < MAX_LEVELS; level += 1) {
    const name = element.localName;
    if (name === 'body' || name === 'article' || name === 'main') return null;
    if (lengthOf(element) > block.text.length + 150) return null;
    if (element.querySelector(PICTURE) !== null)
      return name === 'p' && /[.!?]["”’]?$/.test(block.text) ? null : element;
    element = element.parentElement;
  }
  return null;
}
