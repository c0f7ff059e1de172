import { extractArticle } from '../../utils/article/extract-article';
import { openSnapshot } from '../../utils/article/tree/open-snapshot';
import type { ArticleResult } from '../../utils/model/article';
import type { Trace } from '../../utils/model/trace';
import { takeSnapshot } from '../../utils/page/take-snapshot';

export interface ReadPage {
  readonly result: ArticleResult;
  /** The element of the page that shows each block, by block number; null where none does. */
  readonly elements: readonly (Element | null)[];
}

/**
 * Both halves of reading in one place: what the reader script does in the page, then what the background does with it.
 * @param url address of the page, for a document that has none of its own (a file on the command line).
 */
export function readPage(document: Document, url: string, trace?: Trace): ReadPage {
  const taken = takeSnapshot(document);
  if (!taken.ok) return { result: taken, elements: [] };
  const { result, elements } = extractArticle(openSnapshot(taken.snapshot), url, trace);
  return {
    result,
    elements: elements.map((element) => (element === null ? null : taken.toLive(element.number))),
  };
}
