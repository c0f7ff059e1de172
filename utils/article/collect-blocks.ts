import type { BlockKind } from '../model/article';
import { INLINE, SKIPPED, countWords, fold, isHidden, standsAlone } from './markup';
import { isCredit } from './passes/find-line-rule';
import type { PageDocument, PageElement } from './tree/page-tree';

/** A run of text between two block boundaries of the page, before anything is decided about it. */
export interface RawBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** The nearest block-level element around the text. */
  readonly element: PageElement;
  /** Words of the text. */
  readonly words: number;
  /** It reads like prose: a sentence of some length that is not mainly links. */
  readonly prose: boolean;
  /** Characters of the text that are links. */
  readonly linked: number;
  /** Characters of the text that are bold. */
  readonly bold: number;
}

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
const PICTURES = new Set(['img', 'picture', 'amp-img', 'video']);
const BOLD = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const PROSE_WORDS = 8;
const SENTENCE_SIGN = /[.!?…:;,"”’)\]]/;

/** Where the walk stands: what the text around belongs to. */
interface Place {
  readonly element: PageElement;
  readonly kind: BlockKind;
  readonly link: boolean;
  readonly bold: boolean;
  /** Cells of a data table run on in one line. */
  readonly row: boolean;
}

/**
 * The visible text of a page, cut where the reader sees a new block: at block-level elements, at
 * `<br><br>`, and at the rows of a table of data. Reads only; linear in the size of the tree.
 */
export function collectBlocks(page: PageDocument): RawBlock[] {
  const collector = new Collector();
  // Of a page without an <html> tag some parsers make a document with several elements at its top.
  for (const element of page.children) collector.visit(element, placeIn(element));
  collector.flush();
  return collector.blocks;
}

/** The visible text under an element, on one line. */
export function visibleText(element: PageElement): string {
  const collector = new Collector();
  collector.visit(element, placeIn(element));
  collector.flush();
  return collector.blocks.map(({ text }) => text).join(' ');
}

const placeIn = (element: PageElement): Place => ({
  element,
  kind: 'paragraph',
  link: false,
  bold: false,
  row: false,
});

class Collector {
  readonly blocks: RawBlock[] = [];
  private text = '';
  private linked = 0;
  private bold = 0;
  private breaks = 0;
  private place: Place | null = null;
  private afterLink = false;
  /** A picture stands where the text begins: a caption may come first. */
  private afterPicture = false;

  visit(parent: PageElement, place: Place): void {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling)
      if (node.nodeType === 3) this.add(node.data, place);
      else this.enter(node, place);
  }

  flush(): void {
    const text = fold(this.text);
    if (text !== '' && this.place !== null) {
      const { kind, element } = this.place;
      const { linked, bold } = this;
      const words = countWords(text);
      const prose = words >= PROSE_WORDS && linked < text.length / 2 && SENTENCE_SIGN.test(text);
      this.blocks.push({ kind, text, words, prose, element, linked, bold });
    }
    this.text = '';
    this.linked = 0;
    this.bold = 0;
    this.breaks = 0;
    this.place = null;
    this.afterLink = false;
    this.afterPicture = false;
  }

  private enter(element: PageElement, place: Place): void {
    const name = element.localName;
    if (name === 'br') return this.lineBreak();
    if (PICTURES.has(name)) this.afterPicture ||= this.place === null;
    // A page that hides its whole body until its scripts have run is read all the same.
    if (SKIPPED.has(name) || (name !== 'body' && isHidden(element))) return;
    const bold = place.bold || BOLD.has(name);
    if (INLINE.has(name) && !standsAlone(element)) {
      const link = place.link || name === 'a';
      if (name === 'a' && this.afterLink) this.text += ' ';
      this.visit(element, bold === place.bold && link === place.link ? place : { ...place, bold, link });
      if (name === 'a') this.afterLink = true;
      else this.endCaption();
      return;
    }
    if (place.row && (name === 'td' || name === 'th')) {
      this.text += ' ';
      this.visit(element, place);
      return;
    }
    this.flush();
    const row = name === 'tr' && isDataRow(element);
    const kind = row ? 'list-item' : innerKind(place.kind, name);
    this.visit(element, { element, kind, link: place.link, bold, row });
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
    this.endCaption();
  }

  /** Pages without structure run a picture's caption and credit into the sentence after them. */
  private endCaption(): void {
    if (!this.afterPicture || this.place === null || !isCredit(fold(this.text))) return;
    this.place = { ...this.place, kind: 'caption' };
    this.flush();
  }
}

/** The kind of a block inside a block: the outer one tells, but for paragraphs. */
function innerKind(outer: BlockKind, name: string): BlockKind {
  // A quotation may be set as a figure, with its speaker as the caption.
  if (outer === 'caption') return name === 'blockquote' ? 'quotation' : 'caption';
  const own = KINDS[name];
  if (own === undefined) return outer;
  return outer === 'quotation' || (outer === 'list-item' && own === 'subheading') ? outer : own;
}

/** A row of a table of data: several short cells, none of which holds blocks of its own. */
function isDataRow(row: PageElement): boolean {
  let cells = 0;
  for (let cell = row.firstElementChild; cell !== null; cell = cell.nextElementSibling) {
    if (cell.localName !== 'td' && cell.localName !== 'th') continue;
    if ((cell.textContent ?? '').length > 200 || cell.querySelector('p,div,table,ul,h2,h3') !== null)
      return false;
    cells += 1;
  }
  return cells > 1;
}
