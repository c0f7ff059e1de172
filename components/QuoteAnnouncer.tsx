import { useOpenQuote } from './hooks/use-quote';
import { quoteStatusText } from './quote-status';
import { useTexts } from './texts';

/** Tells screen readers where an unfolded quote stands and whether the page shows it. */
export function QuoteAnnouncer() {
  const texts = useTexts();
  const { open } = useOpenQuote();
  const settled = open !== null && open.status !== 'looking';
  return <output class="visually-hidden">{settled && quoteStatusText(open, texts)}</output>;
}
