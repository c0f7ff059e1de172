import type { Quantity } from '../model/mention';

/** A count ready to be set large: "180+", "20–30", "50" after a small "up to", "dozens". */
export interface PrintedQuantity {
  readonly figure: string;
  /** Only an upper bound is stated: the figure needs "up to" before it. */
  readonly upTo: boolean;
  /** "No casualties": said in words, never as a large 0. */
  readonly none: boolean;
}

/** "Dozens", or no count at all: the plural that goes with a few. */
const SEVERAL = 3;

/** The number whose plural the word after a quantity takes ("1 muerto", "20–30 muertos"): its upper end. */
export function pluralNumber({ min, max, vague }: Quantity): number {
  return vague === null ? (max ?? min ?? SEVERAL) : SEVERAL;
}

/** How a quantity is printed in `locale`; null where the article gives neither a number nor a word for one. */
export function formatQuantity({ min, max, vague }: Quantity, locale: string): PrintedQuantity | null {
  const numbers = new Intl.NumberFormat(locale);
  if (min === 0 && max === 0) return { figure: numbers.format(0), upTo: false, none: true };
  if (vague !== null) return { figure: vague, upTo: false, none: false };
  if (min !== null && max !== null)
    return {
      figure: min === max ? numbers.format(min) : numbers.formatRange(min, max),
      upTo: false,
      none: false,
    };
  if (min !== null) return { figure: `${numbers.format(min)}+`, upTo: false, none: false };
  if (max !== null) return { figure: numbers.format(max), upTo: true, none: false };
  return null;
}
