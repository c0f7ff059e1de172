import type { NameRules } from '../../language/rules/names';
import { ageOf } from './ages';
import type { Description } from './descriptions';
import { identify } from './identify';
import { lowersOf } from './name-span';
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
): { groups: DescriptionGroup[]; named: Map<NameGroup, Description[]> } {
  const identified = identify(descriptions, names, rules);
  const holders = roleHolders(names, rules);
  const heads = headHolders(names, rules);
  const brackets = bracketHolders(descriptions, names);
  const groups = new Map<string, DescriptionGroup>();
  const ages = new Map<string, string>();
  const youths = youthLemmas(descriptions, rules);
  const named = new Map<NameGroup, Description[]>();
  for (const description of descriptions) {
    const holder = brackets.get(description.noun.lemma) ?? namedActor(description, holders, heads);
    if (holder) {
      give(named, holder, [description]);
      continue;
    }
    const key = antecedentKey(description, groups, rules) ?? groupKey(description, ages, youths, rules);
    const group = groups.get(key);
    if (group) group.spans.push(description);
    else groups.set(key, { spans: [description] });
  }
  return { groups: nameGroups([...groups.values()], identified, named, rules), named };
}

function give(
  named: Map<NameGroup, Description[]>,
  holder: NameGroup,
  descriptions: readonly Description[],
): void {
  named.set(holder, [...(named.get(holder) ?? []), ...descriptions]);
}

/**
 * Gives what is identified to the names. All that is said of "the man" goes to the one name that it is given, unless
 * there is "another man".
 * @returns the groups that stay without a name.
 */
function nameGroups(
  groups: readonly DescriptionGroup[],
  identified: ReadonlyMap<Description, NameGroup>,
  named: Map<NameGroup, Description[]>,
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

/** Lemma and number; demonyms keep groups apart ("Israeli troops", "Lebanese troops"); an age ties nouns together. */
function groupKey(
  description: Description,
  ages: Map<string, string>,
  youths: readonly string[],
  rules: NameRules,
): string {
  const { noun, sentence } = description;
  const words = lowersOf(sentence, description);
  const key = `${noun.lemma}|${noun.plural}`;
  // crowd and crowds, gang and gangs: more of the same
  if (noun.kind === 'group' && rules.actorNouns.get(noun.lemma)?.kind === 'group') return noun.lemma;
  if (noun.plural || noun.kind !== 'person') return key;
  if (rules.youthNouns.has(noun.lemma) && youths.length === 1) return `${youths[0]}|false`;
  const age = ageOf(description, rules) ?? words.find((word) => rules.ageNoun.test(word));
  if (age === undefined) return key;
  const known = ages.get(age);
  if (
    known !== undefined &&
    (known === key || rules.ageNoun.test(noun.lemma) || rules.ageNoun.test(known.split('|')[0] ?? ''))
  )
    return known;
  if (known === undefined) ages.set(age, key);
  return known ?? key;
}

/** Names in brackets after a description: "the UN stabilisation mission (MINUSMA)"; its noun then means that body. */
function bracketHolders(
  descriptions: readonly Description[],
  names: readonly NameGroup[],
): Map<string, NameGroup> {
  const starts = new Map<string, NameGroup>();
  for (const group of names) {
    for (const { sentence, from } of group.spans) starts.set(`${sentence.index}:${from}`, group);
  }
  const table = new Map<string, NameGroup>();
  for (const { sentence, to, noun } of descriptions) {
    if (noun.kind !== 'organization' || sentence.tokens[to]?.text !== '(') continue;
    const group = starts.get(`${sentence.index}:${to + 1}`);
    if (group && group.type === 'organization') table.set(noun.lemma, group);
  }
  return table;
}

/** Lemmas of the young people of the story: "the child" is the boy where there is one boy and no girl. */
function youthLemmas(descriptions: readonly Description[], rules: NameRules): string[] {
  const lemmas = new Set<string>();
  for (const { noun } of descriptions) {
    if (!noun.plural && rules.youngNouns.has(noun.lemma)) lemmas.add(noun.lemma);
  }
  return [...lemmas];
}

interface RoleHolder {
  readonly words: ReadonlySet<string>;
  readonly group: NameGroup;
}

/** Persons and bodies by the lemmas of the nouns of their roles; a noun that two share leads to neither. */
function roleHolders(names: readonly NameGroup[], rules: NameRules): Map<string, RoleHolder | null> {
  const table = new Map<string, RoleHolder | null>();
  for (const group of names) {
    if (group.type === 'place') continue;
    for (const { role, sentence } of group.spans) {
      if (!role) continue;
      const words = lowersOf(sentence, role);
      for (const word of words) {
        const lemma = rules.actorNouns.get(word)?.lemma;
        if (lemma === undefined) continue;
        const known = table.get(lemma);
        if (known === undefined) table.set(lemma, { words: new Set(words), group });
        else if (known !== null && known.group !== group) table.set(lemma, null);
        else if (known?.words) table.set(lemma, { words: new Set([...known.words, ...words]), group });
      }
    }
  }
  return table;
}

/** Organisations by the head noun of their name ("Cincinnati Zoo": "the zoo"). */
function headHolders(names: readonly NameGroup[], rules: NameRules): Map<string, NameGroup | null> {
  const table = new Map<string, NameGroup | null>();
  for (const group of names) {
    if (group.type !== 'organization') continue;
    const forms = new Set(
      group.spans.map(({ sentence, to, from }) =>
        to - from > 1 ? (sentence.tokens[to - 1]?.lower ?? '') : '',
      ),
    );
    for (const word of forms) {
      const noun = rules.actorNouns.get(word);
      if (noun?.kind !== 'organization') continue;
      const known = table.get(noun.lemma);
      table.set(noun.lemma, known === undefined || known === group ? group : null);
    }
  }
  return table;
}

function namedActor(
  description: Description,
  holders: ReadonlyMap<string, RoleHolder | null>,
  heads: ReadonlyMap<string, NameGroup | null>,
): NameGroup | null {
  const { noun, sentence, definite } = description;
  const words = lowersOf(sentence, description);
  const head = noun.kind === 'organization' && words.length === 1 ? heads.get(noun.lemma) : null;
  if (head) return head;
  if (noun.plural || !definite) return null;
  const holder = holders.get(noun.lemma);
  return holder && words.every((word) => holder.words.has(word)) ? holder.group : null;
}
