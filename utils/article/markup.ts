import type { PageElement } from './tree/page-tree';

/** What markup is read from: an element of the live page or of a snapshot. */
export interface Marked {
  readonly localName: string;
  hasAttributes(): boolean;
  hasAttribute(name: string): boolean;
  getAttribute(name: string): string | null;
  querySelector(selector: string): object | null;
}

/** Elements whose content is never text of a story. */
export const SKIPPED = new Set(
  (
    'script style noscript template svg math canvas iframe frame object embed video audio picture map ' +
    'button input select textarea datalist progress meter dialog title link meta base param source track'
  ).split(' '),
);

/** Elements that run on within a line; everything else starts a new block. */
export const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr output q rb rp rt ' +
    'ruby s samp small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Class names by which sites hide text from sighted readers (Bootstrap, WordPress, Foundation, Tailwind, GOV.UK …). */
const HIDDEN_CLASS =
  /(?:^|[\s_-])(?:visually-?hidden|sr-only|screen-?reader(?:-only|-text)?|show-for-sr|u-hidden-visually|a11y-(?:hidden|only)|is-hidden|assistive-text|off-?screen|invisible|hidden-accessible)(?:$|[\s_-])/i;
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether the markup says that the reader cannot see the element. Style sheets are not asked: reading is the same without layout. */
export function isHidden(element: Marked): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return element.getAttribute('hidden') !== 'until-found';
  if (element.getAttribute('aria-hidden') === 'true' && !isCovered(element)) return true;
  const style = element.getAttribute('style');
  if (style !== null && HIDDEN_STYLE.test(style)) return true;
  const names = element.getAttribute('class');
  return names !== null && names !== '' && HIDDEN_CLASS.test(names);
}

/** Consent dialogs set `aria-hidden` on the whole page behind them: text in paragraphs is still the page's text. */
const isCovered = (element: Marked): boolean =>
  !INLINE.has(element.localName) && element.querySelector('p') !== null;

const BLOCK_STYLE = /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table)/i;
const CAPTION_CLASS = /caption|credit|copyright|photographer/i;

/** Whether an element of inline kind stands on its own all the same: styled as a block, or a picture's caption. */
export function standsAlone(element: Marked): boolean {
  if (!element.hasAttributes()) return false;
  const style = element.getAttribute('style');
  if (style !== null && BLOCK_STYLE.test(style)) return true;
  return CAPTION_CLASS.test(element.getAttribute('class') ?? '');
}

const LOOSE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** Text as it is shown on one line: white space folded, soft hyphens and invisible marks left out. */
export function fold(text: string): string {
  return text.replace(LOOSE, '').replace(/\s+/g, ' ').trim();
}

/** Words of a folded text. */
export function countWords(text: string): number {
  let count = 1;
  for (let gap = text.indexOf(' '); gap >= 0; gap = text.indexOf(' ', gap + 1)) count += 1;
  return count;
}

/** Text without white space and invisible marks, to compare texts that were folded in different ways. */
export const squash = (text: string): string => text.replace(LOOSE, '').replace(/\s+/g, '');

/** Attributes in which publishers say what a box is. */
const NAMING = [
  'class',
  'id',
  'role',
  'aria-label',
  'data-component',
  'data-testid',
  'data-type',
  'data-module',
  'itemprop',
];

/** What `namesOf` makes its words of, as written; empty for most elements, the same for many others. */
export function rawNamesOf(element: PageElement): string {
  if (!element.hasAttributes()) return '';
  let names = '';
  for (const attribute of NAMING) {
    const value = element.getAttribute(attribute);
    if (value !== null && value !== '') names += ` ${value.slice(0, 400)}`;
  }
  return names;
}

/**
 * The names a box goes by, as words: `class="ArticleBody_relatedStories__x1"` gives
 * ` article body related stories x1 `, with a blank at both ends so that whole words can be sought.
 */
export const namesOf = (element: PageElement): string => wordsOfNames(rawNamesOf(element));

export function wordsOfNames(raw: string): string {
  if (raw === '') return ' ';
  return ` ${raw
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z\d]+/g, ' ')
    .toLowerCase()
    .trim()} `;
}
