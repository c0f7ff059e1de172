import type { NameRules } from '../../language/rules/names';
import type { Sentence, Token } from '../../model/token';
import { isCapital } from './case-mode';
import type { Casing } from './casing';
import type { TokenRange } from './name-span';

/** Longer runs of capitals are no names but lists or shouting; also keeps the work on a run bounded. */
const LONGEST = 24;

/**
 * Capitalised runs of a sentence with what joins them: particles ("Osama bin Laden"), complements ("Ministry of
 * Health and Welfare"), initials ("J. Smith"), "&", and "'s" inside a name ("King's College").
 * @param isFree whether a token belongs to no number or date.
 */
export function nameRuns(
  sentence: Sentence,
  casing: Casing,
  isFree: (at: number) => boolean,
  rules: NameRules,
): TokenRange[] {
  const { tokens } = sentence;
  const isName = (at: number): boolean => isFree(at) && casing.isNameToken(sentence, at);
  const runs: TokenRange[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!isName(at)) {
      at += 1;
      continue;
    }
    const from = at;
    let to = at + 1;
    for (let next = joined(tokens, from, to, isName, rules); next > to && next - from <= LONGEST;) {
      to = next;
      next = joined(tokens, from, to, isName, rules);
    }
    runs.push({ from, to });
    at = to;
  }
  return runs;
}

/** Where the run ends after one more capitalised word, or `to` where nothing joins. */
function joined(
  tokens: readonly Token[],
  from: number,
  to: number,
  isName: (at: number) => boolean,
  rules: NameRules,
): number {
  if (isName(to)) return to + 1;
  const gap = tokens[to];
  const last = tokens[to - 1];
  if (!gap || !last) return to;
  // "J. R. Holloway": after the dot of an initial a capital is the name's own
  const initial = gap.text === '.' && last.text.length === 1 && last.end === gap.start;
  const after = tokens[to + 1];
  if (initial && after && isCapital(after)) return to + 2;
  if (gap.text === '&' && isName(to + 1)) return to + 2;
  if (gap.lower === "'s" && rules.possessors.has(last.lower) && isName(to + 1)) return to + 2;
  const afterParticles = skipParticles(tokens, to, rules);
  if (afterParticles > to && isName(afterParticles)) return afterParticles + 1;
  return complement(tokens, from, to, isName, rules);
}

function skipParticles(tokens: readonly Token[], at: number, rules: NameRules): number {
  let to = at;
  while (to < at + 3 && rules.particles.has(tokens[to]?.lower ?? '') && !isCapital(tokens[to] as Token))
    to += 1;
  return to;
}

/** "Ministry | of Health", "University | of the West", "Food | and Drug Administration". */
function complement(
  tokens: readonly Token[],
  from: number,
  to: number,
  isName: (at: number) => boolean,
  rules: NameRules,
): number {
  const link = tokens[to]?.lower ?? '';
  if (!rules.links.has(link) || link === rules.article) return to;
  const next = tokens[to + 1]?.lower === rules.article ? to + 2 : to + 1;
  if (!isName(next)) return to;
  const run = tokens.slice(from, to);
  const headed = run.some(({ lower }) => rules.complementHeads.has(lower));
  const goesOn = run.some(({ lower }) => lower === rules.genitive || lower === rules.purpose);
  const joins =
    link === rules.conjunction
      ? joinsAnd(tokens, run, headed && goesOn, to, isName, rules)
      : link === rules.genitive
        ? rules.complementHeads.has(run.at(-1)?.lower ?? '') || (headed && goesOn)
        : headed && link === rules.purpose;
  return joins ? next + 1 : to;
}

/**
 * "Centers for Disease Control | and Prevention", "Food | and Drug Administration": one name, not two.
 * @param goesOn whether the run already has a complement, which a further word then continues.
 */
function joinsAnd(
  tokens: readonly Token[],
  run: readonly Token[],
  goesOn: boolean,
  link: number,
  isName: (at: number) => boolean,
  rules: NameRules,
): boolean {
  const isKnown = (token: Token | undefined): boolean =>
    token !== undefined &&
    (rules.gazetteer.isFirstName(token.text) || rules.gazetteer.lookupPlace(token.text) !== null);
  if (goesOn) return !isKnown(tokens[link + 1]);
  let end = link + 1;
  while (isName(end)) end += 1;
  const isHeaded = end - link > 2 && rules.complementHeads.has(tokens[end - 1]?.lower ?? '');
  return run.length === 1 && isHeaded && !isKnown(run[0]);
}
