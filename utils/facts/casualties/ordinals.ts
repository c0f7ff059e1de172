import { wordAt, type Clause } from './clause';
import type { Group } from './people';
import type { Trigger } from './triggers';

/**
 * "a sixth person has died", "the 85th victim died": so many have, where it is about the dead; "the second victim was
 * killed" is one, and so is "a sixth captive".
 */
export function ranked(clause: Clause, trigger: Trigger, group: Group): Group {
  const rank = group.noun.number?.min ?? null;
  const open = isOpen(clause, group);
  if (!group.ordinal || rank === null || trigger.rule.kind !== 'killed') return group;
  if (!(open || rank >= COUNTING_RANK) || isSeries(clause, group)) return group;
  return { ...group, quantity: { min: rank, max: rank, vague: null }, counted: true };
}

/** "a third child", and in a headline "Third child dies". */
const isOpen = ({ rules, sentence, tokens }: Clause, { noun }: Group): boolean =>
  rules.grammar.indefinites.has(tokens[noun.from]?.lower ?? '') ||
  (sentence.kind === 'headline' && noun.number?.from === noun.from);

/** From the fourth on an ordinal is a way to count ("the fourth victim"). */
const COUNTING_RANK = 4;

const isSeries = (clause: Clause, { noun }: Group): boolean =>
  clause.rules.cues.series.has(wordAt(clause, noun.head));

/** From the tenth on an ordinal numbers a series ("the 85th disappeared" of the dead's names). */
const SERIES_RANK = 10;

/** "the 85th disappeared": one of a series that is not of the missing. */
export const isUncounted = ({ rule }: Trigger, { ordinal, noun }: Group): boolean =>
  ordinal && rule.kind !== 'killed' && (noun.number?.min ?? 0) >= SERIES_RANK;
