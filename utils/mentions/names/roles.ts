import type { NameRules, NameType } from '../../language/rules/names';
import type { Sentence } from '../../model/token';
import type { Description } from './descriptions';
import { textOfRange, type NameSpan, type TokenRange } from './name-span';

/** Words of an apposition up to its head, and after it ("the head of external affairs at Acme"). */
const LONGEST_BEFORE_HEAD = 7;
const LONGEST_AFTER_HEAD = 9;

/** What a role search looks at: one sentence with its names by their end and its descriptions by their head. */
interface Surroundings {
  readonly sentence: Sentence;
  readonly namesByEnd: ReadonlyMap<number, NameSpan>;
  readonly byHead: ReadonlyMap<number, Description>;
  readonly rules: NameRules;
}

interface Role {
  readonly role: TokenRange;
  readonly proof: NameType | null;
}

/** The names of one sentence with the roles beside them. */
export function attachRoles(
  sentence: Sentence,
  names: readonly NameSpan[],
  descriptions: readonly Description[],
  rules: NameRules,
): NameSpan[] {
  const around: Surroundings = {
    sentence,
    namesByEnd: new Map(names.map((name) => [name.to, name])),
    byHead: new Map(descriptions.map((description) => [description.head, description])),
    rules,
  };
  return names.map((name) => {
    if (name.role !== null && name.proof === 'person') return withOffice(name, around);
    const found =
      roleBefore(name, around) ??
      appositionAfter(name, around) ??
      appositionBefore(name, around) ??
      relativeAfter(name, around);
    if (found === null || isSurelyPlace(name, rules)) return name;
    return { ...name, role: name.role ?? found.role, proof: name.proof ?? found.proof };
  });
}

/** "Former Guinean president | Captain | Moussa Diakite": the office before the rank. */
function withOffice(name: NameSpan, { byHead }: Surroundings): NameSpan {
  const { role } = name;
  const office = role && role.to <= name.from ? byHead.get(role.from - 1) : undefined;
  if (!role || !office || office.noun.kind !== 'person' || office.noun.plural) return name;
  return { ...name, role: { from: office.from, to: role.to } };
}

/** "former colonial ruler France" makes no person of a country. */
function isSurelyPlace(name: NameSpan, rules: NameRules): boolean {
  const place = rules.gazetteer.lookupPlace(textOfRange(name.sentence, name));
  return place?.kind === 'country' && !place.ambiguous;
}

function proofOf(
  { noun }: Description,
  name: NameSpan,
  { firmNouns, gazetteer }: NameRules,
): NameType | null {
  // "copper miner Tolvaco", "publisher Novagate" may be either
  if (firmNouns.has(noun.lemma)) {
    if (gazetteer.isFirstName(name.sentence.tokens[name.from]?.text ?? '')) return 'person';
    return name.to - name.from === 1 ? 'organization' : null;
  }
  if (noun.kind === 'organization') return noun.plural ? null : 'organization';
  return noun.kind === 'person' || noun.plural ? 'person' : null;
}

/** "Amnesty International spokesperson | Jane Roe", "newspaper | Dagens Nyheter". */
function roleBefore(name: NameSpan, { sentence, namesByEnd, byHead, rules }: Surroundings): Role | null {
  const role = byHead.get(name.from - 1);
  // "principal deputy White House press secretary": the name itself goes on to another noun
  if (!role || sentence.tokens[name.to]?.tag === 'NOUN') return null;
  const from = namesByEnd.get(role.from)?.from ?? role.from;
  return { role: { from, to: role.to }, proof: proofOf(role, name, rules) };
}

/** "Max Verstappen, | the Red Bull driver, | …", "Jane Roe, | head of external affairs at Acme | ." */
function appositionAfter(name: NameSpan, { sentence, byHead, rules }: Surroundings): Role | null {
  const { tokens } = sentence;
  if (sentence.kind === 'headline' || !/^[,–—-]$/.test(tokens[name.to]?.text ?? '')) return null;
  const hasDeterminer = rules.determiners.has(tokens[name.to + 1]?.lower ?? '');
  const from = hasDeterminer ? name.to + 2 : name.to + 1;
  const role = firstIn(byHead, from, from + LONGEST_BEFORE_HEAD);
  if (!role || role.noun.plural || /^['’]s?$/.test(tokens[role.to]?.text ?? '')) return null;
  const end = isNounGroup(sentence, from, role.head) ? endOfGroup(sentence, role.to, rules) : null;
  return end === null ? null : { role: { from, to: end }, proof: proofOf(role, name, rules) };
}

/** "Valencia's mayor, | María Catalá, | said". */
function appositionBefore(name: NameSpan, { sentence, byHead, rules }: Surroundings): Role | null {
  const { tokens } = sentence;
  const closing = tokens[name.to];
  if (tokens[name.from - 1]?.text !== ',' || (closing && !/^[,.;)–—]$/.test(closing.text))) return null;
  for (let head = name.from - 2; head > name.from - LONGEST_AFTER_HEAD; head -= 1) {
    const role = byHead.get(head);
    if (!role || role.noun.kind === 'group' || role.noun.plural) continue;
    if (endOfGroup(sentence, head + 1, rules) !== name.from - 1) return null;
    const opened =
      role.definite || role.from === 0 || rules.determiners.has(tokens[role.from - 1]?.lower ?? '');
    return opened
      ? { role: { from: role.shownFrom, to: name.from - 1 }, proof: proofOf(role, name, rules) }
      : null;
  }
  return null;
}

/** "Jane Roe, who | heads the fire brigade of Kovik". */
function relativeAfter(name: NameSpan, { sentence, rules }: Surroundings): Role | null {
  const { tokens } = sentence;
  const from = name.to + 2;
  const isRelative = tokens[name.to]?.text === ',' && tokens[from - 1]?.lower === rules.personalRelative;
  const object = tokens[from + 1]?.tag ?? 'PUNCT';
  if (
    !isRelative ||
    CLAUSE_TAGS.has(object) ||
    object === 'ADV' ||
    !rules.headVerbs.has(tokens[from]?.lower ?? '')
  )
    return null;
  const to = endOfGroup(sentence, from + 1, rules);
  return to === null || to < from + 2 ? null : { role: { from, to }, proof: 'person' };
}

function firstIn(byHead: ReadonlyMap<number, Description>, from: number, to: number): Description | null {
  for (let head = from; head < to; head += 1) {
    const found = byHead.get(head);
    if (found) return found;
  }
  return null;
}

function isNounGroup({ tokens }: Sentence, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(({ tag, text }) => !CLAUSE_TAGS.has(tag) && (tag !== 'PUNCT' || text === '-'));
}

/** What cannot stand before the head noun of an apposition. */
const CLAUSE_TAGS: ReadonlySet<string> = new Set(['VERB', 'AUX', 'PRON', 'ADP', 'CCONJ', 'SCONJ']);

/** End of what follows a head noun within its group ("of X at Y"), null where a clause goes on instead. */
function endOfGroup({ tokens }: Sentence, from: number, rules: NameRules): number | null {
  for (let at = from; at <= Math.min(from + LONGEST_AFTER_HEAD, tokens.length); at += 1) {
    const token = tokens[at];
    if (!token || /^[,.;:()–—"”]$/.test(token.text) || rules.relatives.has(token.lower)) return at;
    if (token.tag === 'VERB' || token.tag === 'AUX') return null;
  }
  return null;
}
