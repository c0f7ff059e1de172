import { visibleText, type RawBlock } from './collect-blocks';
import { isHidden } from './markup';
import { isProse } from './passes/judge';
import type { PageDocument, PageElement } from './tree/page-tree';

/** Words of prose that make a box with a heading a story of its own and not a teaser. */
const MIN_WORDS = 90;

export interface PageArticle {
  readonly element: PageElement;
  readonly title: string;
}

/** The `<article>`s of the page that hold a whole story each, in page order; articles inside articles are not counted. */
export function findArticles(page: PageDocument, blocks: readonly RawBlock[]): PageArticle[] {
  const words = new Map<PageElement, number>();
  for (const block of blocks) {
    if (!isProse(block)) continue;
    const around = outermostArticle(block.element);
    if (around !== null) words.set(around, (words.get(around) ?? 0) + block.words);
  }
  const articles: PageArticle[] = [];
  for (const element of page.querySelectorAll('article')) {
    if ((words.get(element) ?? 0) < MIN_WORDS || isHidden(element)) continue;
    const title = titleOf(element);
    if (title !== '') articles.push({ element, title });
  }
  return articles;
}

/**
 * Posts inside a post, as WordPress themes nest them for "related": each carries its own number. Teasers, not stories
 * that a reader would choose from, so they have no title here.
 */
export function findNestedPosts(page: PageDocument): PageArticle[] {
  return [...page.querySelectorAll('article article')]
    .filter((element) => {
      const own = postOf(element);
      const outer = element.parentElement?.closest('article');
      return own !== null && outer != null && postOf(outer) !== null && postOf(outer) !== own;
    })
    .map((element) => ({ element, title: '' }));
}

/** The number of a WordPress post, from its id or classes. */
const postOf = (element: PageElement): string | null =>
  /(?:^|\s)post-(\d+)(?:\s|$)/.exec(`${element.id} ${element.getAttribute('class') ?? ''}`)?.[1] ?? null;

/** By what one of several articles is chosen. */
export interface Choice {
  readonly headline: { readonly text: string; readonly element: PageElement | null };
  /** What Readability kept. */
  readonly kept: readonly RawBlock[];
  readonly inView: PageElement | null;
  /** The number of the article that the reader asked for, from 0 in page order. */
  readonly wanted: number | undefined;
}

/**
 * The article that the reader chose or opened: the one under the page's headline, else the one in view, else the first
 * that Readability kept text of.
 */
export function chooseArticle(
  articles: readonly PageArticle[],
  { headline: { element, text }, kept, inView, wanted }: Choice,
): PageArticle | null {
  return (
    articles[wanted ?? -1] ??
    articles.find((article) => element !== null && article.element.contains(element)) ??
    articles.find((article) => article.title === text) ??
    articles.find((article) => inView !== null && article.element.contains(inView)) ??
    articles.find((article) => kept.some((block) => article.element.contains(block.element))) ??
    null
  );
}

function titleOf(article: PageElement): string {
  const heading = article.querySelector('h1,h2');
  return heading === null ? '' : visibleText(heading);
}

function outermostArticle(element: PageElement): PageElement | null {
  let found: PageElement | null = null;
  for (let around: PageElement | null = element; around !== null; around = around.parentElement)
    if (around.localName === 'article') found = around;
  return found;
}
