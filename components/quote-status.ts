import type { OpenQuote } from './hooks/use-quote';
import type { MessageKey, Texts } from './texts';

const STATUS: Readonly<Record<OpenQuote['status'], MessageKey>> = {
  looking: 'quoteLooking',
  shown: 'quoteShown',
  'not-on-page': 'quoteGone',
  'no-access': 'quoteNoAccess',
};

/** "Paragraph 8 · shown in the page". Block 0 of an article is its headline, so that block 8 is its eighth paragraph. */
export function quoteStatusText({ sources, index, status }: OpenQuote, { text, number }: Texts): string {
  const block = sources[index]?.block ?? 0;
  const place = block === 0 ? text('quoteHeadline') : text('quoteParagraph', number(block));
  return `${place} · ${text(STATUS[status])}`;
}
