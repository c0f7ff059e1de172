import type { CasualtyRule } from '../../language/rules/casualties';
import type { CasualtyKind } from '../../model/card';
import type { Quantity } from '../../model/mention';

/** Tokens of one sentence, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** One statement about casualties, before statements of the same figure are merged. */
export interface Figure {
  readonly kind: CasualtyKind;
  readonly rule: CasualtyRule;
  readonly quantity: Quantity;
  readonly sentence: number;
  readonly stretch: Stretch;
  readonly victims: Stretch | null;
  /** A number or vague count was stated; else a single victim ("a man", a name). */
  readonly counted: boolean;
  /** The people are the ones who did it ("the gunman was shot dead"). */
  readonly perpetrator: boolean;
  /** A side's own claim ("the rebels claimed to have killed 40"). */
  readonly claimed: boolean;
  /** Part of another figure of the same sentence ("including four children"). */
  readonly total: Figure | null;
  readonly part: boolean;
  /** Added up from the parts of a list: given up where the article states a total. */
  readonly sum: boolean;
  /** A sum of single victims ("his wife and son"). */
  readonly singles: boolean;
}

/** The number that tells figures of one kind apart: "at least 84" and "84" are the same figure. */
export function valueOf({ min, max, vague }: Quantity): string {
  if (vague !== null) return vague;
  return min !== null && max !== null && min !== max ? `${min}-${max}` : String(min ?? max ?? '?');
}

/** The same for figures of any kind. */
export const figureKey = ({ kind, quantity }: Figure): string => `${kind} ${valueOf(quantity)}`;

export const isZero = ({ min, max }: Quantity): boolean => min === 0 && max === 0;
export const isSingle = ({ min, max }: Quantity): boolean => min === 1 && max === 1;
