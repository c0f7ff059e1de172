import type { LinkZone } from '../../model/article';
import { zoneOfHeading, type LinkContext } from './link-zones';

export const HEADING = /^h[1-6]$/;
const MAX_HEADING = 80;

/** The text of a heading, or of a box that holds little else: it heads what follows it in the same parent. */
export function headingOf(element: Element): string | null {
  const heading = HEADING.test(element.localName) ? element : headingIn(element);
  // The page's headline heads the whole page, not a box.
  if (heading === null || heading.localName === 'h1') return null;
  const text = fold(heading.textContent ?? '');
  if (text === '' || text.length > MAX_HEADING) return null;
  return heading === element || fold(element.textContent ?? '').length <= text.length + 20 ? text : null;
}

function headingIn(element: Element): Element | null {
  let child = element.firstElementChild;
  while (child !== null && !HEADING.test(child.localName)) child = child.nextElementSibling;
  return child;
}

/** The context of what follows a heading in an element whose own context is `context`. */
export function under(heading: string, context: LinkContext): LinkContext {
  return { ...context, heading, zone: zoneOfHeading(heading) ?? context.zone };
}

/** Siblings looked at in front of a link: more stand there in link lists only. */
const LABEL_SIBLINGS = 6;
const LABEL = /(?:^|[.!?\]|])\s*([\p{L}][\p{L}\s']{2,29}):\s*$/u;

/** "READ MORE:" in front of a link, in its own line; null where there is none. */
export function labelBefore(anchor: Element): string | null {
  let text = '';
  let node: Node | null = anchor.previousSibling;
  for (
    let i = 0;
    i < LABEL_SIBLINGS && node !== null && text.length < 60;
    i += 1, node = node.previousSibling
  )
    text = `${node.textContent ?? ''}${text}`;
  if (text.trim() === '') text = anchor.parentElement?.previousSibling?.textContent ?? '';
  const label = LABEL.exec(text.slice(-60))?.[1]?.trim();
  return label !== undefined && zoneOfHeading(label) === 'related' ? label : null;
}

const TEXT_BLOCK = /^(?:p|li|blockquote|td|dd|div|section)$/;
/** Printed text around the links of a block, in characters, from which they stand in running text. */
const RUNNING_LENGTH = 40;

/** Tells links in running text from links in lists; what was found for a block is kept, so that long blocks cost once. */
export class RunningText {
  readonly #blocks = new Map<Element, boolean>();

  holds(anchor: Element, zone: LinkZone): boolean {
    if (zone === 'navigation' || zone === 'footer') return false;
    let block: Element | null = anchor.parentElement;
    while (block !== null && !TEXT_BLOCK.test(block.localName)) block = block.parentElement;
    if (block === null) return false;
    const known = this.#blocks.get(block) ?? isRunning(block);
    this.#blocks.set(block, known);
    return known;
  }
}

function isRunning(block: Element): boolean {
  if (block.querySelector('div,ul,table,h2,h3') !== null) return false;
  let linked = 0;
  for (const link of block.querySelectorAll('a')) linked += fold(link.textContent ?? '').length;
  return fold(block.textContent ?? '').length - linked >= RUNNING_LENGTH;
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
