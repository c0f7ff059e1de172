import { Readability } from '@mozilla/readability';
import { extractArticle } from '../../utils/article/extract-article';

/** What is measured inside a page. */
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
  var runReader: (name: ReaderName) => void;
}

globalThis.runReader = (name) => {
  READERS[name]();
};
