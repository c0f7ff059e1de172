import type { NameRules } from '../language/rules/names';
import type { Sentence } from '../model/token';

/**
 * Whether a word that the tagger takes for a noun is rather the verb of the name before it: "Acme | increase the gaps",
 * and in headlines, which drop determiners, "Hunter | catches rare plague", "Portugal | bans plastic bags".
 */
export function isMistakenVerb(sentence: Sentence, at: number, rules: NameRules): boolean {
  const token = sentence.tokens[at];
  const next = sentence.tokens[at + 1];
  if (!token || !next) return false;
  if (rules.actorNouns.has(token.lower) || rules.isPeoplePlural(token.lower)) return false;
  if (next.tag === 'DET') return true;
  return sentence.kind === 'headline' && rules.thirdPerson.test(token.lower) && OBJECT_TAGS.has(next.tag);
}

const OBJECT_TAGS: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'ADP']);
