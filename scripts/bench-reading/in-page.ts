import { Readability } from '@mozilla/readability';
import { extractArticle } from '../../utils/article/extract-article';
import { openSnapshot } from '../../utils/article/tree/open-snapshot';
import type { PageSnapshot } from '../../utils/model/snapshot';
import { warmUpReading } from '../../utils/article/warm-up';
import { takeSnapshot } from '../../utils/page/take-snapshot';

let snapshot: PageSnapshot | null = null;

/** What is measured inside a page. */
const READERS = {
  readability: (): void => {
    new Readability(document.cloneNode(true) as Document).parse();
  },
  /** What the reader script does in the page. */
  page: (): void => {
    takeSnapshot(document);
  },
  /** What the background does with it, in a thread of its own. */
  background: (): void => {
    if (snapshot !== null) extractArticle(openSnapshot(snapshot), location.href);
  },
};

export type ReaderName = keyof typeof READERS;

declare global {
  /** Makes what a reader starts from, outside the measured time. */
  var prepareReader: (name: ReaderName) => void;
  var runReader: (name: ReaderName) => void;
}

globalThis.prepareReader = (name) => {
  if (name !== 'background') return;
  const taken = takeSnapshot(document);
  snapshot = taken.ok ? taken.snapshot : null;
  // As the background does while the page is being read.
  warmUpReading();
};
globalThis.runReader = (name) => {
  READERS[name]();
};
