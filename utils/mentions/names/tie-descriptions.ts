import type { NameRules } from '../../language/rules/names';
import type { Description } from './descriptions';
import { groupKey, rulersOf, youthLemmas } from './group-key';
import { headHolders, namedActor, roleHolders } from './holders';
import { identify } from './identify';
import { lowersOf, type Stretch } from './name-span';
import { genericBodies } from './generic-bodies';
import { ownedBodies } from './owned-bodies';
import type { NameGroup } from './tie-names';

/** Mentions of one described actor. */
export interface DescriptionGroup {
  readonly spans: Description[];
}

/**
 * Groups descriptions of the same actor by head noun, number and age; gives those that repeat a named actor's role or
 * head noun ("the prime minister", "the zoo") to that actor.
 */
export function tieDescriptions(
  descriptions: readonly Description[],
  names: readonly NameGroup[],
  rules: NameRules,
): { groups: DescriptionGroup[]; named: Map<NameGroup, Stretch[]> } {
  const identified = identify(descriptions, names, rules);
  const holders = roleHolders(names, rules);
  const heads = headHolders(names, rules);
  const bodies = ownedBodies(descriptions, names, rules);
  const generic = genericBodies(descriptions, names, rules);
  const groups = new Map<string, DescriptionGroup>();
  const ages = new Map<string, string>();
  const keys = new Map<string, string>();
  const context = { ages, youths: youthLemmas(descriptions, rules), rulers: rulersOf(descriptions, rules) };
  const named = new Map<NameGroup, Stretch[]>();
  for (const [group, stretches] of bodies.stretches) give(named, group, stretches);
  for (const description of descriptions) {
    if (generic.get(description) === null || isTaken(description, bodies.stretches)) continue;
    const { lemma, plural } = description.noun;
    const holder =
      (plural ? null : bodies.byLemma.get(lemma)) ??
      namedActor(description, holders, heads) ??
      generic.get(description);
    if (holder) {
      give(named, holder, [description]);
      continue;
    }
    const key =
      apposedKey(description, keys, rules) ??
      antecedentKey(description, groups, rules) ??
      groupKey(description, context, rules);
    keys.set(`${description.sentence.index}:${description.to}`, key);
    const group = groups.get(key);
    if (group) group.spans.push(description);
    else groups.set(key, { spans: [description] });
  }
  return { groups: nameGroups([...groups.values()], identified, named, rules), named };
}

function give(named: Map<NameGroup, Stretch[]>, holder: NameGroup, stretches: readonly Stretch[]): void {
  const list = named.get(holder);
  if (!list) named.set(holder, [...stretches]);
  else for (const stretch of stretches) list.push(stretch);
}

/** Whether the description is part of a longer mention ("the UN | mission"). */
function isTaken(
  { sentence, head }: Description,
  taken: ReadonlyMap<NameGroup, readonly Stretch[]>,
): boolean {
  return [...taken.values()].some((stretches) =>
    stretches.some((stretch) => stretch.sentence === sentence && stretch.from <= head && head < stretch.to),
  );
}

/**
 * Gives what is identified to the names. All that is said of "the man" goes to the one name that it is given, unless
 * there is "another man".
 * @returns the groups that stay without a name.
 */
function nameGroups(
  groups: readonly DescriptionGroup[],
  identified: ReadonlyMap<Description, NameGroup>,
  named: Map<NameGroup, Stretch[]>,
  rules: NameRules,
): DescriptionGroup[] {
  return groups.flatMap((group) => {
    const holders = new Set(group.spans.flatMap((span) => identified.get(span) ?? []));
    const [only] = holders;
    if (only === undefined) return [group];
    if (holders.size === 1 && !group.spans.some((span) => isAnother(span, rules))) {
      give(named, only, group.spans);
      return [];
    }
    for (const span of group.spans) {
      const holder = identified.get(span);
      if (holder) give(named, holder, [span]);
    }
    const rest = group.spans.filter((span) => !identified.has(span));
    return rest.length === 0 ? [] : [{ spans: rest }];
  });
}

function isAnother({ sentence, shownFrom, from, to }: Description, rules: NameRules): boolean {
  const start = Math.max(0, Math.min(shownFrom, from) - 1);
  return lowersOf(sentence, { from: start, to }).some((word) => rules.others.has(word));
}

/** "The suspect, | a 22-year-old man": the key of the description that an indefinite one explains. */
function apposedKey(
  { noun, sentence: { tokens, index }, from }: Description,
  keys: ReadonlyMap<string, string>,
  rules: NameRules,
): string | null {
  if (noun.plural || noun.kind !== 'person' || tokens[from - 2]?.text !== ',') return null;
  return rules.indefinites.has(tokens[from - 1]?.lower ?? '')
    ? (keys.get(`${index}:${from - 2}`) ?? null)
    : null;
}

/** "None of the men was hurt": the key of the last counted people, where there were no men before. */
function antecedentKey(
  description: Description,
  groups: ReadonlyMap<string, DescriptionGroup>,
  rules: NameRules,
): string | null {
  const { noun, sentence, from, to, shownFrom, definite } = description;
  const word = sentence.tokens[to - 1]?.lower ?? '';
  if (!definite || to - from > 1 || shownFrom < from || !rules.anaphors.has(word)) return null;
  if (groups.has(`${noun.lemma}|${noun.plural}`)) return null;
  let found: string | null = null;
  for (const [key, { spans }] of groups) if (spans.some((span) => isCountedPeople(span, rules))) found = key;
  return found;
}

function isCountedPeople({ noun, sentence, shownFrom, from }: Description, rules: NameRules): boolean {
  const number = sentence.tokens[shownFrom];
  return (
    noun.kind === 'group' &&
    noun.plural &&
    shownFrom < from &&
    number?.tag === 'NUM' &&
    number.lower !== rules.one
  );
}
