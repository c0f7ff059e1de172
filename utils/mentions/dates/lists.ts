import type { Sentence } from '../../model/token';
import type { DateMatch } from './match-dates';
import type { DateToken } from './read-date-words';

/** Tokens between the members of a list: "in March, April and May 2021". */
const LIST_GAP = 2;

/** Months and days of a list take the year that stands at its end. */
export function shareYears(matches: readonly DateMatch[], sentence: Sentence): DateMatch[] {
  const shared: DateMatch[] = [];
  for (const match of matches.toReversed()) {
    const next = shared.at(-1);
    const year = next && isListed(match, next, sentence) ? captured(next, 'YEAR') : undefined;
    shared.push(year === undefined ? match : { ...match, captures: [...match.captures, year] });
  }
  return shared.toReversed();
}

const captured = ({ captures }: DateMatch, kind: DateToken['class']): DateToken | undefined =>
  captures.find((one) => one.class === kind);

/** Whether two dates are members of one list, of which only the second has a year. */
function isListed(match: DateMatch, next: DateMatch, { tokens }: Sentence): boolean {
  if (!captured(match, 'MONTH') || captured(match, 'YEAR') || !captured(next, 'MONTH')) return false;
  const between = tokens.slice(match.to, next.from);
  return (
    between.length <= LIST_GAP && between.every(({ tag, text }) => tag === 'CCONJ' || /^[,&/]$/.test(text))
  );
}

/** A list of years, weekdays or days of a month is so many dates; days all take its month and year. */
export function splitList(match: DateMatch, { tokens }: Sentence): DateMatch[] {
  if (match.pattern.form !== 'list') return [match];
  const days = match.captures.filter((one) => one.class === 'DAY');
  if (days.length > 1) {
    const shared = match.captures.filter((one) => one.class === 'MONTH' || one.class === 'YEAR');
    return days.map((day, i) => {
      const at = tokens.findIndex(
        ({ lower }, index) => index >= match.from && Number.parseInt(lower, 10) === day.value,
      );
      const monthAfter = i === days.length - 1 && match.captures[0]?.class === 'DAY';
      return {
        ...match,
        captures: [...shared, day],
        from: i === 0 ? match.from : at,
        to: monthAfter ? match.to : at + 1,
      };
    });
  }
  const [first, last] = match.captures;
  return [
    { ...match, to: match.from + 1, captures: first ? [first] : [] },
    { ...match, from: match.to - 1, captures: last ? [last] : [], follows: true },
  ];
}
