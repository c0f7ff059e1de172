import type { Article } from '../../model/article';
import type { CalendarValue } from '../../model/mention';
import type { Anchor, Resolved } from './anchor';
import { dayNumber, isoDay, type DayNumber } from './calendar';
import type { DateMatch } from './match-dates';
import type { DateToken } from './read-date-words';

/** Regions that print the month before the day (CLDR), by the last part of a language tag or of a host. */
const MONTH_FIRST: ReadonlySet<string> = new Set(['us', 'ph', 'fm', 'pw', 'mh', 'gu', 'pr', 'gov', 'mil']);
/** Country domains that the whole world uses, and a country that prints either way: they tell nothing. */
const ANYWHERE: ReadonlySet<string> = new Set(['io', 'co', 'tv', 'me', 'ai', 'cc', 'to', 'ly', 'fm', 'ca']);
/** Days from the printed date within which one of two readings is the likely one. */
const NEAR = 62;

interface Numbers {
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

/**
 * Whether the article's dates in figures put the day first: by a date of its own that can only be read one way, by the country of
 * its address, by the region of its language; null where nothing tells.
 */
export function isDayFirst(article: Article, matches: readonly DateMatch[]): boolean | null {
  for (const { pattern, captures } of matches) {
    const numbers = pattern.form === 'numeric' ? numbersOf(captures) : null;
    if (numbers && numbers.first > 12) return true;
    if (numbers && numbers.second > 12) return false;
  }
  const host = URL.canParse(article.url) ? new URL(article.url).hostname.split('.') : [];
  return orderOf(host.at(-1)) ?? orderOf(article.language?.split('-').at(1)?.toLowerCase());
}

function orderOf(region: string | undefined): boolean | null {
  if (region === undefined || ANYWHERE.has(region)) return null;
  if (MONTH_FIRST.has(region)) return false;
  return /^[a-z]{2}$/.test(region) ? true : null;
}

/** "5.3.2021" puts the day first wherever it is printed; "05/03/2021" as the article orders them, else the reading that is near the printed date where the other is not. */
export function numericDate(
  captures: readonly DateToken[],
  { published, dayFirst }: Anchor,
): Resolved | null {
  const numbers = numbersOf(captures);
  if (numbers === null) return null;
  const { first, second, year } = numbers;
  const european = dayNumber(year, second, first);
  const american = dayNumber(year, first, second);
  if (second > 12 || first > 12) return stated(second > 12 ? american : european);
  if (captures[0]?.class === 'NUMERIC') return stated(european);
  if (dayFirst !== null) return stated(dayFirst ? european : american);
  if (first === second) return stated(european);
  const near = [european, american].filter(
    (day) => day !== null && published !== null && Math.abs(day - published) <= NEAR,
  );
  return near.length === 1 ? stated(near[0] ?? null) : null;
}

function stated(day: DayNumber | null): Resolved | null {
  const date: CalendarValue | null = day === null ? null : isoDay(day);
  return date === null ? null : { date, stated: ['year', 'month', 'day'] };
}

function numbersOf(captures: readonly DateToken[]): Numbers | null {
  const [first, second, year] = captures;
  if (first?.class === 'NUMERIC') {
    const pair = first.value as number;
    return { first: Math.floor(pair / 100), second: pair % 100, year: first.end ?? 0 };
  }
  if (first === undefined || second === undefined || year === undefined) return null;
  return { first: first.value as number, second: second.value as number, year: year.value as number };
}
