import type { Language } from '../language/language';
import type { NameRules } from '../language/rules/names';
import type { Article } from '../model/article';
import type { DateMention, Entity, NameMention, NumberMention } from '../model/mention';
import type { Sentence } from '../model/token';
import { buildEntities } from './names/build-entities';
import { readCasing } from './names/casing';
import { isCredited } from './names/credits';
import { findDescriptions, type Description } from './names/descriptions';
import { nameRuns } from './names/name-runs';
import type { NameSpan, TokenRange } from './names/name-span';
import { attachRoles } from './names/roles';
import { splitRun } from './names/split-run';
import { tieDescriptions } from './names/tie-descriptions';
import { tieNames } from './names/tie-names';

/** Names, places and described actors of the whole document, typed and tied together. `taken` are tokens already settled. */
export function findNames(
  _article: Article,
  sentences: readonly Sentence[],
  taken: readonly (NumberMention | DateMention)[],
  language: Language,
): { mentions: NameMention[]; entities: Entity[] } {
  const rules = language.names;
  const casing = readCasing(sentences, rules);
  const occupied = new Map<number, Set<number>>();
  for (const mention of taken) {
    // "a 27-year-old man", "the 14-year-old": an age is part of the description
    if (mention.type === 'number' && mention.use === 'age') continue;
    occupy(occupied, mention.sentence, mention);
  }
  const names: NameSpan[] = [];
  const descriptions: Description[] = [];
  for (const sentence of sentences) {
    const isFree = (at: number): boolean => !occupied.get(sentence.index)?.has(at);
    const found = nameRuns(sentence, casing, isFree, rules).flatMap((run) => splitRun(sentence, run, rules));
    const described = describedActors(sentence, found, occupied, rules);
    const withRoles = attachRoles(sentence, found, described, rules).filter(
      (name) => !isCredited(sentence, name, rules),
    );
    names.push(...withRoles);
    descriptions.push(
      ...described.filter(
        (description) => !withRoles.some(({ role }) => role && covers(role, description.head)),
      ),
    );
  }
  const groups = tieNames(names, rules);
  const tied = tieDescriptions(descriptions, groups, rules);
  return buildEntities(groups, tied.groups, tied.named, rules);
}

function describedActors(
  sentence: Sentence,
  names: readonly NameSpan[],
  occupied: Map<number, Set<number>>,
  rules: NameRules,
): Description[] {
  for (const name of names) occupy(occupied, sentence.index, name);
  return findDescriptions(sentence, (at) => !occupied.get(sentence.index)?.has(at), rules);
}

function occupy(table: Map<number, Set<number>>, sentence: number, { from, to }: TokenRange): void {
  const set = table.get(sentence) ?? new Set<number>();
  for (let at = from; at < to; at += 1) set.add(at);
  table.set(sentence, set);
}

const covers = ({ from, to }: TokenRange, at: number): boolean => at >= from && at < to;
