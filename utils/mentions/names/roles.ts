import type { NameRules, NameType } from '../../language/rules/names';
import type { Sentence } from '../../model/token';
import type { Description } from './descriptions';
import { textOfRange, type NameSpan, type TokenRange } from './name-span';

/** Words of an apposition up to its head, and after it ("the head of external affairs at Acme"). */
const LONGEST_BEFORE_HEAD = 7;
const LONGEST_AFTER_HEAD = 9;

/** Roles beside the names of one sentence. */
export function attachRoles(
  sentence: Sentence,
  names: readonly NameSpan[],
  descriptions: readonly Description[],
  rules: NameRules,
): NameSpan[] {
  return names.map((name) => {
    if (name.role !== null && name.proof === 'person') return name;
    const found =
      roleBefore(sentence, name, names, descriptions) ??
      appositionAfter(sentence, name, descriptions, rules) ??
      appositionBefore(sentence, name, descriptions, rules);
    if (found === null || isSurelyPlace(name, rules)) return name;
    return { ...name, role: name.role ?? found.role, proof: name.proof ?? found.proof };
  });
}

/** "former colonial ruler France" makes no person of a country. */
function isSurelyPlace(name: NameSpan, rules: NameRules): boolean {
  const place = rules.gazetteer.lookupPlace(textOfRange(name.sentence, name));
  return place?.kind === 'country' && !place.ambiguous;
}

interface Role {
  readonly role: TokenRange;
  readonly proof: NameType | null;
}

/** "Amnesty International spokesperson | Jane Roe", "newspaper | Dagens Nyheter". */
function roleBefore(
  sentence: Sentence,
  name: NameSpan,
  names: readonly NameSpan[],
  descriptions: readonly Description[],
): Role | null {
  const role = descriptions.find((description) => description.to === name.from);
  // "principal deputy White House press secretary": the name itself goes on to another noun
  if (!role || sentence.tokens[name.to]?.tag === 'NOUN') return null;
  const holder = names.find((other) => other.to === role.from || isPossessor(sentence, other, role.from));
  const from = holder && holder.to === role.from ? holder.from : role.from;
  return { role: { from, to: role.to }, proof: proofOf(role) };
}

function isPossessor(sentence: Sentence, name: NameSpan, at: number): boolean {
  return name.to === at - 1 && /^['’]s?$/.test(sentence.tokens[at - 1]?.text ?? '');
}

function proofOf({ noun }: Description): NameType | null {
  if (noun.kind === 'organization') return noun.plural ? null : 'organization';
  return noun.kind === 'person' || noun.plural ? 'person' : null;
}

/** "Max Verstappen, | the Red Bull driver, | …", "Jane Roe, | head of external affairs at Acme | ." */
function appositionAfter(
  sentence: Sentence,
  name: NameSpan,
  descriptions: readonly Description[],
  rules: NameRules,
): Role | null {
  const { tokens } = sentence;
  if (sentence.kind === 'headline' || !/^[,–—-]$/.test(tokens[name.to]?.text ?? '')) return null;
  const from = skipDeterminer(sentence, name.to + 1, rules);
  const role = descriptions.find(({ head }) => head >= from && head < from + LONGEST_BEFORE_HEAD);
  if (!role || role.noun.plural || /^['’]s?$/.test(tokens[role.to]?.text ?? '')) return null;
  if (!isNounGroup(sentence, from, role.head)) return null;
  const end = groupEnd(sentence, role.to);
  if (end === null) return null;
  return { role: { from, to: end }, proof: proofOf(role) };
}

/** "Valencia's mayor, | María Catalá, | said". */
function appositionBefore(
  sentence: Sentence,
  name: NameSpan,
  descriptions: readonly Description[],
  rules: NameRules,
): Role | null {
  const { tokens } = sentence;
  const closing = tokens[name.to];
  if (tokens[name.from - 1]?.text !== ',' || (closing && !/^[,.;)–—]$/.test(closing.text))) return null;
  const before = descriptions.filter(
    ({ head, noun }) => head < name.from - 1 && head > name.from - LONGEST_AFTER_HEAD && !noun.plural,
  );
  const role = before.find(({ head }) => groupEnd(sentence, head + 1) === name.from - 1);
  if (!role || role.noun.kind !== 'person') return null;
  if (!role.definite && role.from > 0 && !rules.determiners.has(tokens[role.from - 1]?.lower ?? ''))
    return null;
  return { role: { from: role.shownFrom, to: name.from - 1 }, proof: 'person' };
}

function skipDeterminer(sentence: Sentence, at: number, rules: NameRules): number {
  return rules.determiners.has(sentence.tokens[at]?.lower ?? '') ? at + 1 : at;
}

function isNounGroup(sentence: Sentence, from: number, to: number): boolean {
  return sentence.tokens
    .slice(from, to)
    .every(
      ({ tag, text }) =>
        tag !== 'VERB' && tag !== 'AUX' && tag !== 'PRON' && (tag !== 'PUNCT' || text === '-'),
    );
}

/** End of what follows a head noun within its group ("of X at Y"), null where a clause goes on instead. */
function groupEnd(sentence: Sentence, from: number): number | null {
  const { tokens } = sentence;
  for (let at = from; at <= Math.min(from + LONGEST_AFTER_HEAD, tokens.length); at += 1) {
    const token = tokens[at];
    if (!token || /^[,.;:)–—"”]$/.test(token.text)) return at;
    if (token.tag === 'VERB' || token.tag === 'AUX') return null;
    if (/^(?:who|which|that|whose)$/.test(token.lower)) return at > from ? at : from;
  }
  return null;
}
