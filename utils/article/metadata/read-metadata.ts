/** What a page says about its article, apart from the text. */
export interface Metadata {
  /** The page's own address: the canonical one where it is http(s) and of the same site, else `url`. */
  readonly url: string;
  readonly site: string | null;
  readonly byline: readonly string[];
  readonly agency: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly section: string | null;
}

/**
 * Reads dates, byline, site, section, language and canonical address.
 * @param url address of the page, for a document that has none of its own.
 */
export function readMetadata(page: Document, url: string): Metadata {
  const meta = (name: string): string | null =>
    page.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content') ?? null;
  return {
    url,
    site: meta('og:site_name'),
    byline: [],
    agency: [],
    published: meta('article:published_time'),
    modified: meta('article:modified_time'),
    language: page.documentElement.getAttribute('lang'),
    section: meta('article:section'),
  };
}
