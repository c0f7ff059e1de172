import type { TenseRules } from '../../language/rules/dates';
import type { Sentence, Token } from '../../model/token';

export type Tense = 'past' | 'future' | 'unknown';

/** Tokens on each side of a date that are looked at: keeps the work linear in a text of nothing but dates. */
const REACH = 80;

/** Tokens before a date that still count as the opening of the sentence ("By early on …"). */
const OPENING = 3;

/** What follows a day that something is named by. */
const POSSESSIVE: ReadonlySet<string> = new Set(["'s", '’s']);

/** Tokens that may stand between "after" and a date that it governs ("after the Friday"): more make a clause of its own. */
const NOUN_PHRASE = 2;

/**
 * Whether the clause that holds a date looks back or ahead: by the nearest sign before the date within its clause, else after
 * it, else in the other clauses (those that follow first, where the date opens the sentence).
 * "Will" and its like win over a past form in the same clause ("will be held").
 */
export function tenseAt({ tokens, kind }: Sentence, from: number, to: number, rules: TenseRules): Tense {
  const first = Math.max(0, from - REACH);
  const near = tokens.slice(first, to + REACH);
  const context = { tokens: near, headline: kind === 'headline', caption: kind === 'caption', rules };
  return tenseIn(context, from - first, to - first);
}

interface Context {
  readonly tokens: readonly Token[];
  readonly headline: boolean;
  /** Pictures are told in the present of their day: "Firemen leave the mill on Friday". */
  readonly caption: boolean;
  readonly rules: TenseRules;
}

function tenseIn(context: Context, from: number, to: number): Tense {
  const { tokens, rules } = context;
  if (POSSESSIVE.has(tokens[to]?.lower ?? '') && rules.done.has(tokens[to + 1]?.lower ?? '')) return 'past';
  const left = scan(context, from - 1, -1);
  if (left.tense !== 'unknown') return left.tense;
  if (rules.forward.has(tokens[from - 1]?.lower ?? '')) return 'future';
  const right = scan(context, to, 1);
  if (right.tense !== 'unknown') return right.tense;
  // "Monday is a rest day"
  const opens = from === 0 || rules.boundaries.has(tokens[from - 1]?.lower ?? '');
  if (opens && rules.copulas.has(tokens[to]?.lower ?? '')) return 'future';
  const present = context.headline || context.caption;
  if (!present && isTimetable(tokens.slice(clauseStart(context, left.at, from), from), rules))
    return 'future';
  const further: [number, 1 | -1][] =
    from <= OPENING
      ? [[right.at + 1, 1]]
      : [
          [left.at - 1, -1],
          [right.at + 1, 1],
        ];
  for (const [start, step] of further) {
    for (let at = start; at >= 0 && at < tokens.length;) {
      const clause = scan(context, at, step);
      if (clause.tense !== 'unknown' && !clause.attributes) return clause.tense;
      at = clause.at + step;
    }
  }
  return 'unknown';
}

/** The first token of a date's clause, over a name or noun set between commas: "he meets the champion, Leon Vale, on Sunday". */
function clauseStart(context: Context, boundary: number, from: number): number {
  const { tokens } = context;
  const inner = tokens.slice(boundary + 1, from);
  if (tokens[boundary]?.text !== ',') return boundary + 1;
  if (inner.length > 1) return boundary + 1;
  const opening = scan(context, boundary - 1, -1).at;
  const between = tokens.slice(opening + 1, boundary);
  if (tokens[opening]?.text !== ',' || between.some(isVerb)) return boundary + 1;
  return scan(context, opening - 1, -1).at + 1;
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'ADJ']);
const isVerb = ({ tag }: Token): boolean => tag === 'VERB' || tag === 'AUX';

/** "The fair opens on Friday", "the film is out on Friday": the present, between the start of the clause and the date. */
function isTimetable(clause: readonly Token[], rules: TenseRules): boolean {
  // "the fair opens": a tagger takes the verb for a plural now and then, and then finds no verb at all
  const verbless = !clause.some(isVerb) && clause[0]?.tag !== 'ADP';
  const acts = clause.some(({ tag }) => tag === 'VERB');
  return clause.some(({ lower, tag }, at) => {
    if (rules.copulas.has(lower) && !acts) return true;
    // "in a surprise move", "the launch": a noun of the same form does not follow its subject
    const follows = NOMINAL.has(clause[at - 1]?.tag ?? 'X');
    return rules.timetable.has(lower) && (tag === 'VERB' || (verbless && follows));
  });
}

interface Clause {
  readonly tense: Tense;
  /** The boundary that the walk ended at. */
  readonly at: number;
  /** The tense is that of a verb of saying. */
  readonly attributes: boolean;
}

/** Walks from a token to the boundary of its clause. */
function scan(context: Context, start: number, step: 1 | -1): Clause {
  const { tokens, rules } = context;
  let tense: Tense = 'unknown';
  let attributes = false;
  let at = start;
  for (; at >= 0 && at < tokens.length; at += step) {
    if (rules.boundaries.has(tokens[at]?.lower ?? '')) break;
    if (step === -1 && rules.behind.has(tokens[at]?.lower ?? '') && start - at >= NOUN_PHRASE)
      return { tense: tense === 'unknown' ? 'past' : tense, at, attributes };
    const sign = signOf(context, at);
    if (sign === 'future') return { tense: sign, at, attributes: false };
    if (sign === 'unknown' || tense !== 'unknown') continue;
    tense = sign;
    attributes = rules.attribution.has(tokens[at]?.lower ?? '');
    if (step === 1) break;
  }
  return { tense, at, attributes };
}

function signOf({ tokens, headline, rules }: Context, at: number): Tense {
  const { lower, tag } = tokens[at] as Token;
  if (rules.future.has(lower)) return 'future';
  if (rules.possible.has(lower)) return rules.perceived.has(tokens[at + 1]?.lower ?? '') ? 'past' : 'future';
  // "was to have reopened in June"
  if (
    lower === rules.infinitive &&
    rules.planned.has(`${tokens[at - 1]?.lower ?? ''} ${tokens[at + 1]?.lower ?? ''}`)
  )
    return 'future';
  if (lower === rules.infinitive && tokens[at + 1]?.tag === 'VERB') {
    const before = beforeDay(tokens, at)?.lower ?? '';
    return headline || rules.ahead.has(before) ? 'future' : 'unknown';
  }
  // "all ferries are cancelled": a participle under a present auxiliary; "it may cut rates": what looks like a past form
  const before = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? ''];
  if (before.some((word) => rules.copulas.has(word))) return 'unknown';
  if (isModal(before[0] ?? '', rules)) return 'unknown';
  if (rules.past.has(lower)) return 'past';
  return rules.pastEnding.test(lower) && (tag === 'VERB' || tag === 'ADJ') ? 'past' : 'unknown';
}

const isModal = (word: string, rules: TenseRules): boolean =>
  word === rules.infinitive || rules.possible.has(word) || rules.future.has(word);

/** The token before an infinitive, over the day that may stand between: "agreed on Wednesday to lay down their arms". */
function beforeDay(tokens: readonly Token[], at: number): Token | undefined {
  const day = tokens[at - 1];
  if (day?.tag !== 'PROPN') return day;
  return tokens[at - 2]?.tag === 'ADP' ? tokens[at - 3] : tokens[at - 2];
}
