import type { NameRules } from '../../language/rules/names';
import type { Sentence, Token } from '../../model/token';
import { isUpper } from './case-mode';
import type { TokenRange } from './name-span';

/** Shorter capitals are acronyms of bodies ("LAPD Detective"); longer ones before a sentence are logos and credits. */
const SHORTEST_LOGO = 6;

/**
 * Takes a run of capitals apart where the words beside a picture end and a sentence starts, as on pages whose text has
 * lost its lines: "REUTERS | Some people …", "SEATTLEDAILY | Police have …". "Getty Images" stays whole.
 */
export function cutFurniture(sentence: Sentence, run: TokenRange, rules: NameRules): TokenRange[] {
  const parts: TokenRange[] = [];
  let { from } = run;
  for (let at = from + 1; at < run.to; at += 1) {
    if (!startsAnew(sentence, at, rules)) continue;
    parts.push({ from, to: withoutFurniture(sentence, from, at, rules) });
    // the first word of the sentence has its capital from there
    from = at + 1 < run.to ? at : at + 1;
  }
  return [...parts, { from, to: run.to }].filter((part) => part.from < part.to);
}

/** Who is named beside a picture is only credited. */
function withoutFurniture({ tokens }: Sentence, from: number, end: number, rules: NameRules): number {
  let to = end;
  while (to > from && rules.furniture.has(tokens[to - 1]?.lower ?? '')) to -= 1;
  return to;
}

/** A common word with a capital after a word beside a picture, or after a logo and before its verb. */
function startsAnew({ tokens }: Sentence, at: number, rules: NameRules): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (!before || !token || isUpper(token) || !isCommon(token, rules)) return false;
  if (rules.furniture.has(token.lower)) return false;
  const next = tokens[at + 1];
  // "Reuters | Institute" is a body, "REUTERS | Police" are two
  const acts = next?.tag === 'VERB' || next?.tag === 'AUX';
  const isHead =
    rules.heads.get(token.lower) === 'organization' && !rules.actorNouns.get(token.lower)?.plural;
  if (rules.furniture.has(before.lower)) return !isHead;
  const isLogo = isUpper(before) && before.text.length >= SHORTEST_LOGO && !before.text.includes('-');
  return isLogo && acts;
}

const isCommon = ({ lower }: Token, rules: NameRules): boolean =>
  rules.openers.has(lower) || rules.actorNouns.has(lower) || rules.isPeoplePlural(lower);
