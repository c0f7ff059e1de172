import type { CalendarValue } from '../../model/mention';
import type { Anchor, Resolved } from './anchor';
import { firstDay, isoDay } from './calendar';
import type { DateMatch } from './match-dates';
import type { DateToken } from './read-date-words';
import { numericDate } from './day-order';
import { resolveFields } from './resolve-fields';
import { moved, namedDay, shifted } from './shift-date';

/** The calendar value of a match at the precision that its words give, null where the anchor does not suffice. */
export function resolveDate(match: DateMatch, anchor: Anchor): Resolved | null {
  const { captures, pattern } = match;
  const { published, previous, tense } = anchor;
  switch (pattern.form) {
    case 'date':
      return resolveFields(captures, anchor);
    case 'list':
      return afterPrevious(resolveFields(captures, anchor), match.follows ? (previous?.date ?? null) : null);
    case 'shifted':
      return published === null ? null : withStated(shifted(captures, published, tense), captures);
    case 'named':
      return published === null ? null : unstated(isoDay(namedDay(match, published)));
    case 'ago':
      return published === null ? null : unstated(moved(captures, isoDay(published), -1));
    case 'later':
      return fromPrevious(captures, previous, 1);
    case 'earlier':
      return fromPrevious(captures, previous, -1);
    case 'numeric':
      return numericDate(captures, anchor);
    case 'clock':
    case 'habit':
      break;
  }
  return null;
}

/** "Friday and Saturday", printed on a Friday: the Saturday is the next one. */
function afterPrevious(resolved: Resolved | null, previous: CalendarValue | null): Resolved | null {
  const before = previous === null ? null : firstDay(previous);
  const day = resolved === null ? null : firstDay(resolved.date);
  if (resolved === null || day === null || before === null) return resolved;
  return resolved.stated.includes('weekday') && day < before
    ? { ...resolved, date: isoDay(day + 7) }
    : resolved;
}

/** "Four years later", after a year that was stated, states its own. */
function fromPrevious(
  captures: readonly DateToken[],
  previous: Resolved | null,
  sign: 1 | -1,
): Resolved | null {
  const date = previous === null ? null : moved(captures, previous.date, sign);
  return date === null ? null : { date, stated: previous?.stated.includes('year') === true ? ['year'] : [] };
}

const unstated = (date: CalendarValue | null): Resolved | null =>
  date === null ? null : { date, stated: [] };

function withStated(date: CalendarValue | null, captures: readonly DateToken[]): Resolved | null {
  if (date === null) return null;
  const stated: ('month' | 'day' | 'weekday')[] = [];
  if (captures.some((one) => one.class === 'MONTH')) stated.push('month');
  if (captures.some((one) => one.class === 'DAY')) stated.push('day');
  if (captures.some((one) => one.class === 'WEEKDAY')) stated.push('weekday');
  return { date, stated };
}
