import { parseHTML } from 'linkedom';
import { openSnapshot } from '../../utils/article/tree/open-snapshot';
import type { PageDocument } from '../../utils/article/tree/page-tree';
import type { PageSnapshot } from '../../utils/model/snapshot';
import { takeSnapshot } from '../../utils/page/take-snapshot';

/** A page for tests, as the command line parses it. */
export function parsePage(head: string, body: string, language = 'en'): Document {
  const html = `<!doctype html><html lang="${language}"><head>${head}</head><body>${body}</body></html>`;
  return parseHTML(html).document;
}

/** The same, as the background gets it from the reader script. */
export const page = (head: string, body: string, language = 'en'): PageDocument =>
  openPage(parsePage(head, body, language));

/** A page as the background gets it. Throws where it is too large to be read. */
export const openPage = (document: Document): PageDocument => openSnapshot(snapshotOf(document));

export function snapshotOf(document: Document): PageSnapshot {
  const taken = takeSnapshot(document);
  if (!taken.ok) throw new Error(taken.code);
  return taken.snapshot;
}
