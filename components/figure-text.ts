import { formatQuantity } from '../utils/card/format-quantity';
import type { CasualtyFact, CasualtyKind } from '../utils/model/card';
import type { MessageKey, Texts } from './texts';

/** What is said where nobody was harmed. */
export const NOBODY: Readonly<Record<CasualtyKind, MessageKey>> = {
  killed: 'nobodyKilled',
  injured: 'nobodyInjured',
  missing: 'nobodyMissing',
  displaced: 'nobodyDisplaced',
  abducted: 'nobodyAbducted',
  sick: 'nobodySick',
};

/** A figure in a few words: "22+ killed", "up to 40 killed", "No one missing". */
export function figureText(fact: CasualtyFact, { text, locale }: Texts): string {
  const quantity = formatQuantity(fact, locale);
  if (quantity === null) return `${text('someone')} ${text(fact.kind)}`;
  if (quantity.none) return text(NOBODY[fact.kind]);
  return [quantity.upTo ? text('upTo') : '', quantity.figure, text(fact.kind)].join(' ').trim();
}
