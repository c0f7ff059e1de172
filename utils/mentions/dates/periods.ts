import type { Part } from '../../language/rules/dates';
import type { CalendarValue } from '../../model/mention';
import { isoMonth } from './calendar';

/** A year, or the four months of it that "early", "mid-" or "late" name. */
export function yearOf(year: number, part: Part | undefined): CalendarValue {
  if (part === undefined) return String(year);
  const from = { early: 1, middle: 5, late: 9 }[part];
  return `${isoMonth(year, from)}/${isoMonth(year, from + 3)}`;
}

/** Meteorological seasons of the northern half; winter begins in the December before. */
export function seasonOf(season: number, year: number): CalendarValue {
  const from = season * 3;
  return `${isoMonth(year, from)}/${isoMonth(year, from + 2)}`;
}

/** A decade by its first year, or the part of it that "early", "mid-" or "late" names. */
export function decade(first: number, part: Part | undefined): CalendarValue {
  const [from, to] = part === undefined ? [0, 9] : { early: [0, 3], middle: [4, 6], late: [7, 9] }[part];
  return `${first + (from as number)}/${first + (to as number)}`;
}
