import { useOpenQuote } from './hooks/use-quote';
import { quoteStatusText } from './quote-status';
import { useTexts } from './texts';

/** Tells screen readers where an unfolded quote stands, and what the page shows. */
export function QuoteAnnouncer() {
  const texts = useTexts();
  const { open, lit } = useOpenQuote();
  return (
    <output class="visually-hidden">
      {open !== null && open.status !== 'looking' && quoteStatusText(open, texts)}
      {lit !== null && texts.count('litQuotes', lit)}
    </output>
  );
}
