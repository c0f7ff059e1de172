import type { Figure } from './figure';

/** "12 died and 23 were hurt, six of them children": six of the 23. */
export const isFarPart = ({ total, stretch }: Figure, figures: readonly Figure[]): boolean =>
  total !== null &&
  figures.some(
    (other) =>
      !other.part &&
      other.kind !== total.kind &&
      other.stretch.from > total.stretch.from &&
      other.stretch.from < stretch.from,
  );

/**
 * Of people who were killed it is not told again that they were missing, hurt or taken to hospital; nor of the wounded that
 * they were evacuated.
 */
export function isOutdone(figure: Figure, figures: readonly Figure[]): boolean {
  const { kind, rule, victims, stretch, quantity } = figure;
  const lesser = kind === 'missing' || (kind === 'injured' && !rule.patterns.includes('@ PEOPLE'));
  if (!lesser && kind !== 'displaced') return false;
  return figures.some(
    (other) =>
      (other.kind === 'killed' || (other.kind === 'injured' && kind === 'displaced')) &&
      (victims === null
        ? other.victims === null && other.stretch.from === stretch.from
        : other.victims?.to === victims.to) &&
      other.quantity.min === quantity.min,
  );
}
