import type { Card } from '../utils/model/card';
import { factsOf } from './facts-of';
import { useTexts } from './texts';

/** What the card promises: nothing left the device, and every fact has its quote. */
export function CardFooter({ card }: { readonly card: Card }) {
  const { text, count, locale } = useTexts();
  const list = new Intl.ListFormat(locale, { style: 'narrow' });
  const facts = factsOf(card);
  const quotes = facts.reduce((sum, { sources }) => sum + sources.length, 0);
  return (
    <footer class="card-footer">
      <span>{text('footerPrivacy')}</span>
      {card.supported && <span>{list.format([count('facts', facts.length), count('quotes', quotes)])}</span>}
    </footer>
  );
}
