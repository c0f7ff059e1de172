import type { BlockKind } from '../model/article';
import { INLINE, SKIPPED, countWords, fold, isHidden, standsAlone } from './markup';

/** A run of text between two block boundaries of the page, before anything is decided about it. */
export interface RawBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** The nearest block-level element around the text. */
  readonly element: Element;
  /** Words of the text. */
  readonly words: number;
  /** It reads like prose: a sentence of some length that is not mainly links. */
  readonly prose: boolean;
  /** Characters of the text that are links. */
  readonly linked: number;
  /** Characters of the text that are bold. */
  readonly bold: number;
  /** The element's twin in the copy of the page that was walked beside it; null where none was. */
  readonly twin: Element | null;
}

/** Readability takes 1.6 s at 2,000 levels of nesting; real pages stay below 100, and parsers of browsers end at 512. */
const MAX_DEPTH = 700;

const KINDS: Readonly<Record<string, BlockKind>> = {
  li: 'list-item',
  dd: 'list-item',
  dt: 'list-item',
  blockquote: 'quotation',
  figure: 'caption',
  figcaption: 'caption',
  caption: 'caption',
  h1: 'subheading',
  h2: 'subheading',
  h3: 'subheading',
  h4: 'subheading',
  h5: 'subheading',
  h6: 'subheading',
};
const BOLD = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const PROSE_WORDS = 8;
const SENTENCE_SIGN = /[.!?…:;,"”’)\]]/;

/** Where the walk stands: what the text around belongs to. */
interface Place {
  readonly element: Element;
  readonly twin: Element | null;
  readonly kind: BlockKind;
  readonly link: boolean;
  readonly bold: boolean;
  /** Cells of a data table run on in one line. */
  readonly row: boolean;
}

/**
 * The visible text of a page, cut where the reader sees a new block: at block-level elements, at
 * `<br><br>`, and at the rows of a table of data. Reads only; linear in the size of the tree.
 * @param copy a clone of the page, whose elements the blocks name as their twins.
 * @returns null where the page is nested deeper than any real one.
 */
export function collectBlocks(page: Document, copy: Document | null = null): RawBlock[] | null {
  const collector = new Collector();
  // Of a page without an <html> tag some parsers make a document with several elements at its top.
  const twins = copy === null ? [] : [...copy.children];
  [...page.children].forEach((element, i) => collector.visit(element, placeIn(element, twins[i] ?? null)));
  collector.flush();
  return collector.tooDeep ? null : collector.blocks;
}

/** The visible text under an element, on one line. */
export function visibleText(element: Element): string {
  const collector = new Collector();
  collector.visit(element, placeIn(element, null));
  collector.flush();
  return collector.blocks.map(({ text }) => text).join(' ');
}

const placeIn = (element: Element, twin: Element | null): Place => ({
  element,
  twin,
  kind: 'paragraph',
  link: false,
  bold: false,
  row: false,
});

class Collector {
  readonly blocks: RawBlock[] = [];
  tooDeep = false;
  private depth = 0;
  private text = '';
  private linked = 0;
  private bold = 0;
  private breaks = 0;
  private place: Place | null = null;
  private afterLink = false;

  visit(parent: Element, place: Place, parentTwin: Element | null = place.twin): void {
    if (this.depth > MAX_DEPTH) {
      this.tooDeep = true;
      return;
    }
    this.depth += 1;
    let twin: Element | null = null;
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      const type = node.nodeType;
      if (type === 3) this.add((node as Text).data, place);
      else if (type === 1) {
        if (parentTwin !== null)
          twin = twin === null ? parentTwin.firstElementChild : twin.nextElementSibling;
        this.enter(node as Element, place, twin);
      }
    }
    this.depth -= 1;
  }

  flush(): void {
    const text = fold(this.text);
    if (text !== '' && this.place !== null) {
      const { kind, element, twin } = this.place;
      const { linked, bold } = this;
      const words = countWords(text);
      const prose = words >= PROSE_WORDS && linked < text.length / 2 && SENTENCE_SIGN.test(text);
      this.blocks.push({ kind, text, words, prose, element, linked, bold, twin });
    }
    this.text = '';
    this.linked = 0;
    this.bold = 0;
    this.breaks = 0;
    this.place = null;
    this.afterLink = false;
  }

  private enter(element: Element, place: Place, twin: Element | null): void {
    const name = element.localName;
    if (name === 'br') return this.lineBreak();
    // A page that hides its whole body until its scripts have run is read all the same.
    if (SKIPPED.has(name) || (name !== 'body' && isHidden(element))) return;
    const bold = place.bold || BOLD.has(name);
    if (INLINE.has(name) && !standsAlone(element)) {
      const link = place.link || name === 'a';
      if (name === 'a' && this.afterLink) this.text += ' ';
      this.visit(
        element,
        bold === place.bold && link === place.link ? place : { ...place, bold, link },
        twin,
      );
      if (name === 'a') this.afterLink = true;
      return;
    }
    if (place.row && (name === 'td' || name === 'th')) {
      this.text += ' ';
      this.visit(element, place, twin);
      return;
    }
    this.flush();
    const row = name === 'tr' && isDataRow(element);
    const kind = row ? 'list-item' : innerKind(place.kind, name);
    this.visit(element, { element, twin, kind, link: place.link, bold, row });
    this.flush();
  }

  private add(data: string, place: Place): void {
    if (data === '') return;
    const visible = data.trim().length;
    if (visible > 0) {
      this.place ??= place;
      this.breaks = 0;
      if (place.link) this.linked += visible;
      if (place.bold) this.bold += visible;
    }
    this.afterLink = false;
    this.text += data;
  }

  private lineBreak(): void {
    this.breaks += 1;
    if (this.breaks > 1) this.flush();
    else this.text += ' ';
  }
}

/** The kind of a block inside a block: the outer one tells, but for paragraphs. */
function innerKind(outer: BlockKind, name: string): BlockKind {
  if (outer === 'caption') return 'caption';
  const own = KINDS[name];
  if (own === undefined) return outer;
  return outer === 'quotation' || (outer === 'list-item' && own === 'subheading') ? outer : own;
}

/** A row of a table of data: several short cells, none of which holds blocks of its own. */
function isDataRow(row: Element): boolean {
  let cells = 0;
  for (let cell = row.firstElementChild; cell !== null; cell = cell.nextElementSibling) {
    if (cell.localName !== 'td' && cell.localName !== 'th') continue;
    if ((cell.textContent ?? '').length > 200 || cell.querySelector('p,div,table,ul,h2,h3') !== null)
      return false;
    cells += 1;
  }
  return cells > 1;
}
