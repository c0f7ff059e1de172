import type { Quantity } from '../../model/mention';
import type { NounPhrase, VerbGroup } from './chunks';
import type { Clause } from './clause';
import { readGroup, type Group } from './people';
import type { Trigger } from './triggers';

/** What a pattern yields: groups of people, or a bare figure with the tokens it stands in. */
export interface Match {
  readonly groups: readonly Group[];
  readonly bare: { readonly quantity: Quantity; readonly from: number; readonly to: number } | null;
  /** Every noun phrase of the list was read: only then do the groups add up. */
  readonly whole: boolean;
  /** The verb whose mood decides whether it happened. */
  readonly verb: VerbGroup | null;
}

export type Matcher = (clause: Clause, trigger: Trigger) => Match | null;

/** The people among noun phrases; null where there are none. */
export function matchPeople(
  clause: Clause,
  nouns: readonly NounPhrase[],
  verb: VerbGroup | null,
): Match | null {
  const groups = nouns
    .map((noun) => readGroup(clause, noun))
    .filter((group) => group !== null)
    .map((group) => (verb?.infinitive ? countedByOrdinal(group) : group));
  return groups.length > 0 ? { groups, bare: null, whole: groups.length === nouns.length, verb } : null;
}

export const bareMatch = (
  quantity: Quantity,
  from: number,
  to: number,
  verb: VerbGroup | null = null,
): Match => ({
  groups: [],
  bare: { quantity, from, to },
  whole: true,
  verb,
});

/** "became the sixth person to die": six have died. */
function countedByOrdinal(group: Group): Group {
  const rank = group.noun.number?.min ?? null;
  if (!group.ordinal || rank === null) return group;
  return { ...group, quantity: { min: rank, max: rank, vague: null }, counted: true };
}
