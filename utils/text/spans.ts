import type { Article } from '../model/article';
import type { Source } from '../model/card';
import type { Span } from '../model/span';

/** The article's own words under a span. */
export function textOf(article: Article, span: Span): string {
  return article.blocks[span.block]?.text.slice(span.start, span.end) ?? '';
}

/** A source whose quote is the text of the span, verbatim. */
export function sourceOf(article: Article, span: Span): Source {
  return { block: span.block, start: span.start, end: span.end, quote: textOf(article, span) };
}
