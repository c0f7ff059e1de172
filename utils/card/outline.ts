import type { Card, CasualtyFact, Source, WhenFact, WhereFact, WhoFact } from '../model/card';
import type { ExportLabels } from './export-labels';
import { compareDates, formatDate } from './format-date';
import { formatQuantity, pluralNumber } from './format-quantity';

/** One fact as text: what stands out, what is said of it, and the sentence that states it. */
export interface OutlineItem {
  readonly lead: string;
  readonly rest: string;
  readonly source: Source | undefined;
}

export interface OutlineRow {
  readonly title: string;
  readonly items: readonly OutlineItem[];
  /** What to say where there are no items. */
  readonly silence: string;
}

/** A card as rows of plain text, in the card's own order: what every export is written from. */
export function outlineOf(card: Card, labels: ExportLabels): readonly OutlineRow[] {
  const when = [...card.when].sort((a, b) => compareDates(a.date, b.date));
  const row = (title: string, items: readonly OutlineItem[], silence = labels.notStated): OutlineRow => ({
    title,
    items,
    silence,
  });
  return [
    row(
      labels.what,
      card.what.map(({ text, sources }) => ({ lead: '', rest: text, source: sources[0] })),
    ),
    row(
      labels.casualties,
      card.casualties.map((fact) => casualtyItem(fact, labels)),
      labels.noneMentioned,
    ),
    row(
      labels.who,
      card.who.map((fact) => whoItem(fact, labels)),
    ),
    row(
      labels.when,
      when.map((fact) => whenItem(fact, labels)),
    ),
    row(labels.where, card.where.map(whereItem)),
  ];
}

function casualtyItem(fact: CasualtyFact, labels: ExportLabels): OutlineItem {
  const count = formatQuantity(fact, labels.locale);
  const lead =
    count?.none === true
      ? labels.nobody[fact.kind]
      : [count?.upTo === true ? labels.upTo : null, count?.figure, labels.kind(fact.kind, pluralNumber(fact))]
          .filter(isText)
          .join(' ');
  const said = [
    fact.victims,
    fact.when,
    fact.by === null ? null : `${labels.accordingTo} ${fact.by}`,
    fact.scope === 'background' ? labels.background : null,
  ];
  return { lead, rest: said.filter(isText).join(' · '), source: fact.sources[0] };
}

function whoItem({ name, role, part, sources }: WhoFact, labels: ExportLabels): OutlineItem {
  const said = [role, part === 'source' ? labels.saysSo : null];
  return { lead: name, rest: said.filter(isText).join(' · '), source: sources[0] };
}

function whenItem({ date, event, sources }: WhenFact, labels: ExportLabels): OutlineItem {
  return { lead: formatDate(date, labels.locale), rest: event, source: sources[0] };
}

function whereItem({ name, country, sources }: WhereFact): OutlineItem {
  return { lead: name, rest: country ?? '', source: sources[0] };
}

function isText(value: string | null | undefined): value is string {
  return value !== null && value !== undefined && value !== '';
}
