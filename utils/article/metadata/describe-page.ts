import { readAddress, samePage } from './address';
import { readLinkedData, type LinkedData } from './json-ld';
import { readMetaTags, type MetaTags } from './meta-tags';
import { readSite } from './page-names';
import type { PageDocument } from '../tree/page-tree';

/** What a page says of itself for machines, read once. */
export interface PageDescription {
  readonly meta: MetaTags;
  readonly data: LinkedData;
  /** The page's own address: the canonical one where it is http(s) and of the same site. */
  readonly address: string;
  readonly site: string | null;
}

/** @param url address of the page, for a document that has none of its own. */
export function describePage(page: PageDocument, url: string): PageDescription {
  const meta = readMetaTags(page);
  const address = readAddress(page, url, meta);
  const data = readLinkedData(page, (named) => samePage(named, address));
  return { meta, data, address, site: readSite(page, address, meta, data) };
}
