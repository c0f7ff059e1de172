import type { PageDocument } from '../tree/page-tree';

/** The contents of all meta tags of a name, in page order; empty where there is none. */
export type MetaTags = (name: string) => readonly string[];

/**
 * Reads all meta tags once. Names are matched by their letters and digits alone, so that one spelling finds them all:
 * `article:published_time`, `article_published_time`, `articlePublishedTime`; and a `value` that stands for `content`
 * (seen on a large American broadcaster) is read as well.
 */
export function readMetaTags(page: PageDocument): MetaTags {
  const tags = new Map<string, string[]>();
  for (const tag of page.querySelectorAll('meta')) {
    const content = (tag.getAttribute('content') ?? tag.getAttribute('value') ?? '').trim();
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = letters(tag.getAttribute(attribute) ?? '');
      if (key === '') continue;
      const list = tags.get(key);
      if (list) list.push(content);
      else tags.set(key, [content]);
    }
  }
  return (name) => tags.get(letters(name)) ?? [];
}

const letters = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '');
