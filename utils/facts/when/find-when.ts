import type { Language } from '../../language/language';
import type { WhenFact } from '../../model/card';
import type { Document } from '../../model/document';
import { firstDay } from '../../mentions/dates/calendar';
import { sourceOf, textOf } from '../../text/spans';
import { datedClause } from './dated-clause';
import { weighDates, type WeighedDate } from './weigh-dates';

/** Dates shown at most, and weight that the main date must have. */
const MOST = 8;
const LEAST_MAIN = 0.2;

/** The main event's date, marked, among the other dated events of the story, by date; empty where the article gives none. */
export function findWhen(document: Document, language: Language): WhenFact[] {
  const best = new Map<string, WeighedDate>();
  for (const dated of weighDates(document, language)) {
    const known = best.get(dated.mention.date);
    if (!known || dated.weight > known.weight) best.set(dated.mention.date, dated);
  }
  const ranked = [...best.values()].sort((a, b) => b.weight - a.weight).slice(0, MOST);
  const main = ranked[0] && ranked[0].weight >= LEAST_MAIN ? ranked[0] : null;
  return ranked
    .sort((a, b) => (firstDay(a.mention.date) ?? 0) - (firstDay(b.mention.date) ?? 0))
    .map(({ mention, sentence }) => ({
      date: mention.date,
      text: mention.text,
      event: textOf(document.article, datedClause(sentence, mention, language.when)),
      main: mention === main?.mention,
      sources: [sourceOf(document.article, sentence)],
    }));
}
