import type { NameRules } from '../../language/rules/names';
import type { Sentence } from '../../model/token';
import { ageBesideName, ageOf } from './ages';
import type { Description } from './descriptions';
import type { NameSpan } from './name-span';
import type { NameGroup } from './tie-names';

/** Tokens between a description and the name that it is given ("the 34-year-old, who police later named | as …"). */
const REACH = 14;
/** Determiners and possessives between a description and its apposition. */
const LONGEST_OPENING = 3;

interface Named {
  readonly span: NameSpan;
  readonly group: NameGroup;
}

/** The persons of the story by sentence, in order of the text. */
type Persons = ReadonlyMap<number, readonly Named[]>;

/**
 * Descriptions of one person whom the text itself names: "the 34-year-old, named by police as Daniel Osei", "a third
 * passenger, their cousin Tyler, 20", and by an age that nobody else has.
 */
export function identify(
  descriptions: readonly Description[],
  names: readonly NameGroup[],
  rules: NameRules,
): Map<Description, NameGroup> {
  const persons = personsBySentence(names);
  const byAge = namedByAge(names);
  const aged = new Set(byAge.values());
  const found = new Map<Description, NameGroup>();
  for (const description of descriptions) {
    const { noun, sentence } = description;
    if (noun.plural || noun.kind !== 'person') continue;
    const nearby = persons.get(sentence.index) ?? [];
    const named =
      nearby.find(({ span }) => isNamedAs(description, span, rules) || isApposed(description, span, rules)) ??
      null;
    const age = ageOf(description, rules);
    const group =
      named?.group ??
      (age === null ? null : (byAge.get(age) ?? justNamed(description, persons, aged, rules)));
    if (group) found.set(description, group);
  }
  return found;
}

function personsBySentence(names: readonly NameGroup[]): Persons {
  const persons = new Map<number, Named[]>();
  for (const group of names) {
    if (group.type !== 'person') continue;
    for (const span of group.spans) {
      const list = persons.get(span.sentence.index);
      if (list) list.push({ span, group });
      else persons.set(span.sentence.index, [{ span, group }]);
    }
  }
  return persons;
}

/** "Oona Brody won. | The 29-year-old former driver …": the one person of the sentence before, whose age is not told otherwise. */
function justNamed(
  { definite, sentence, from, to }: Description,
  persons: Persons,
  aged: ReadonlySet<NameGroup | null>,
  rules: NameRules,
): NameGroup | null {
  if (!definite || sentence.kind === 'headline') return null;
  if (!sentence.tokens.slice(from, to).some(({ lower }) => rules.ageNoun.test(lower))) return null;
  const before = new Set((persons.get(sentence.index - 1) ?? []).map(({ group }) => group));
  const [only] = before;
  return only && before.size === 1 && !aged.has(only) ? only : null;
}

/** Persons whose age stands beside their name; null where two are of one age. */
function namedByAge(names: readonly NameGroup[]): Map<string, NameGroup | null> {
  const byAge = new Map<string, NameGroup | null>();
  for (const group of names) {
    if (group.type !== 'person') continue;
    for (const { sentence, to } of group.spans) {
      const age = ageBesideName(sentence, to);
      if (age === null) continue;
      const known = byAge.get(age);
      byAge.set(age, known === undefined || known === group ? group : null);
    }
  }
  return byAge;
}

/** "A man identified by police | as Tom Bell", "police named the victim | as 20-year-old Tom Bell". */
function isNamedAs({ sentence, from, to }: Description, name: NameSpan, rules: NameRules): boolean {
  const start = name.role && name.role.from < name.from ? name.role.from : name.from;
  if (start <= to || start - to > REACH) return false;
  const { tokens } = sentence;
  const as = tokens.slice(to, start).findIndex(({ lower }) => lower === rules.namingLink) + to;
  if (as < to || start - as > LONGEST_OPENING + 1) return false;
  const isNaming = ({ lower }: Sentence['tokens'][number]): boolean => rules.namingVerbs.has(lower);
  return tokens.slice(to, as).some(isNaming) || tokens.slice(Math.max(0, from - 3), from).some(isNaming);
}

/** "a third passenger, | their cousin Tyler, 20": a name with a role of its own between commas. */
function isApposed({ sentence, to }: Description, name: NameSpan, rules: NameRules): boolean {
  const { tokens } = sentence;
  const start = name.role && name.role.to === name.from ? name.role.from : null;
  if (start === null || tokens[to]?.text !== ',' || start - to > LONGEST_OPENING) return false;
  if (!tokens.slice(to + 1, start).every(({ lower }) => rules.determiners.has(lower))) return false;
  return start > to + 1 && /^[,.;)]$/.test(tokens[name.to]?.text ?? '.');
}
