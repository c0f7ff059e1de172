import { figureKey, isSingle, isZero, type Figure } from './figure';
import type { Scope } from './scope';

export interface Scoped extends Figure {
  readonly scope: Scope;
  readonly superseded: boolean;
}

/** Statements of one figure, the best first. */
export interface Merged {
  readonly best: Scoped;
  readonly all: readonly Scoped[];
}

/**
 * Statements of the same kind and number are one figure, whoever repeats it; its scope is `event` when one statement is.
 * Sums give way to a stated total, zeros to any number, single victims are one row.
 */
export function mergeFigures(figures: readonly Scoped[]): Merged[] {
  const kept = figures.filter((figure) => !isOverruled(figure, figures));
  const groups = new Map<string, Scoped[]>();
  for (const figure of kept) {
    const key = figureKey(figure);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()].map((all) => ({ best: best(all), all }));
}

/** Figures of one earlier event stand at most so many sentences apart. */
const NEAR = 2;

/** A sum gives way to a stated total, and to a headline that counts one of its parts. */
function isOverruled(figure: Scoped, figures: readonly Scoped[]): boolean {
  // "his wife and son were killed" stays beside the total
  if (!figure.sum || figure.singles) return false;
  const value = figure.quantity.min ?? 0;
  const ofKind = figures.filter((other) => other !== figure && other.kind === figure.kind && other.counted);
  const parts = ofKind.filter((other) => other.part && other.sentence === figure.sentence);
  return ofKind.some((other) => {
    if (other.sum || other.part || other.scope !== figure.scope) return false;
    // totals of other events overrule nothing
    if (figure.scope === 'background' && Math.abs(other.sentence - figure.sentence) > NEAR) return false;
    const min = other.quantity.min ?? 0;
    return (
      other.quantity.vague !== null ||
      min >= value ||
      (other.sentence === 0 && parts.some((part) => part.quantity.min === min))
    );
  });
}

const best = (all: readonly Scoped[]): Scoped => {
  const ranked = [...all].sort((a, b) => rank(b) - rank(a) || a.sentence - b.sentence);
  return ranked[0] as Scoped;
};

const rank = (figure: Scoped): number =>
  (figure.scope === 'event' ? 8 : 0) +
  (figure.superseded ? 0 : 4) +
  (figure.part ? 0 : 2) +
  (figure.quantity.max === null ? 1 : 0);

/**
 * The figure of each kind that a reader must be told: of the main event, no part, the latest and most complete. A number in
 * the headline is the newsroom's own choice: figures far above it (another source's) and sums do not outrank it.
 */
export function headlineOf(merged: readonly Merged[]): Set<Merged> {
  const chosen = new Set<Merged>();
  const deadly = merged.some(({ best: figure }) => figure.kind === 'killed' && figure.scope === 'event');
  for (const kind of new Set(merged.map(({ best: figure }) => figure.kind))) {
    const able = merged.filter(
      ({ best: figure }) => figure.kind === kind && figure.scope === 'event' && !figure.part,
    );
    // "four shot, one fatally": the firm count of the wounded is another
    const firm =
      deadly && kind === 'injured' ? able.filter(({ best: { rule } }) => !rule.unlessKilled) : able;
    const among = firm.some(({ best: figure }) => !isSingle(figure.quantity)) ? firm : able;
    const told = toldInHeadline(among);
    const close = told === null ? among : among.filter(({ best: figure }) => isClose(figure, told));
    const top = close.reduce<Merged | null>((a, b) => (a === null || isBetter(b.best, a.best) ? b : a), null);
    if (top) chosen.add(top);
  }
  return chosen;
}

/** Tolls grow while a story is written; a headline's number is at most this much behind. */
const GROWTH = 1.25;

function toldInHeadline(merged: readonly Merged[]): number | null {
  const numbers = merged
    .filter(({ all }) => all.some(({ sentence }) => sentence === 0))
    .map(({ best: { quantity } }) => quantity.min ?? 0)
    .filter((number) => number > 1);
  return numbers.length > 0 ? Math.max(...numbers) : null;
}

const isClose = ({ quantity: { min }, sum }: Scoped, told: number): boolean =>
  min !== null && (min === told || (!sum && min > told && min <= told * GROWTH));

/** Ranks compared in this order; the earlier statement wins a tie. */
function isBetter(a: Scoped, b: Scoped): boolean {
  const [left, right] = [ranks(a), ranks(b)];
  for (const [i, value] of left.entries()) {
    const other = right[i] ?? 0;
    if (value !== other) return value > other;
  }
  return false;
}

const ranks = (figure: Scoped): number[] => [
  figure.superseded ? 0 : 1,
  isZero(figure.quantity) ? 0 : 1,
  figure.perpetrator && isSingle(figure.quantity) ? 0 : 1,
  figure.claimed ? 0 : 1,
  firmness(figure),
  figure.quantity.min ?? figure.quantity.max ?? 0,
];

/** A number before a vague count ("dozens") before a bare ceiling ("up to 50", "nearly 80"); one victim is the least. */
const firmness = ({ quantity }: Scoped): number =>
  isSingle(quantity) ? 0 : quantity.min !== null ? 3 : quantity.vague !== null ? 2 : 1;
