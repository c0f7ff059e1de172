import { cut, type Judged, type Pass } from './judge';
import type { PageElement } from '../tree/page-tree';

/** So many boxes of one make, each with its own link, are a grid of teasers. */
const MIN_CARDS = 3;
/** Characters of text in a teaser. */
const MAX_CARD = 420;
const MAX_LEVELS = 5;
/** A grid that holds more of the kept text than this is what the page is about. */
const MOST_OF_STORY = 0.45;
/** Share of the children of a grid that are cards of one make. */
const MOST_OF_GRID = 0.6;
const LEAD =
  'h1 a[href],h2 a[href],h3 a[href],h4 a[href],h5 a[href],a[href] h2,a[href] h3,a[href] h4,a[href] img,a[href] picture';

/** Cuts grids of teasers: sibling boxes of the same make, each short and led by a linked heading or picture. */
export const cutCards: Pass = (blocks, { lengthOf }) => {
  const known = new Map<PageElement, boolean>();
  const grids = new Map<PageElement, Judged[]>();
  let total = 0;
  for (const judged of blocks) {
    if (!judged.kept) continue;
    total += judged.block.text.length;
    const grid = gridAround(judged.block.element, known, lengthOf);
    if (grid === null) continue;
    const list = grids.get(grid);
    if (list === undefined) grids.set(grid, [judged]);
    else list.push(judged);
  }
  for (const inside of grids.values()) {
    const length = inside.reduce((sum, { block }) => sum + block.text.length, 0);
    if (length > total * MOST_OF_STORY) continue;
    for (const judged of inside) cut(judged, 'teasers', 'one of a grid of teasers');
  }
};

function gridAround(
  element: PageElement,
  known: Map<PageElement, boolean>,
  lengthOf: (element: PageElement) => number,
): PageElement | null {
  let child = element;
  for (let level = 0; level < MAX_LEVELS; level += 1) {
    const parent = child.parentElement;
    if (parent === null || parent.localName === 'body') return null;
    let grid = known.get(parent);
    if (grid === undefined) known.set(parent, (grid = isGrid(parent, lengthOf)));
    if (grid) return parent;
    child = parent;
  }
  return null;
}

function isGrid(parent: PageElement, lengthOf: (element: PageElement) => number): boolean {
  if (parent.childElementCount < MIN_CARDS) return false;
  const makes = new Map<string, number>();
  let most = 0;
  for (let child = parent.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (!isCard(child, lengthOf)) continue;
    const make = `${child.localName} ${(child.getAttribute('class') ?? '').split(' ')[0] ?? ''}`;
    const count = (makes.get(make) ?? 0) + 1;
    makes.set(make, count);
    most = Math.max(most, count);
  }
  return most >= MIN_CARDS && most >= parent.childElementCount * MOST_OF_GRID;
}

/** A short box led by a link; a plain paragraph or heading is none. */
function isCard(element: PageElement, lengthOf: (element: PageElement) => number): boolean {
  if (/^(?:p|h[1-6]|figure|blockquote|table|a)$/.test(element.localName)) return false;
  const length = lengthOf(element);
  return length > 0 && length <= MAX_CARD && element.querySelector(LEAD) !== null;
}
