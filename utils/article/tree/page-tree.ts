import { matcherOf } from './selectors';

/** A text of the page. */
export class PageText {
  readonly nodeType = 3;
  readonly previousSibling: PageNode | null = null;
  readonly nextSibling: PageNode | null = null;

  constructor(
    readonly data: string,
    readonly parentElement: PageElement | null,
  ) {}
}

/**
 * An element of a page that was handed over as a snapshot. Names and meaning are those of the DOM, of which it is the
 * part that reading needs; nothing can be changed. Whatever lies under an element is a run of the page's lists, so
 * asking for it costs no walk.
 */
export class PageElement {
  readonly nodeType = 1;
  readonly previousSibling: PageNode | null = null;
  readonly nextSibling: PageNode | null = null;
  readonly firstChild: PageNode | null = null;
  readonly lastChild: PageNode | null = null;
  readonly childElementCount: number = 0;
  /** The number after that of the last element inside. */
  readonly end: number = 0;
  /** Where the element's text ends in that of the page. */
  readonly textEnd: number = 0;
  readonly attributes: ReadonlyMap<string, string> | null = null;

  constructor(
    readonly page: PageDocument,
    /** Its rank among all elements of the page, in document order. */
    readonly number: number,
    readonly localName: string,
    readonly parentElement: PageElement | null,
    /** Where the element's text begins in that of the page. */
    readonly textStart: number,
  ) {}

  get firstElementChild(): PageElement | null {
    return this.childElementCount === 0 ? null : (this.page.elements[this.number + 1] ?? null);
  }

  get nextElementSibling(): PageElement | null {
    return elementFrom(this.nextSibling, 'nextSibling');
  }

  get previousElementSibling(): PageElement | null {
    return elementFrom(this.previousSibling, 'previousSibling');
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  get textContent(): string {
    return this.page.text.slice(this.textStart, this.textEnd);
  }

  getAttribute(name: string): string | null {
    return this.attributes?.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.attributes?.has(name) === true;
  }

  hasAttributes(): boolean {
    return this.attributes !== null;
  }

  contains(other: PageElement): boolean {
    return other.number >= this.number && other.number < this.end;
  }

  matches(selector: string): boolean {
    return matcherOf(selector)(this);
  }

  closest(selector: string): PageElement | null {
    const matches = matcherOf(selector);
    if (matches(this)) return this;
    let at = this.parentElement;
    while (at !== null && !matches(at)) at = at.parentElement;
    return at;
  }

  querySelector(selector: string): PageElement | null {
    return firstIn(this.page.elements, this.number + 1, this.end, selector);
  }

  querySelectorAll(selector: string): PageElement[] {
    return allIn(this.page.elements, this.number + 1, this.end, selector);
  }
}

export type PageNode = PageElement | PageText;

/** A page that was handed over as a snapshot. */
export interface PageDocument {
  /** When it was read, ms since 1970. */
  readonly time: number;
  /** All elements, in document order. */
  readonly elements: readonly PageElement[];
  /** All texts, one after the other. */
  readonly text: string;
  /** The elements at its top: one, as a rule. */
  readonly children: readonly PageElement[];
  readonly documentElement: PageElement | null;
  readonly title: string;
  /** The sources of its JSON-LD. */
  readonly data: readonly string[];
  /** The sources of data that the page builds itself from, where it shows little. */
  readonly stories: readonly string[];
  /** What Readability kept: the numbers of elements, and the texts of paragraphs that it made itself. */
  readonly readability: { readonly kept: ReadonlySet<number>; readonly made: readonly string[] };
  /** Of several articles the one that stood before the reader. */
  readonly inView: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): PageElement[];
}

export function firstIn(
  elements: readonly PageElement[],
  from: number,
  to: number,
  selector: string,
): PageElement | null {
  const matches = matcherOf(selector);
  for (let i = from; i < to; i += 1) {
    const element = elements[i];
    if (element !== undefined && matches(element)) return element;
  }
  return null;
}

export function allIn(
  elements: readonly PageElement[],
  from: number,
  to: number,
  selector: string,
): PageElement[] {
  const matches = matcherOf(selector);
  const found: PageElement[] = [];
  for (let i = from; i < to; i += 1) {
    const element = elements[i];
    if (element !== undefined && matches(element)) found.push(element);
  }
  return found;
}

function elementFrom(
  node: PageNode | null,
  direction: 'nextSibling' | 'previousSibling',
): PageElement | null {
  let at = node;
  while (at !== null && at.nodeType === 3) at = at[direction];
  return at;
}
