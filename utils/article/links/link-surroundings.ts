import type { LinkZone } from '../../model/article';
import { zoneOfHeading } from './link-zones';
import type { PageElement, PageNode } from '../tree/page-tree';

/** Siblings looked at in front of a link: more stand there in link lists only. */
const LABEL_SIBLINGS = 6;
const LABEL = /(?:^|[.!?\]|])\s*(\p{L}[\p{L}\s']{2,29}):\s*$/u;
const LABEL_TAG = /^(?:b|strong|em|i|span|u|label)$/;

/** "READ MORE:" in front of a link, in its own line; null where there is none. */
export function labelBefore(anchor: PageElement): string | null {
  let text = '';
  let node: PageNode | null = anchor.previousSibling;
  for (
    let i = 0;
    i < LABEL_SIBLINGS && node !== null && text.length < 60;
    i += 1, node = node.previousSibling
  )
    text = `${textOf(node)}${text}`;
  const outside = anchor.parentElement?.previousSibling ?? null;
  if (text.trim() === '' && outside !== null) text = textOf(outside);
  if (!text.trimEnd().endsWith(':')) return null;
  const label = LABEL.exec(text.slice(-60))?.[1]?.trim();
  return label !== undefined && zoneOfHeading(label) === 'related' ? label : null;
}

/** The text of a text node or of an element as labels use it; whole sections are not read. */
function textOf(node: PageNode): string {
  const label = node.nodeType === 3 || LABEL_TAG.test(node.localName);
  if (!label) return ' ';
  return node.nodeType === 3 ? node.data : node.textContent;
}

const TEXT_BLOCK = /^(?:p|li|blockquote|td|dd|div|section)$/;
/** Printed text around the links of a block, in characters, from which they stand in running text. */
const RUNNING_LENGTH = 40;

/** Tells links in running text from links in lists; what was found for a block is kept, so that long blocks cost once. */
export class RunningText {
  readonly #blocks = new Map<PageElement, boolean>();

  holds(anchor: PageElement, zone: LinkZone): boolean {
    if (zone === 'navigation' || zone === 'footer') return false;
    let block: PageElement | null = anchor.parentElement;
    while (block !== null && !TEXT_BLOCK.test(block.localName)) block = block.parentElement;
    if (block === null) return false;
    const known = this.#blocks.get(block) ?? isRunning(block);
    this.#blocks.set(block, known);
    return known;
  }
}

function isRunning(block: PageElement): boolean {
  if (block.querySelector('div,ul,table,h2,h3') !== null) return false;
  let linked = 0;
  for (const link of block.querySelectorAll('a')) linked += lengthOf(link);
  return lengthOf(block) - linked >= RUNNING_LENGTH;
}

const lengthOf = (element: PageElement): number =>
  (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;
