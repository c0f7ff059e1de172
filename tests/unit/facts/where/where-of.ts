import { expect } from 'vitest';
import { findWhere } from '../../../../utils/facts/where/find-where';
import { ENGLISH } from '../../../../utils/language/en/index';
import { readDocument } from '../../../../utils/mentions/read-document';
import type { Article, Block } from '../../../../utils/model/article';
import type { WhereFact } from '../../../../utils/model/card';

/** The places of a story of a title and paragraphs parted by "/". */
export function where(title: string, body: string): WhereFact[] {
  const blocks: Block[] = [
    { kind: 'headline', text: title },
    ...body.split(' / ').map((text): Block => ({ kind: 'paragraph', text })),
  ];
  const article: Article = {
    ...{ url: 'https://news.example/a', title, site: null, byline: [], agency: [], published: '2024-05-14' },
    ...{
      modified: null,
      language: 'en',
      genre: 'event',
      section: null,
      truncated: false,
      others: [],
      blocks,
      links: [],
    },
  };
  const facts = findWhere(readDocument(article, ENGLISH), ENGLISH);
  for (const { name, sources } of facts) expect(sources[0]?.quote).toContain(name);
  return facts;
}

export const names = (title: string, body: string): string[] => where(title, body).map(({ name }) => name);
