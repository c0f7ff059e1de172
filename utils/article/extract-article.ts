import { Readability } from '@mozilla/readability';
import type { ArticleResult, Block, BlockKind } from '../model/article';
import { readLinks } from './links';
import { readMetadata } from './metadata/read-metadata';

export interface Reading {
  readonly result: ArticleResult;
  /** The live element of each block, by block number; null where the page shows none (a title from metadata). */
  readonly elements: readonly (Element | null)[];
}

const NUMBER = 'data-nutgraf';
const KINDS: Record<string, BlockKind> = {
  P: 'paragraph',
  LI: 'list-item',
  BLOCKQUOTE: 'quotation',
  H2: 'subheading',
  H3: 'subheading',
  H4: 'subheading',
  FIGCAPTION: 'caption',
};

/**
 * Reads the article of a page. Works on a clone: the page is never changed.
 * @param url address of the page, for a document that has none of its own (a file on the command line).
 */
export function extractArticle(page: Document, url: string): Reading {
  const live = [...page.querySelectorAll('*')];
  const clone = page.cloneNode(true) as Document;
  [...clone.querySelectorAll('*')].forEach((element, i) => element.setAttribute(NUMBER, String(i)));
  let content: Element | null = null;
  const parsed = new Readability<string>(clone, {
    keepClasses: true,
    serializer: (node) => {
      content = node as Element;
      return '';
    },
  }).parse();
  if (parsed === null || content === null)
    return { result: { ok: false, code: 'not-article' }, elements: [] };
  const blocks: Block[] = [{ kind: 'headline', text: fold(parsed.title ?? page.title) }];
  const elements: (Element | null)[] = [null];
  for (const node of (content as Element).querySelectorAll('p,li,blockquote,h2,h3,h4,figcaption')) {
    if (node.parentElement?.closest('p,li,blockquote')) continue;
    const text = fold(node.textContent ?? '');
    if (text === '') continue;
    const number = node.getAttribute(NUMBER);
    blocks.push({ kind: KINDS[node.tagName] ?? 'paragraph', text });
    elements.push(number === null ? null : (live[Number(number)] ?? null));
  }
  const metadata = readMetadata(page, url);
  return {
    result: {
      ok: true,
      article: {
        ...metadata,
        title: blocks[0]?.text ?? '',
        genre: 'event',
        truncated: false,
        others: [],
        blocks,
        links: readLinks(page, url),
      },
    },
    elements,
  };
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
