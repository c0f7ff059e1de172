import type { Language } from '../../language/language';
import type { WhoRules } from '../../language/rules/who';
import { isMistakenVerb } from '../../mentions/mistaken-verb';
import type { NameMention } from '../../model/mention';
import type { Sentence, Token } from '../../model/token';
import { afterDateline } from '../../text/dateline';

/**
 * What a name does in its clause, as far as word order tells in English: `subject` acts, `patient` is the subject of a
 * passive, `agent` stands after "by", `speaker` only says, `attribution` is named as a source,
 * `subordinate` acts or suffers in a side clause, `addressee` is told, `label` opens a line of a transcript ("ROE: …").
 */
export type ClauseRole =
  | 'subject'
  | 'patient'
  | 'agent'
  | 'object'
  | 'speaker'
  | 'attribution'
  | 'possessor'
  | 'modifier'
  | 'oblique'
  | 'subordinate'
  | 'addressee'
  | 'label'
  | 'none';

/** Tokens that may stand between a subject and its verb ("of the …", ", the …,"). */
const REACH = 14;

export function clauseRole(
  sentence: Sentence,
  mention: NameMention,
  { who: rules, names }: Language,
): ClauseRole {
  const { tokens } = sentence;
  // "Seattle shooting leaves five hurt": the participle is a noun
  if (isEventNoun(tokens, mention.to)) return 'modifier';
  const start = startOfGroup(tokens, mention.from, rules);
  const before = tokens[start - 1];
  const next = tokens[mention.to];
  if (next && /^['’]s?$/.test(next.text) && next.tag !== 'AUX' && tokens[mention.to + 1]?.tag !== 'VERB')
    return 'possessor';
  // "according to a UN | inquiry"
  if (
    before &&
    rules.attributions.has(before.lower) &&
    rules.attributionVerbs.has(tokens[start - 2]?.lower ?? '')
  )
    return 'attribution';
  if (next?.tag === 'NOUN') return isMistakenVerb(sentence, mention.to, names) ? 'subject' : 'modifier';
  if (next?.text === ':' && mention.from === 0) return sentence.kind === 'headline' ? 'attribution' : 'label';
  if (sentence.kind !== 'headline' && mention.to < afterDateline(tokens)) return 'none';
  if (before?.lower === rules.agentPreposition) return 'agent';
  if (isAddressed(tokens, start, rules)) return 'addressee';
  if (before && before.tag === 'VERB' && rules.speechVerbs.has(before.lower) && endsClause(next))
    return 'speaker';
  if (before && (before.tag === 'ADP' || (before.tag === 'SCONJ' && before.lower !== 'that'))) {
    if (!rules.subordinators.has(before.lower)) return 'oblique';
  }
  const verb = verbAfter(tokens, mention.to, names.relatives);
  if (before?.tag === 'VERB' && (verb === null || verb !== mention.to)) return 'object';
  if (verb === null) return before?.tag === 'AUX' ? 'oblique' : 'none';
  const role = verbRole(tokens, verb, rules);
  if (!before || !rules.subordinators.has(before.lower) || before.tag === 'CCONJ') return role;
  // "As Jane Roe reports for Acme News", "after two people fell ill"
  return role === 'speaker' ? 'attribution' : 'subordinate';
}

function isEventNoun(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return /ing$/.test(tokens[at]?.lower ?? '') && (after?.tag === 'VERB' || after?.tag === 'AUX');
}

/**
 * Whether a place stands where whoever acts stands: first in its clause, and not behind a preposition, a comma or another noun
 * ("in Arco, | Idaho, | was", "shakes northern | Chile").
 */
export function opensClause({ tokens, kind }: Sentence, { from }: NameMention): boolean {
  const article = tokens[from - 1]?.tag === 'DET' ? 1 : 0;
  const before = tokens[from - 1 - article];
  if (before === undefined) return true;
  if (kind === 'headline' && before.text === ',') return true;
  return before.tag === 'CCONJ' || before.tag === 'SCONJ' || /^["“”‘:—–|]$/.test(before.text);
}

/** "told | reporters", "in an interview with | Acme News", "speaking to | Acme Radio". */
function isAddressed(tokens: readonly Token[], start: number, rules: WhoRules): boolean {
  const before = tokens[start - 1]?.lower ?? '';
  if (rules.addressVerbs.has(before)) return true;
  return rules.addressPrepositions.has(before) && rules.addresses.has(tokens[start - 2]?.lower ?? '');
}

function endsClause(token: Token | undefined): boolean {
  return token === undefined || token.tag === 'PUNCT' || token.tag === 'ADP' || token.tag === 'ADV';
}

/** Where the noun group that holds the mention begins. */
function startOfGroup(tokens: readonly Token[], from: number, rules: WhoRules): number {
  let at = from;
  while (at > 0 && from - at < 6) {
    const token = tokens[at - 1] as Token;
    const inGroup =
      token.tag === 'DET' ||
      token.tag === 'ADJ' ||
      token.tag === 'NUM' ||
      token.tag === 'NOUN' ||
      token.tag === 'PROPN';
    if (!inGroup || rules.subordinators.has(token.lower)) break;
    // a number opens its group: "near the demonstration | five people"
    const isCounted = tokens[at]?.tag === 'NUM';
    if (isCounted && (token.tag === 'NOUN' || token.tag === 'PROPN')) break;
    at -= 1;
  }
  return at;
}

/**
 * The first verb of the clause that the mention is the subject of, null where none is near: past an apposition between
 * commas and past participles, but not past a noun group that is itself the subject ("in Nice, France, | the mayor says").
 */
function verbAfter(tokens: readonly Token[], from: number, relatives: ReadonlySet<string>): number | null {
  let commas = 0;
  let nouns = false;
  for (let at = from; at < Math.min(tokens.length, from + REACH); at += 1) {
    const { tag, text, lower } = tokens[at] as Token;
    if (tag === 'VERB' && lower.endsWith('ing')) continue;
    if (tag === 'VERB' || tag === 'AUX') return nouns ? null : at;
    if (text === ',') {
      if (commas === 2 || (commas === 0 && at > from)) return null;
      commas += 1;
      nouns = false;
    } else if (/^[.;:!?]$/.test(text)) return null;
    else if (relatives.has(lower)) nouns = false;
    else if (tag === 'PRON') return null;
    else if (commas > 0 && (tag === 'NOUN' || tag === 'PROPN')) nouns = true;
  }
  return null;
}

/** Reads the verb group from its first verb: who acts, is acted on, or speaks. */
function verbRole(tokens: readonly Token[], from: number, rules: WhoRules): ClauseRole {
  let passive = false;
  for (let at = from; at < Math.min(tokens.length, from + 6); at += 1) {
    const token = tokens[at] as Token;
    if (token.tag === 'VERB' && !rules.passiveAuxiliaries.has(token.lower)) {
      if (passive && isParticiple(token)) return 'patient';
      return rules.speechVerbs.has(token.lower) ? 'speaker' : 'subject';
    }
    if (token.tag === 'AUX' || token.tag === 'VERB')
      passive = passive ? true : rules.passiveAuxiliaries.has(token.lower);
    else if (token.tag !== 'ADV' && token.tag !== 'PART') break;
  }
  return 'subject';
}

function isParticiple(token: Token): boolean {
  return !token.lower.endsWith('ing');
}
