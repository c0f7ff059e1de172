import type { Trace } from '../model/trace';
import { collectBlocks, type RawBlock } from './collect-blocks';
import { findGenre, type GenreVerdict } from './genre';
import { findHeadline, isSameTitle, type Headline } from './headline';
import { describePage } from './metadata/describe-page';
import { typesOf, type JsonObject } from './metadata/json-ld';
import { readMetadata, type Metadata } from './metadata/read-metadata';
import { createBoxFinder, type BoxFinder } from './passes/box-finder';
import type { PageDocument } from './tree/page-tree';

/** What is known of a page before its blocks are judged. */
export interface PageFacts {
  readonly page: PageDocument;
  readonly metadata: Metadata;
  /** The article's node in the page's JSON-LD. */
  readonly data: JsonObject | null;
  readonly headline: Headline;
  /** The page's own summary of itself, for search engines; often empty. */
  readonly description: string;
  readonly genre: GenreVerdict;
  /** Whether the page's description says that it is an article. */
  readonly saysArticle: boolean;
  /** Every block of visible text on the page. */
  readonly blocks: readonly RawBlock[];
  readonly boxOf: BoxFinder;
}

/** Reads what a page says about itself and its visible text. */
export function readPageFacts(page: PageDocument, url: string, trace: Trace | undefined): PageFacts {
  const blocks = collectBlocks(page);
  const description = describePage(page, url);
  const { meta, data, site } = description;
  const types = data.article === null ? [] : typesOf(data.article);
  const headline = findHeadline(page, site, blocks);
  // The one heading of a page may be another story's: then what is printed near it is none of this one's.
  const agreed = isSameTitle(headline.text, meta('og:title')[0] ?? page.title);
  const metadata = readMetadata(page, description, { trace, headline: agreed ? headline.element : null });
  return {
    page,
    metadata,
    data: data.article,
    headline,
    description: meta('og:description')[0] ?? meta('description')[0] ?? '',
    genre: findGenre({ types, title: headline.text, section: metadata.section, url: metadata.url }),
    saysArticle:
      (meta('og:type')[0] ?? '').includes('article') ||
      types.some((type) => /Article|Posting|Report/.test(type)),
    blocks,
    boxOf: createBoxFinder(),
  };
}
