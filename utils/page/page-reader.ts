import { extractArticle, type Reading } from '../article/extract-article';
import { clearLights, light } from '../highlight/light';
import { findQuote, type Anchor } from '../highlight/find-quote';
import type { Source } from '../model/card';
import type { PageReading, QuoteOutcome } from '../model/reading';

/** Reads the article of one live document and shows its quotes there. Lives as long as the document. */
export class PageReader {
  readonly #page: Document;
  #reading: Reading | null = null;
  #id: string | null = null;
  #url = '';

  constructor(page: Document) {
    this.#page = page;
  }

  /** Reads the page as it stands now. The page itself is not changed. */
  read(): PageReading {
    this.#url = this.#page.location.href;
    this.#reading = extractArticle(this.#page, this.#url);
    this.#id = crypto.randomUUID();
    return { id: this.#id, url: this.#url, result: this.#reading.result };
  }

  /** The reading at hand, or null where the page has moved to another address since. */
  currentId(): string | null {
    return this.#page.location.href === this.#url ? this.#id : null;
  }

  /** Lights all places of a fact that still stand in the page and scrolls to the one asked for. */
  lightQuotes(sources: readonly Source[], index: number): QuoteOutcome {
    const ranges = sources.map((source) => this.#find(source));
    const current = ranges[index];
    if (current === undefined || current === null) return 'not-on-page';
    light(
      ranges.filter((range) => range !== null),
      current,
    );
    return 'shown';
  }

  clearLights(): void {
    clearLights();
  }

  #find(source: Source): Range | null {
    const block =
      this.#reading?.result.ok === true ? this.#reading.result.article.blocks[source.block] : undefined;
    const text = block?.text ?? source.quote;
    const anchor: Anchor = {
      quote: source.quote,
      before: text.slice(0, source.start),
      after: text.slice(source.end),
    };
    const element = this.#reading?.elements[source.block];
    const near = element?.isConnected === true ? findQuote(element, anchor, isUnseen) : null;
    return near ?? findQuote(this.#page.body, anchor, isUnseen);
  }
}

/** Text that is never shown: it is no part of any block either. */
function isUnseen(element: Element): boolean {
  return (
    /^(?:script|style|noscript|template|textarea|select|head)$/i.test(element.tagName) ||
    element.hasAttribute('hidden')
  );
}
