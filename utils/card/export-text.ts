import type { Card } from '../model/card';
import type { ExportLabels } from './export-labels';
import { formatDate } from './format-date';
import { outlineOf } from './outline';

/** The card as plain text for mail, notes and the terminal; each fact is followed by its quote. */
export function exportText(card: Card, labels: ExportLabels): string {
  const { title, site, byline, published, url } = card.article;
  const date = published === null ? null : formatDate(published, labels.locale);
  const head = [title, [site, byline.join(', '), date].filter(Boolean).join(' · '), url];
  const rows = outlineOf(card, labels).map((row) => [
    row.title.toLocaleUpperCase(labels.locale),
    ...(row.items.length === 0 ? [`  ${row.silence}`] : []),
    ...row.items.flatMap(({ lead, rest, source }) => [
      `  ${[lead, rest].filter((part) => part !== '').join(': ')}`,
      ...(source === undefined || source.quote === rest ? [] : [`    “${source.quote}”`]),
    ]),
  ]);
  const related = card.related.flatMap((link) => [`  ${link.title}`, `    ${link.url}`]);
  if (related.length > 0) rows.push([labels.related.toLocaleUpperCase(labels.locale), ...related]);
  return `${[head.filter((line) => line !== ''), ...rows].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
