import type { Language } from '../../language/language';
import type { DateRules } from '../../language/rules/dates';
import type { Article, Genre } from '../../model/article';
import type { WhenFact } from '../../model/card';
import type { Document } from '../../model/document';
import type { DateMention } from '../../model/mention';
import type { Span } from '../../model/span';
import type { Sentence } from '../../model/token';
import { dayOfIso, firstDay } from '../../mentions/dates/calendar';
import { sourceOf, textOf } from '../../text/spans';
import { datedClause } from './dated-clause';
import { weighDates, type WeighedDate } from './weigh-dates';

/** Dates shown at most, and weight that the main date must have. */
const MOST = 8;
const LEAST_MAIN = 0.12;
/** The same where the article explains, argues or portrays: most such have no main event, and so no date of it. */
const LEAST_MAIN_TIMELESS = 0.25;
/** Times the next date's weight from which the only date of these days is the main one there too. */
const ALONE = 4;
const TIMELESS: ReadonlySet<Genre> = new Set(['explainer', 'opinion', 'feature']);
/** Tokens before a date among which its "since" or "by" stands. */
const BOUND_WITHIN = 4;
/** Focus that a sentence must have for its dates to be events of this story; and for a period told by its distance alone ("last week"). */
const LEAST_VAGUE = 0.45;
const LEAST_CLOSE = 0.08;

/** The main event's date, marked, among the other dated events of the story, by date; empty where the article gives none. */
export function findWhen(document: Document, language: Language): WhenFact[] {
  const dates = byDate(weighDates(document, language))
    .sort((a, b) => b.weight - a.weight)
    .filter((dated, i) => i === 0 || isTelling(dated, document));
  const main = mainOf(dates, document.article);
  const ranked = dates.filter((dated) => dated === main || !isCovered(dated, dates)).slice(0, MOST);
  return ranked
    .sort((a, b) => (firstDay(a.mention.date) ?? 0) - (firstDay(b.mention.date) ?? 0))
    .map(({ mention, sentence }) => ({
      date: mention.date,
      text: textOf(document.article, wordsOf(sentence, mention, language.dates)),
      event: textOf(document.article, datedClause(sentence, mention, language.when)),
      main: mention === main?.mention,
      sources: [sourceOf(document.article, sentence)],
    }));
}

/**
 * Whether a date earns its row. "Last week" or "this year" on the side is a turn of speech more often than an event; a date
 * that names its day, month or year is an event wherever it stands.
 */
function isTelling({ mention, sentence }: WeighedDate, { focus }: Document): boolean {
  const near = focus[sentence.index] ?? 0;
  const precise = mention.stated.length > 0 || /^\d{4}-\d{2}-\d{2}$/.test(mention.date);
  return near >= (precise ? LEAST_CLOSE : LEAST_VAGUE);
}

/** "Ten years ago" beside "18 March 2015" tells nothing more. */
function isCovered({ mention }: WeighedDate, dates: readonly WeighedDate[]): boolean {
  if (mention.stated.length > 0 || mention.date.includes('/')) return false;
  return dates.some((other) => other.mention.date.startsWith(`${mention.date}-`));
}

/** Days before publication within which what has been so since a day is news ("missing since Saturday"). */
const FRESH = 14;

/**
 * The heaviest date, or where that is a month or year, the heaviest day within it. A date long ago "since" which something has been
 * so ("their first title since 1908") is never when the news happened.
 */
function mainOf(dates: readonly WeighedDate[], { genre, published }: Article): WeighedDate | null {
  const printed = dayOfIso(published);
  const ranked = dates.filter(({ mention }) => {
    const day = firstDay(mention.date);
    return mention.relation !== 'since' || (day !== null && printed !== null && printed - day <= FRESH);
  });
  const first = ranked[0];
  if (first === undefined || first.weight < LEAST_MAIN) return null;
  const alone = first.weight >= ALONE * (ranked[1]?.weight ?? 0);
  if (TIMELESS.has(genre) && first.weight < LEAST_MAIN_TIMELESS && !alone) return null;
  const value = first.mention.date;
  if (value.includes('/')) return first;
  return (
    ranked.find(({ mention }) => mention.date !== value && mention.date.startsWith(`${value}-`)) ?? first
  );
}

/** One entry a date, at its heaviest mention in the text, else the title's; the weights of all mentions add up as squares do. */
function byDate(dates: readonly WeighedDate[]): WeighedDate[] {
  const groups = new Map<string, { best: WeighedDate; squares: number }>();
  for (const dated of dates) {
    const group = groups.get(dated.mention.date);
    if (!group) groups.set(dated.mention.date, { best: dated, squares: dated.weight ** 2 });
    else {
      group.squares += dated.weight ** 2;
      if (isBetter(dated, group.best)) group.best = dated;
    }
  }
  return [...groups.values()].map(({ best, squares }) => ({ ...best, weight: Math.sqrt(squares) }));
}

/** The words of a date with the word that bounds it: "since 2013", "by the end of June". */
function wordsOf(
  { tokens }: Sentence,
  { block, start, end, from, relation }: DateMention,
  rules: DateRules,
): Span {
  if (relation === 'on') return { block, start, end };
  for (let at = from - 1; at >= Math.max(0, from - BOUND_WITHIN); at -= 1)
    if (rules.relations.get(tokens[at]?.lower ?? '') === relation)
      return { block, start: tokens[at]?.start ?? start, end };
  return { block, start, end };
}

/** The text tells more than the title, which the card shows already. */
function isBetter(a: WeighedDate, b: WeighedDate): boolean {
  const inTitle = (dated: WeighedDate): boolean => dated.sentence.kind === 'headline';
  return inTitle(a) === inTitle(b) ? a.weight > b.weight : inTitle(b);
}
