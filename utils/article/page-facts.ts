import type { Trace } from '../model/trace';
import { collectBlocks, type RawBlock } from './collect-blocks';
import { findGenre, type GenreVerdict } from './genre';
import { findHeadline, type Headline } from './headline';
import { samePage } from './metadata/address';
import { readLinkedData, typesOf, type JsonObject } from './metadata/json-ld';
import { readMetadata, type Metadata } from './metadata/read-metadata';
import { createBoxFinder, type BoxFinder } from './passes/box-finder';

/** What is known of a page before its blocks are judged. */
export interface PageFacts {
  readonly page: Document;
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
export function readPageFacts(page: Document, url: string, trace: Trace | undefined): PageFacts {
  const metadata = readMetadata(page, url, { trace });
  const data = readLinkedData(page, (named) => samePage(named, metadata.url)).article;
  const types = data === null ? [] : typesOf(data);
  const headline = findHeadline(page, metadata.site);
  return {
    page,
    metadata,
    data,
    headline,
    description: contentOf(page, 'og:description') || contentOf(page, 'description'),
    genre: findGenre({ types, title: headline.text, section: metadata.section, url: metadata.url }),
    saysArticle:
      contentOf(page, 'og:type').includes('article') ||
      types.some((type) => /Article|Posting|Report/.test(type)),
    blocks: collectBlocks(page),
    boxOf: createBoxFinder(),
  };
}

const contentOf = (page: Document, name: string): string =>
  page.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content') ?? '';
