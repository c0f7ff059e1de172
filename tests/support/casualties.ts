import { findCasualties } from '../../utils/facts/casualties/find-casualties';
import { ENGLISH } from '../../utils/language/en/index';
import { readDocument } from '../../utils/mentions/read-document';
import type { Article, Block } from '../../utils/model/article';
import type { CasualtyFact } from '../../utils/model/card';

/** An article of a headline and paragraphs, published on 15 November 2024 by nobody. */
export function articleOf(
  title: string,
  paragraphs: readonly string[],
  more: Partial<Article> = {},
): Article {
  const blocks: Block[] = [
    { kind: 'headline', text: title },
    ...paragraphs.map((text): Block => ({ kind: 'paragraph', text })),
  ];
  return {
    url: 'https://example.org/story',
    title,
    site: null,
    byline: [],
    agency: [],
    published: '2024-11-15',
    modified: null,
    language: 'en',
    genre: 'event',
    section: null,
    truncated: false,
    others: [],
    links: [],
    blocks,
    ...more,
  };
}

export const casualtiesOf = (article: Article): CasualtyFact[] =>
  findCasualties(readDocument(article, ENGLISH), ENGLISH);

/** "killed 7+" for at least 7, "killed <80" for up to 80, "killed 20-30", "killed dozens". */
export function shortForm({ kind, min, max, vague }: CasualtyFact): string {
  if (vague !== null) return `${kind} ${vague}`;
  if (max === null) return `${kind} ${min}+`;
  if (min === null) return `${kind} <${max}`;
  return `${kind} ${min === max ? min : `${min}-${max}`}`;
}

/** The figures of one sentence in an article on an incident, in short form, sorted. */
export const figuresIn = (sentence: string, title = 'Attack in the harbour district'): string[] =>
  casualtiesOf(articleOf(title, [sentence]))
    .map(shortForm)
    .sort();
