/** More elements than any news page we know (a live blog of a whole day: 40,000). */
const MAX_ELEMENTS = 100_000;
/** Readability takes 1.6 s at 2,000 levels of nesting; real pages stay below 100. */
const MAX_DEPTH = 1_500;
/** Characters of the page's text and scripts, a million words. */
const MAX_TEXT = 10_000_000;

/** Whether a page is too large to be read while the reader waits. Stops counting at the limits. */
export function isTooLarge(page: Document): boolean {
  let elements = 0;
  let depth = 0;
  let text = 0;
  let node: Node | null = page.documentElement;
  while (node !== null) {
    if (node.nodeType === 1) elements += 1;
    else if (node.nodeType === 3) text += (node as Text).data.length;
    if (elements > MAX_ELEMENTS || depth > MAX_DEPTH || text > MAX_TEXT) return true;
    if (node.firstChild !== null) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node?.nextSibling ?? null;
  }
  return false;
}
