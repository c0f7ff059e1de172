import type { Facts, Source } from '../utils/model/card';
import { FACT_KINDS } from '../utils/model/reading';

/** All facts of a card, of whatever kind. */
export function factsOf(facts: Facts): readonly { readonly sources: readonly Source[] }[] {
  return FACT_KINDS.flatMap((kind): readonly { readonly sources: readonly Source[] }[] => facts[kind]);
}
