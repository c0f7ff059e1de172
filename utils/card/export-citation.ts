import type { Card } from '../model/card';
import { formatDate } from './format-date';

/** One line that names the article: authors, title, site, date, address; what the page does not say is left out. */
export function exportCitation(card: Card, locale: string): string {
  const { byline, title, site, published, url } = card.article;
  const date = published === null ? '' : formatDate(published, locale);
  const parts = [byline.join(', '), `“${title}”`, [site ?? '', date].filter(Boolean).join(', '), url];
  return parts.filter((part) => part !== '').join('. ');
}
