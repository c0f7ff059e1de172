import type { Facts, Source } from '../utils/model/card';

/** All facts of a card, of whatever kind. */
export function factsOf({
  what,
  casualties,
  who,
  when,
  where,
}: Facts): readonly { readonly sources: readonly Source[] }[] {
  return [...what, ...casualties, ...who, ...when, ...where];
}
