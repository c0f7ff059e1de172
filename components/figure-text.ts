import { formatQuantity, pluralNumber } from '../utils/card/format-quantity';
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

/** What became of the people that a figure counts, in the plural of their number: "killed". */
export function kindText(fact: CasualtyFact, { count }: Texts): string {
  return count(fact.kind, pluralNumber(fact));
}

/** A figure in a few words: "22+ killed", "up to 40 killed", "No one missing". */
export function figureText(fact: CasualtyFact, texts: Texts): string {
  const { text, locale } = texts;
  const quantity = formatQuantity(fact, locale);
  if (quantity === null) return `${text('someone')} ${kindText(fact, texts)}`;
  if (quantity.none) return text(NOBODY[fact.kind]);
  return [quantity.upTo ? text('upTo') : '', quantity.figure, kindText(fact, texts)].join(' ').trim();
}
