import { ENGLISH } from '../../utils/language/en/index';
import { readDocument } from '../../utils/mentions/read-document';
import type { Article, Block } from '../../utils/model/article';
import type { Document } from '../../utils/model/document';

/** An article of the given paragraphs, with as little else as can be. */
export function articleOf(
  published: string | null,
  texts: readonly (string | Block)[],
  title = '',
  genre: Article['genre'] = 'event',
): Article {
  const body = texts.map((text): Block => (typeof text === 'string' ? { kind: 'paragraph', text } : text));
  return {
    url: 'https://news.example/story',
    title,
    site: null,
    byline: [],
    agency: [],
    published,
    modified: null,
    language: 'en',
    genre,
    section: null,
    truncated: false,
    others: [],
    blocks: title === '' ? body : [{ kind: 'headline', text: title }, ...body],
    links: [],
  };
}

export const documentOf = (article: Article): Document => readDocument(article, ENGLISH);
