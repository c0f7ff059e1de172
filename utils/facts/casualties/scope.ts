import type { Document } from '../../model/document';
import type { Figure } from './figure';
import type { Tables } from './grammar-tables';
import type { Setting } from './setting';

export type Scope = 'event' | 'background';

/** Days before publication after which a dated figure is another story's. */
const OLD_DAYS = 45;

/** Whether a figure is of the main event: by the words and dates of its sentence, and by its place in the article. */
export function scopeOf(figure: Figure, document: Document, tables: Tables, setting: Setting): Scope {
  if (!setting.incident) return 'background';
  const sentence = document.sentences[figure.sentence];
  if (!sentence || sentence.kind === 'headline') return 'event';
  const { tokens } = sentence;
  if (tables.background.within(tokens, 0, tokens.length)) return 'background';
  if (figure.sentence <= setting.lead) return 'event';
  return isOld(figure, document, setting) ? 'background' : 'event';
}

function isOld(figure: Figure, document: Document, setting: Setting): boolean {
  const published = document.article.published?.slice(0, 10);
  for (const { date } of document.datesOf(figure.sentence)) {
    const end = date.split('/').at(-1) ?? date;
    if (published && daysBetween(lastDay(end), published) > OLD_DAYS) return true;
  }
  const { year } = setting;
  return document
    .numbersOf(figure.sentence)
    .some(({ use, min }) => use === 'label' && min !== null && min >= 1000 && min < (year ?? 0));
}

const lastDay = (date: string): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-28` : date.slice(0, 10);

const daysBetween = (earlier: string, later: string): number =>
  (Date.parse(later) - Date.parse(earlier)) / 86_400_000;
