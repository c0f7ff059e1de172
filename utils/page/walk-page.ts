import { INLINE, standsAlone } from '../article/markup';
import { READING_LIMITS } from '../model/limits';
import { SNAPSHOT_ATTRIBUTES } from '../model/snapshot';

/** Elements that are handed over without what is in them: no text of the page, or what its reader has typed. */
const CLOSED = new Set('script style noscript template iframe frame svg select textarea datalist'.split(' '));
/** Read on `meta` alone: elsewhere they say what fields are called and hold. */
const OF_META = new Set(['value', 'name', 'property', 'http-equiv']);
const ATTRIBUTES = new Map<string, number>(SNAPSHOT_ATTRIBUTES.map((name, i) => [name, i]));
/** Of what a style says, reading asks for no more. */
const STYLE = /display|visibility/i;
/** Readability takes 1.6 s at 2,000 levels of nesting; real pages stay below 100, and parsers of browsers end at 512. */
const MAX_DEPTH = 700;

/** Characters that a page prints around a story, its menus and footer among them. */
const LITTLE_TEXT = 9_000;
/** Characters of data that holds a story. */
const LEAST_DATA = 1_000;
const MOST_STORES = 4;

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);

/** A box that the reader writes in; of a whole page that can be edited the text is the page's. */
function isWrittenIn(element: Element): boolean {
  if (element.localName === 'body') return false;
  const value = element.getAttribute('contenteditable');
  return value !== null && value.toLowerCase() !== 'false';
}

/** Numbers each distinct string in the order of its coming. */
class Table {
  readonly list: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.list.push(text) - 1;
      this.#numbers.set(text, number);
    }
    return number;
  }
}

/** Takes down the elements and texts of a page in one walk; linear in the size of the tree. */
export class PageWalk {
  readonly tags = new Table();
  readonly values = new Table();
  readonly texts: string[] = [' '];
  readonly nodes: number[] = [];
  readonly attributes: number[] = [];
  readonly data: string[] = [];
  /** The elements taken down, by number. */
  readonly elements: Element[] = [];
  /** The rank of each among all elements of the page. */
  readonly ranks: number[] = [];
  /** Numbers of the elements that stand nearest around a text and make a block of it. */
  readonly holders = new Set<number>();
  /** The page holds more than a reading can carry: what was taken down is not all of it. */
  tooLarge = false;
  /** Scripts of data that is no JSON-LD. */
  readonly #stores: Element[] = [];
  #rank = 0;
  /** Characters taken down. */
  #weight = 0;

  /** @param page a copy: what its reader writes is taken out of it, so that Readability finds none. Without an `<html>` tag some parsers give it several at its top. */
  constructor(page: Document) {
    for (const element of page.children) this.#addElement(element, 0, 0);
    this.tooLarge ||= this.#isFull();
  }

  /** Data in which the story may stand; none where the page prints enough to hold one itself. */
  storyData(): string[] {
    if (this.#stores.length === 0 || lengthOf(this.texts) > LITTLE_TEXT) return [];
    return this.#stores
      .map(({ textContent }) => textContent ?? '')
      .filter(({ length }) => length >= LEAST_DATA && length <= READING_LIMITS.data)
      .slice(0, MOST_STORES);
  }

  #isFull(): boolean {
    return (
      this.#weight > READING_LIMITS.page ||
      this.nodes.length > READING_LIMITS.nodes * 2 ||
      this.attributes.length > READING_LIMITS.attributes * 3
    );
  }

  #visit(parent: Node, depth: number, holder: number): void {
    if (depth > MAX_DEPTH || this.#isFull()) {
      this.tooLarge = true;
      return;
    }
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      const type = node.nodeType;
      if (type === 3) this.#addText((node as Text).data, depth, holder);
      else if (type === 1) this.#addElement(node as Element, depth, holder);
    }
  }

  #addText(data: string, depth: number, holder: number): void {
    if (data === '') return;
    if (data.trim() === '') {
      this.nodes.push(depth, -1);
      return;
    }
    this.nodes.push(depth, -1 - this.texts.length);
    this.texts.push(data);
    this.#weight += data.length;
    this.holders.add(holder);
  }

  #addElement(element: Element, depth: number, holder: number): void {
    const name = element.localName;
    const number = this.elements.push(element) - 1;
    this.ranks.push(this.#rank);
    this.#rank += 1;
    this.nodes.push(depth, this.tags.numberOf(name));
    if (element.hasAttributes()) this.#addAttributes(element, name, number);
    const isWritten = isWrittenIn(element);
    if (isWritten || CLOSED.has(name)) {
      this.#close(element, name, depth);
      if (isWritten) element.textContent = '';
      return;
    }
    const inline = INLINE.has(name) && !standsAlone(element);
    if (name === 'tr') this.holders.add(number);
    this.#visit(element, depth + 1, inline ? holder : number);
  }

  #addAttributes(element: Element, tag: string, number: number): void {
    for (const written of element.getAttributeNames()) {
      // Outside browsers names keep the case they are written in.
      const name = ATTRIBUTES.has(written) ? written : written.toLowerCase();
      const index = ATTRIBUTES.get(name);
      if (index === undefined || (tag !== 'meta' && OF_META.has(name))) continue;
      const value = element.getAttribute(written) ?? '';
      if (value.length > READING_LIMITS.short || (name === 'style' && !STYLE.test(value))) continue;
      const known = this.values.list.length;
      this.attributes.push(number, index, this.values.numberOf(value));
      if (this.values.list.length > known) this.#weight += value.length;
    }
  }

  /** An element whose inside stays in the page: its elements count all the same, for ranks are those of the page. */
  #close(element: Element, name: string, depth: number): void {
    if (name === 'script' && /ld\+json/i.test(element.getAttribute('type') ?? '')) {
      const data = element.textContent ?? '';
      if (data.length <= READING_LIMITS.data && this.data.length < READING_LIMITS.names) this.data.push(data);
    }
    if (name === 'script' && element.getAttribute('type') === 'application/json') this.#stores.push(element);
    // What a template holds is no part of the page.
    if (element.firstElementChild === null || name === 'template') return;
    // A drawing that holds a picture is one.
    const image = name === 'svg' ? element.querySelector('image') : null;
    if (image !== null) {
      this.elements.push(image);
      this.ranks.push(this.#rank);
      this.nodes.push(depth + 1, this.tags.numberOf('image'));
    }
    this.#rank += element.querySelectorAll('*').length;
  }
}
