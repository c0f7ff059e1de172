import { fitAddress } from '../article/fit-address';
import { clearLights, light, lightKinds } from '../highlight/light';
import { isHidden, SKIPPED } from '../article/markup';
import { findQuote, type Anchor } from '../highlight/find-quote';
import type { Source } from '../model/card';
import type { PageReading, QuoteGroup, QuoteOutcome, ReadBlock } from '../model/reading';
import { takeSnapshot, type Snapshot } from './take-snapshot';

/** A place of the page that is lit, and the quote that it shows. */
interface Lit {
  readonly range: Range;
  readonly quote: string;
}

/** A block of the article and the live element that shows it, where one does. */
interface LiveBlock {
  readonly text: string;
  readonly element: Element | null;
}

/** Takes one live document down and shows the quotes of its article there. Lives as long as the document. */
export class PageReader {
  readonly #page: Document;
  /** The way from the snapshot to the page, until the blocks of the article are known. */
  #toLive: Snapshot['toLive'] | null = null;
  #blocks: readonly LiveBlock[] = [];
  #id: string | null = null;
  #url = '';
  #title = '';
  #lit: readonly Lit[] = [];
  /** The lit quote under the reader's last right click. */
  #pointed: string | null = null;

  constructor(page: Document) {
    this.#page = page;
  }

  /** Reads the page as it stands now. The page itself is not changed. */
  read(): PageReading {
    this.#url = this.#page.location.href;
    this.#title = this.#page.title;
    this.#id = crypto.randomUUID();
    this.#blocks = [];
    const taken = takeSnapshot(this.#page);
    this.#toLive = taken.ok ? taken.toLive : null;
    const result = taken.ok ? { ok: taken.ok, snapshot: taken.snapshot } : taken;
    return { id: this.#id, url: fitAddress(this.#url), result };
  }

  /** Remembers the blocks that the article of a reading came to. Without them quotes are sought in the whole page. */
  keepBlocks(reading: string, blocks: readonly ReadBlock[]): void {
    const toLive = this.#toLive;
    if (reading !== this.#id || toLive === null) return;
    this.#blocks = blocks.map(({ text, element }) => ({
      text,
      element: element === null ? null : toLive(element),
    }));
    this.#toLive = null;
  }

  /** The reading at hand, or null where the page has moved to another address or another title since. */
  currentId(): string | null {
    const same = this.#page.location.href === this.#url && this.#page.title === this.#title;
    return same ? this.#id : null;
  }

  /** Lights all places of a fact that still stand in the page and scrolls to the one asked for. */
  lightQuotes(sources: readonly Source[], index: number): QuoteOutcome {
    const places = sources.map((source) => this.#find(source));
    const current = places[index];
    if (current === undefined || current === null) return 'not-on-page';
    const lit = places.filter((place) => place !== null);
    light(
      lit.map(({ range }) => range),
      current.range,
    );
    this.#watch(lit);
    return 'shown';
  }

  /** Lights the quotes of all facts, a colour a kind; gives how many stand in the page. */
  lightAll(groups: readonly QuoteGroup[]): number {
    const places = groups.map(({ kind, sources }) => ({
      kind,
      lit: sources.map((source) => this.#find(source)).filter((place) => place !== null),
    }));
    lightKinds(new Map(places.map(({ kind, lit }) => [kind, lit.map(({ range }) => range)])));
    this.#watch(places.flatMap(({ lit }) => lit));
    return this.#lit.length;
  }

  clearLights(): void {
    clearLights();
    this.#page.removeEventListener('keydown', this.#onKey, true);
    this.#page.removeEventListener('contextmenu', this.#onMenu, true);
    this.#lit = [];
    this.#pointed = null;
  }

  /** The quote that was lit where the reader last opened the context menu, or null. */
  pointedQuote(): string | null {
    return this.#pointed;
  }

  /** While something is lit, Escape puts it out and a right click on it is remembered. */
  #watch(lit: readonly Lit[]): void {
    this.#lit = lit;
    this.#page.addEventListener('keydown', this.#onKey, true);
    this.#page.addEventListener('contextmenu', this.#onMenu, true);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.clearLights();
  };

  readonly #onMenu = ({ clientX, clientY }: MouseEvent): void => {
    const under = ({ left, right, top, bottom }: DOMRect): boolean =>
      left <= clientX && clientX <= right && top <= clientY && clientY <= bottom;
    this.#pointed = this.#lit.find(({ range }) => [...range.getClientRects()].some(under))?.quote ?? null;
  };

  #find(source: Source): Lit | null {
    const block = this.#blocks[source.block];
    const text = block?.text ?? source.quote;
    const anchor: Anchor = {
      quote: source.quote,
      before: text.slice(0, source.start),
      after: text.slice(source.end),
    };
    const element = block?.element ?? null;
    const near = element?.isConnected === true ? findQuote(element, anchor, isUnseen) : null;
    const range = near ?? findQuote(this.#page.body, anchor, isUnseen);
    return range === null ? null : { range, quote: source.quote };
  }
}

/** Text that the reader cannot see: it is no part of any block either. */
function isUnseen(element: Element): boolean {
  // A form's own properties may be hidden behind the names of its fields.
  if (element instanceof HTMLFormElement) return false;
  return SKIPPED.has(element.localName) || isHidden(element);
}
