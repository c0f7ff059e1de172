import { ENGLISH } from '../../../../utils/language/en/index';
import { findDates } from '../../../../utils/mentions/find-dates';
import type { Article, Block } from '../../../../utils/model/article';
import type { DateMention } from '../../../../utils/model/mention';
import { readSentences } from '../../../../utils/text/read-sentences';

/** An article of the given paragraphs, with as little else as can be. */
export function articleOf(published: string | null, texts: readonly string[], title = ''): Article {
  const blocks: Block[] = texts.map((text) => ({ kind: 'paragraph', text }));
  return {
    url: 'https://news.example/story',
    title,
    site: null,
    byline: [],
    agency: [],
    published,
    modified: null,
    language: 'en',
    genre: 'event',
    section: null,
    truncated: false,
    others: [],
    blocks: title === '' ? blocks : [{ kind: 'headline', text: title }, ...blocks],
    links: [],
  };
}

export function datesOf(published: string | null, ...texts: string[]): DateMention[] {
  const article = articleOf(published, texts);
  return findDates(readSentences(article.blocks, ENGLISH.text), article, ENGLISH);
}
