import type { Card } from '../model/card';
import { FACT_KINDS, type QuoteGroup } from '../model/reading';

/** Every source of a card, by kind of fact: what "show all in page" lights. */
export function quoteGroups(card: Card): QuoteGroup[] {
  return FACT_KINDS.map((kind) => ({ kind, sources: card[kind].flatMap(({ sources }) => sources) }));
}
