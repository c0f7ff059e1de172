import { FACT_KINDS, type FactKind } from '../model/reading';

/** Names in the page's registry of highlights, styled by HIGHLIGHT_CSS. */
const LIT = 'nutgraf-lit';
const CURRENT = 'nutgraf-current';
const ofKind = (kind: FactKind): string => `nutgraf-${kind}`;

/** One light ground a kind, told apart without red and green alone; dark words on each keep contrast above 10:1. */
const GROUNDS: Readonly<Record<FactKind, string>> = {
  what: '#fff1a8',
  who: '#cfe4ff',
  when: '#e6d9ff',
  where: '#cdeed6',
  casualties: '#ffd6cf',
};

const rule = (name: string, ground: string): string =>
  `::highlight(${name}) { background-color: ${ground}; color: #1a1a18; }`;

/** Put into the page as an author sheet of the extension's own, never as an element. */
export const HIGHLIGHT_CSS = [
  ...FACT_KINDS.map((kind) => rule(ofKind(kind), GROUNDS[kind])),
  rule(LIT, '#fff1a8'),
  rule(CURRENT, '#ffd84d'),
].join('\n');

/** Lights ranges of the live page through the CSS Custom Highlight API and scrolls to the current one. */
export function light(ranges: readonly Range[], current: Range): void {
  clearLights();
  CSS.highlights.set(LIT, new Highlight(...ranges.filter((range) => range !== current)));
  CSS.highlights.set(CURRENT, new Highlight(current));
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const element = current.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
}

/** Lights the ranges of several kinds at once, each in its colour; the page is not scrolled. */
export function lightKinds(groups: ReadonlyMap<FactKind, readonly Range[]>): void {
  clearLights();
  for (const [kind, ranges] of groups) CSS.highlights.set(ofKind(kind), new Highlight(...ranges));
}

/** Puts all lights out. */
export function clearLights(): void {
  for (const name of [LIT, CURRENT, ...FACT_KINDS.map(ofKind)]) CSS.highlights.delete(name);
}
