import type { Trace } from '../../model/trace';
import { readAddress, samePage } from './address';
import { readByline } from './byline';
import { readDates } from './dates';
import { findHeadline, linesAround } from './headline-lines';
import { readLinkedData, stringOf } from './json-ld';
import { readMetaTags } from './meta-tags';
import { readLanguage, readSection, readSite } from './page-names';

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
  /** The reader's clock: dates that lie ahead of it are refused. */
  readonly now?: Date;
  readonly trace?: Trace | undefined;
}

/**
 * Reads dates, byline, site, section, language and canonical address from the page's description (JSON-LD, meta tags,
 * microdata) and from what is printed near the headline. The page is not changed.
 * @param url address of the page, for a document that has none of its own.
 */
export function readMetadata(page: Document, url: string, options: MetadataOptions = {}): Metadata {
  const { now = new Date(), trace } = options;
  const meta = readMetaTags(page);
  const address = readAddress(page, url, meta);
  const data = readLinkedData(page, (named) => samePage(named, address));
  const site = readSite(page, address, meta, data);
  const language = readLanguage(page, meta, data.article);
  const title = meta('og:title')[0] ?? stringOf(data.article?.['headline']) ?? page.title;
  const headline = findHeadline(page, title);
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
