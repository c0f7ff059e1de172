import { cut, type Judged, type PageView, type Pass } from './judge';
import { keptLength, SHORT_STORY } from './story-length';
import type { PageElement } from '../tree/page-tree';

/** Characters of a box in which readers are asked to type or to press something. */
const MAX_BOX = 420;
/** Share of the kept text that such a box may hold. */
const PART_OF_STORY = 0.2;
const MAX_LEVELS = 3;
const FIELD = 'form,input,textarea,select';

/** Cuts the words around a field to be filled in: sign-up boxes, polls, searches, comment forms. */
export const cutForms: Pass = (blocks, view) => {
  const story = keptLength(blocks);
  if (story < SHORT_STORY) return;
  const most = Math.min(MAX_BOX, story * PART_OF_STORY);
  const known = new Map<PageElement, boolean>();
  for (const judged of blocks)
    if (judged.kept && judged.kind !== 'caption' && isInFormBox(judged, view, most, known))
      cut(judged, 'form', 'stands around a field to be filled in');
};

function isInFormBox(
  { block }: Judged,
  view: PageView,
  most: number,
  known: Map<PageElement, boolean>,
): boolean {
  let element: PageElement | null = block.element;
  for (let level = 0; element !== null && level < MAX_LEVELS; level += 1) {
    if (/^(?:body|main|article)$/.test(element.localName) || view.lengthOf(element) > most) return false;
    if (view.titleElement !== null && element.contains(view.titleElement)) return false;
    let holds = known.get(element);
    if (holds === undefined) known.set(element, (holds = element.querySelector(FIELD) !== null));
    if (holds) return true;
    element = element.parentElement;
  }
  return false;
}
