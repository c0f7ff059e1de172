import type { Document } from '../../model/document';
import type { Sentence, Token } from '../../model/token';
import type { Stretch } from './figure';
import type { PhraseSet } from './phrases';

/** A date, a bare year or a phrase ("last year") that says when what a sentence tells happened. */
export interface TimeSign extends Stretch {
  /** The last day that it can mean, in milliseconds; null for a phrase that has no date. */
  readonly day: number | null;
}

export const DAY = 86_400_000;
/** A count "since" a day some weeks ago is still the event's. */
const SINCE_DAYS = 100;

/** What dates a sentence, in the order of its kinds: dates, years, phrases of `cues`. */
export function timeSignsOf({ index, tokens }: Sentence, document: Document, cues: PhraseSet): TimeSign[] {
  // "since the end of July" counts up to now
  const dates = document.datesOf(index).map(({ from, to, date, relation }) => ({
    from,
    to,
    day: lastDay(date) + (relation === 'since' ? SINCE_DAYS * DAY : 0),
  }));
  const years = document
    .numbersOf(index)
    .filter(({ use, min }) => use === 'label' && min !== null && min >= 1000 && min <= 2100)
    .map(({ from, to, min }) => ({ from, to, day: lastDay(String(min)) }));
  const phrases = tokens.flatMap((_, i) =>
    cues.startsAt(tokens, i) ? [{ from: i, to: i + 1, day: null }] : [],
  );
  // "this year" is a date as well, but says that something is counted up
  const free = dates.filter((date) => !phrases.some(({ from, to }) => from < date.to && to > date.from));
  return [...free, ...years, ...phrases].filter(({ day }) => !Number.isNaN(day));
}

/** The sign that stands nearest to some tokens. */
export function nearestSign(signs: readonly TimeSign[], stretch: Stretch): TimeSign | null {
  return signs.reduce<TimeSign | null>(
    (a, b) => (a === null || distance(b, stretch) < distance(a, stretch) ? b : a),
    null,
  );
}

const distance = (a: Stretch, b: Stretch): number => Math.max(0, b.from - a.to, a.from - b.to);

/** No comma or stop stands between a date and what it dates. */
export function isOneClause(tokens: readonly Token[], a: Stretch, b: Stretch): boolean {
  const [left, right] = a.from < b.from ? [a, b] : [b, a];
  return tokens.slice(left.to, right.from).every(({ tag }) => tag !== 'PUNCT');
}

/** As above, and no verb: "43 people died was flown home on Thursday" dates the flight. */
export const isSameVerb = (tokens: readonly Token[], a: Stretch, b: Stretch): boolean =>
  isOneClause(tokens, a, b) && tokens.slice(a.to, b.from).every(({ tag }) => tag !== 'VERB' && tag !== 'AUX');

/** Day of publication, in milliseconds; NaN where none is known. */
export const publishedDay = (document: Document): number =>
  Date.parse(document.article.published?.slice(0, 10) ?? '');

/** The last day of a calendar value, in milliseconds. */
export function lastDay(value: string): number {
  const end = value.split('/').at(-1) ?? value;
  if (end.length === 4) return Date.parse(`${end}-12-31`);
  return Date.parse(end.length === 7 ? `${end}-28` : end.slice(0, 10));
}
