import type { NameRules } from '../../language/rules/names';
import type { Token } from '../../model/token';
import { textOfRange, type NameSpan } from './name-span';

/** Words between a work and the noun that says what it is ("Salt Hymn, her long-awaited second | album"). */
const LONGEST_GROUP = 6;
/** Words between "published" and the journal ("published on Thursday in …"). */
const LONGEST_GAP = 6;
const END: Token = { start: 0, end: 0, text: '', lower: '', tag: 'PUNCT' };

/**
 * Whether the words of a name or those beside it say that it names a thing: a work ("the film Low Water"), a journal that something is
 * published in, a road or model with its number ("Interstate 95"), somebody's car, a germ, an operation.
 */
export function isThing(name: NameSpan, rules: NameRules): boolean {
  return (
    isTaxon(name, rules) ||
    isNumbered(name, rules) ||
    isWork(name, rules) ||
    isPublished(name, rules) ||
    isVehicle(name, rules)
  );
}

/** "Salmonella Newport", "Yersinia pestis", "Borrelia". */
function isTaxon(
  { sentence: { tokens }, from, to }: NameSpan,
  { taxon, taxa, gazetteer }: NameRules,
): boolean {
  const { lower = '', text = '' } = tokens[from] ?? {};
  if (taxa.has(lower)) return true;
  return to - from === 1 && taxon.test(lower) && !gazetteer.isFirstName(text);
}

/** "Interstate | 95", "the ATR | 72", "Article | 50". */
function isNumbered({ sentence: { tokens }, to }: NameSpan, { numbered }: NameRules): boolean {
  return numbered.has(tokens[to - 1]?.lower ?? '') && /^\p{N}/u.test(tokens[to]?.text ?? '');
}

/** "the film Low Water", "Operation", "Salt Hymn, her first album since 2015", "dubbed Clean Sweep". */
function isWork({ sentence: { tokens }, from, to }: NameSpan, rules: NameRules): boolean {
  const { works, titling, determiners } = rules;
  const before = tokens[from - 1];
  if (before && titling.has(before.lower)) return true;
  if (before && works.has(before.lower) && !/^\p{Lu}/u.test(before.text)) {
    for (let at = from - 2; at > from - 2 - LONGEST_GROUP; at -= 1) {
      const { lower = '', tag = 'PUNCT' } = tokens[at] ?? {};
      if (determiners.has(lower) || lower === "'s") return true;
      if (tag !== 'ADJ' && tag !== 'NOUN' && tag !== 'NUM') break;
    }
  }
  if (isUndertaking(tokens, to, rules)) return true;
  if (tokens[to]?.text !== ',' || !determiners.has(tokens[to + 1]?.lower ?? '')) return false;
  for (let at = to + 2; at < to + 2 + LONGEST_GROUP; at += 1) {
    const { lower = '', tag = 'PUNCT' } = tokens[at] ?? {};
    const next = tokens[at + 1]?.tag;
    if (works.has(lower)) return next !== 'NOUN';
    if (tag !== 'ADJ' && tag !== 'NOUN' && tag !== 'NUM' && tag !== 'PROPN') return false;
  }
  return false;
}

/** "the Clean Sweep | anti-drug operation". */
function isUndertaking(
  tokens: NameSpan['sentence']['tokens'],
  to: number,
  { undertakings }: NameRules,
): boolean {
  let at = to;
  const modifies = ({ tag, lower }: Token): boolean =>
    (tag === 'ADJ' || tag === 'NOUN' || lower.includes('-')) && !undertakings.has(lower);
  while (at < to + 3 && modifies(tokens[at] ?? END)) at += 1;
  const { lower, text } = tokens[at] ?? END;
  return undertakings.has(lower) && !/^\p{Lu}/u.test(text);
}

/** "a study published on Monday in | Marine Letters". */
function isPublished(name: NameSpan, rules: NameRules): boolean {
  const { sentence, from } = name;
  const { tokens } = sentence;
  const preposition = tokens[from - 1]?.lower === rules.article ? from - 2 : from - 1;
  if (!rules.placePrepositions.has(tokens[preposition]?.lower ?? '')) return false;
  if (rules.gazetteer.lookupPlace(textOfRange(sentence, name)) !== null) return false;
  for (let at = preposition - 1; at >= preposition - LONGEST_GAP; at -= 1) {
    const { lower = '', text = '.' } = tokens[at] ?? {};
    if (rules.publishing.has(lower)) return true;
    if (/^[.,;:]$/.test(text)) return false;
  }
  return false;
}

/** "a black | Audi", "his | Toyota": but "the Toyota plant" is of the firm. */
function isVehicle({ sentence: { tokens }, from, to }: NameSpan, rules: NameRules): boolean {
  if (!rules.vehicles.has(tokens[from]?.lower ?? '')) return false;
  const before = tokens[from - 1];
  if (!before || rules.actorNouns.has(before.lower)) return false;
  const further = tokens[from - 2]?.lower ?? '';
  // "the silver | BMW"
  const owned = [before.lower, further].some((word) => rules.determiners.has(word)) || before.lower === "'s";
  return owned && tokens[to]?.tag !== 'NOUN';
}
