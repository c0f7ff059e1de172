import type { Language } from '../language/language';
import type { NameRules } from '../language/rules/names';
import type { Article } from '../model/article';
import type { DateMention, Entity, NameMention, NumberMention } from '../model/mention';
import type { Sentence } from '../model/token';
import { afterDateline } from '../text/dateline';
import { buildEntities } from './names/build-entities';
import { Casing } from './names/casing';
import { isCredited } from './names/credits';
import { findDescriptions, type Description } from './names/descriptions';
import { cutFurniture } from './names/furniture';
import { nameRuns } from './names/name-runs';
import { textOfRange, type NameSpan, type TokenRange } from './names/name-span';
import { attachRoles } from './names/roles';
import { splitOffice } from './names/split-office';
import { splitRun } from './names/split-run';
import { tieDescriptions } from './names/tie-descriptions';
import { tieNames } from './names/tie-names';

/**
 * Names, places and described actors of the whole document, typed and tied together. `taken` are tokens already settled;
 * of them only an age may stand within a mention found here ("a 27-year-old man").
 */
export function findNames(
  _article: Article,
  sentences: readonly Sentence[],
  taken: readonly (NumberMention | DateMention)[],
  language: Language,
): { mentions: NameMention[]; entities: Entity[] } {
  const rules = language.names;
  const casing = new Casing(sentences, rules);
  const occupied = occupiedTokens(taken);
  const names: NameSpan[] = [];
  const descriptions: Description[] = [];
  for (const sentence of sentences) {
    const found = readSentence(sentence, casing, occupied.get(sentence.index) ?? new Set(), rules);
    names.push(...found.names);
    descriptions.push(...found.descriptions);
  }
  const groups = tieNames(names, rules);
  const tied = tieDescriptions(descriptions, groups, rules);
  return buildEntities(groups, tied.groups, tied.named, rules);
}

function occupiedTokens(taken: readonly (NumberMention | DateMention)[]): Map<number, Set<number>> {
  const occupied = new Map<number, Set<number>>();
  for (const mention of taken) {
    if (mention.type === 'number' && mention.use === 'age') continue;
    const tokens = occupied.get(mention.sentence) ?? new Set();
    addRange(tokens, mention);
    occupied.set(mention.sentence, tokens);
  }
  return occupied;
}

/** The names of one sentence with their roles, and the described actors that are no role. Takes up their tokens. */
function readSentence(
  sentence: Sentence,
  casing: Casing,
  occupied: Set<number>,
  rules: NameRules,
): { names: NameSpan[]; descriptions: Description[] } {
  const isFree = (at: number): boolean => !occupied.has(at);
  const spans = nameRuns(sentence, casing, isFree, rules)
    .flatMap((run) => cutFurniture(sentence, run, rules))
    .flatMap((run) => splitRun(sentence, run, rules));
  const holders = spans.map((span) => splitOffice(sentence, span, rules));
  for (const span of spans) addRange(occupied, span);
  const described = findDescriptions(sentence, isFree, rules);
  const names = attachRoles(sentence, placeDateline(sentence, holders, rules), described, rules).filter(
    (name) => !isCredited(sentence, name, rules),
  );
  const inRoles = new Set<number>();
  for (const { role } of names) if (role) addRange(inRoles, role);
  return { names, descriptions: described.filter(({ head }) => !inRoles.has(head)) };
}

/** "TINGO BLANCO, 13 Mar (Newswire) --": the name that opens a dateline is a place; before a colon ("ROE: Thank you") only one that is known. */
function placeDateline(sentence: Sentence, names: readonly NameSpan[], rules: NameRules): NameSpan[] {
  const end = sentence.kind === 'headline' ? 0 : afterDateline(sentence.tokens);
  const isLine = sentence.tokens.slice(0, end).some(({ text }) => text === ':');
  return names.map((name) => {
    if (name.from !== 0 || name.to >= end || isBody(name, rules)) return name;
    const known = rules.gazetteer.lookupPlace(textOfRange(sentence, name));
    if (isLine && (known === null || known.ambiguous)) return name;
    return { ...name, proof: 'place', role: null };
  });
}

/** "NORTHERN WIRE —": an agency where the town would stand. */
function isBody({ sentence, from, to }: NameSpan, { heads }: NameRules): boolean {
  return to - from > 1 && heads.get(sentence.tokens[to - 1]?.lower ?? '') === 'organization';
}

function addRange(tokens: Set<number>, { from, to }: TokenRange): void {
  for (let at = from; at < to; at += 1) tokens.add(at);
}
