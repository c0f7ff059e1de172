import type { Trace } from '../../model/trace';
import { readByline } from './byline';
import { readDates } from './dates';
import type { PageDescription } from './describe-page';
import { findHeadline, linesAround } from './headline-lines';
import { stringOf } from './json-ld';
import { readLanguage, readSection } from './page-names';
import type { PageDocument, PageElement } from '../tree/page-tree';

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

export interface MetadataOptions {
  /** Dates that lie ahead of it are refused; when the page was read, unless given. */
  readonly now?: Date;
  readonly trace?: Trace | undefined;
  /** The element that shows the headline, where it is known. */
  readonly headline?: PageElement | null;
}

/**
 * Reads dates, byline, language and section from the page's description of itself (JSON-LD, meta tags, microdata) and
 * from what is printed near the headline. The page is not changed.
 */
export function readMetadata(
  page: PageDocument,
  { meta, data, address, site }: PageDescription,
  options: MetadataOptions = {},
): Metadata {
  const { now = new Date(page.time), trace } = options;
  const language = readLanguage(page, meta, data.article);
  const title = meta('og:title')[0] ?? stringOf(data.article?.['headline']) ?? page.title;
  const headline = options.headline ?? findHeadline(page, title);
  const lines = headline === null ? [] : linesAround(headline);
  const dates = readDates({ page, url: address, language, meta, article: data.article, lines }, now, trace);
  const byline = readByline({ meta, data, lines, site }, trace);
  return {
    url: address,
    site,
    byline: byline.persons,
    agency: byline.agencies,
    published: dates.published,
    modified: dates.modified,
    language,
    section: readSection(meta, data.article),
  };
}
