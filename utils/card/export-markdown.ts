import type { Card, CardArticle } from '../model/card';
import type { ExportLabels } from './export-labels';
import { formatDate } from './format-date';
import { httpUrl } from './http-url';
import { outlineOf, type OutlineItem, type OutlineRow } from './outline';
import { textFragmentUrl } from './text-fragment';

/**
 * The card as Markdown (CommonMark): headline, one section a row, each fact with its quote, which links to its place in
 * the article. Words of the page are escaped: they can form no link, image, heading or HTML.
 */
export function exportMarkdown(card: Card, labels: ExportLabels): string {
  const { article } = card;
  const rows = outlineOf(card, labels).map((row) => rowLines(row, article.url));
  const related = card.related.flatMap(({ title, url }) => {
    const address = httpUrl(url);
    return address === null ? [] : [`- ${link(escape(title), address)}`];
  });
  const sections = [
    [`# ${escape(article.title)}`, '', sourceLine(article, labels.locale)],
    ...rows,
    related.length === 0 ? [] : [`## ${labels.related}`, '', ...related],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function sourceLine({ url, site, byline, published }: CardArticle, locale: string): string {
  const address = httpUrl(url);
  const name = escape(site ?? (address === null ? '' : new URL(address).hostname));
  const parts = [
    address === null ? name : link(name, address),
    escape(byline.join(', ')),
    published === null ? '' : formatDate(published, locale),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function rowLines({ title, items, silence }: OutlineRow, url: string): readonly string[] {
  const lines = items.length === 0 ? [`*${silence}*`] : items.flatMap((item) => itemLines(item, url));
  return [`## ${title}`, '', ...lines];
}

/** A fact that says no more than its quote is printed once. */
function itemLines({ lead, rest, source }: OutlineItem, url: string): readonly string[] {
  const name = lead === '' ? '' : `**${escape(lead)}**`;
  const quote = source?.quote ?? '';
  const address = textFragmentUrl(url, quote);
  if (lead === '' && rest === quote && address !== null) return [`- ${escape(rest)} ${link('¶', address)}`];
  const said = [name, escape(rest)].filter((part) => part !== '').join(' — ');
  const quoted = `“${escape(quote)}”`;
  return quote === ''
    ? [`- ${said}`]
    : [`- ${said}`, `  > ${address === null ? quoted : `${quoted} ${link('¶', address)}`}`];
}

function link(text: string, address: string): string {
  return `[${text}](<${address.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
}

/** Takes every meaning from signs that Markdown gives one; line ends fold into spaces. */
function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');
}
