import type { Article, Block } from '../model/article';
import { READING_LIMITS } from '../model/limits';
import { fitAddress } from './fit-address';

/**
 * The article within the limits of a card (`READING_LIMITS`): a page that puts a megabyte into its
 * author's name loses the name, not the card. Only whole entries are left out; no text of the story is cut.
 */
export function fitArticle(article: Article): Article {
  return {
    ...article,
    url: fitAddress(article.url),
    site: fitText(article.site),
    byline: fitNames(article.byline),
    agency: fitNames(article.agency),
    published: fitText(article.published),
    modified: fitText(article.modified),
    language: fitText(article.language),
    section: fitText(article.section),
    others: article.others.slice(0, READING_LIMITS.names),
    links: article.links
      .filter(({ title, url, heading = '' }) => [title, url, heading].every(isShort))
      .slice(0, READING_LIMITS.links),
  };
}

/** Whether the text of a story can be made into a card while the reader waits. */
export function isReadable(blocks: readonly Block[]): boolean {
  const text = blocks.reduce((sum, block) => sum + block.text.length, 0);
  return text <= READING_LIMITS.text && blocks.length <= READING_LIMITS.blocks;
}

/** The beginning of a headline that goes on and on, up to the last whole word. */
export function fitTitle(title: string): string {
  if (title.length <= READING_LIMITS.title) return title;
  const start = title.slice(0, READING_LIMITS.title);
  return start.slice(0, start.lastIndexOf(' ') + 1).trim() || start;
}

const isShort = (text: string): boolean => text.length <= READING_LIMITS.short;
const fitText = (text: string | null): string | null => (text !== null && isShort(text) ? text : null);
const fitNames = (names: readonly string[]): readonly string[] =>
  names.filter(isShort).slice(0, READING_LIMITS.names);
