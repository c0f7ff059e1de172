/** Names in the page's registry of highlights, styled by HIGHLIGHT_CSS. */
const LIT = 'nutgraf-lit';
const CURRENT = 'nutgraf-current';

/** Put into the page as an author sheet of the extension's own, never as an element. */
export const HIGHLIGHT_CSS = `
::highlight(${LIT}) { background-color: #fff1a8; color: #1a1a18; }
::highlight(${CURRENT}) { background-color: #ffd84d; color: #1a1a18; }
`;

/** Lights ranges of the live page through the CSS Custom Highlight API and scrolls to the current one. */
export function light(ranges: readonly Range[], current: Range): void {
  CSS.highlights.set(LIT, new Highlight(...ranges.filter((range) => range !== current)));
  CSS.highlights.set(CURRENT, new Highlight(current));
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const element = current.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
}

/** Puts all lights out. */
export function clearLights(): void {
  CSS.highlights.delete(LIT);
  CSS.highlights.delete(CURRENT);
}
