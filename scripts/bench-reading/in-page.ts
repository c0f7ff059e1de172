import { Readability } from '@mozilla/readability';
import { extractArticle } from '../../utils/article/extract-article';

/** What is measured inside a page, each over a fresh clone or the live document; gives milliseconds. */
const READERS = {
  readability: (): void => {
    new Readability(document.cloneNode(true) as Document).parse();
  },
  nutgraf: (): void => {
    extractArticle(document, location.href);
  },
};

export type ReaderName = keyof typeof READERS;

declare global {
  var timeReading: (name: ReaderName) => number;
}

globalThis.timeReading = (name) => {
  const start = performance.now();
  READERS[name]();
  return performance.now() - start;
};
