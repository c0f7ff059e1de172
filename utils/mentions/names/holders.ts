import type { NameRules } from '../../language/rules/names';
import type { Description } from './descriptions';
import { lowersOf } from './name-span';
import type { NameGroup } from './tie-names';

export interface RoleHolder {
  readonly words: ReadonlySet<string>;
  readonly group: NameGroup;
}

/** Persons and bodies by the lemmas of the nouns of their roles; a noun that two share leads to neither. */
export function roleHolders(names: readonly NameGroup[], rules: NameRules): Map<string, RoleHolder | null> {
  const table = new Map<string, RoleHolder | null>();
  for (const group of names) {
    if (group.type === 'place') continue;
    for (const { role, sentence } of group.spans) {
      if (!role) continue;
      const words = lowersOf(sentence, role);
      for (const word of words) {
        const noun = rules.actorNouns.get(word);
        // the chief of the army is not the army
        if (noun === undefined || (group.type === 'person' && noun.kind !== 'person')) continue;
        const { lemma } = noun;
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
export function headHolders(names: readonly NameGroup[], rules: NameRules): Map<string, NameGroup | null> {
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

/** The named actor whose role or head noun a description repeats, else null. */
export function namedActor(
  description: Description,
  holders: ReadonlyMap<string, RoleHolder | null>,
  heads: ReadonlyMap<string, NameGroup | null>,
): NameGroup | null {
  const { noun, sentence, definite } = description;
  const words = lowersOf(sentence, description);
  const head = noun.kind === 'organization' && words.length === 1 ? heads.get(noun.lemma) : null;
  if (head) return head;
  const isHeadline = sentence.kind === 'headline';
  if (noun.plural || (!definite && !isHeadline)) return null;
  const holder = holders.get(noun.lemma);
  // a headline has no room for articles, and says "former coal miner" of whom the text calls a former miner
  if (isHeadline && !definite) {
    const unknown = words.slice(0, -1).filter((word) => !holder?.words.has(word));
    return holder && !noun.vague && unknown.length <= 1 ? holder.group : null;
  }
  return holder && words.every((word) => holder.words.has(word)) ? holder.group : null;
}
