import type { GrammarWords } from '../../language/rules/casualties';
import type { Token } from '../../model/token';
import type { VerbGroup } from './chunks';

/** The verb group that starts at token `from`: "were later killed", "has not been", "to have died", "was found dead". */
export function readVerbGroup(
  tokens: readonly Token[],
  from: number,
  grammar: GrammarWords,
  isVerb: (at: number) => boolean,
): VerbGroup {
  let i = from;
  let main = -1;
  while (i < tokens.length) {
    const token = tokens[i] as Token;
    const infinitiveAgain = i > from && grammar.infinitive.has(token.lower);
    if (infinitiveAgain) break;
    const predicate = main >= 0 && grammar.predicates.has(token.lower);
    if (!predicate && isVerb(i)) {
      if (main >= 0 && !helps(tokens[main] as Token, grammar)) break;
      main = i;
    } else if (!isInside(token, grammar)) break;
    i += 1;
  }
  main = Math.max(main, from);
  return describe(tokens, { from, main, to: trimTail(tokens, i, main, grammar) }, grammar);
}

function describe(
  tokens: readonly Token[],
  { from, main, to }: { from: number; main: number; to: number },
  grammar: GrammarWords,
): VerbGroup {
  const before = tokens.slice(from, main);
  const has = (set: ReadonlySet<string>): boolean => before.some(({ lower }) => set.has(lower));
  const word = tokens[main]?.lower ?? '';
  const infinitive = grammar.infinitive.has(tokens[from]?.lower ?? '');
  return {
    type: 'verb',
    from,
    to,
    main,
    passive: has(grammar.be) && !grammar.progressive.test(word) && !grammar.be.has(word),
    copula: grammar.be.has(word),
    modal: has(grammar.modals) || grammar.modals.has(word),
    negated: tokens.slice(from, to).some(({ lower }) => grammar.negations.has(lower)),
    infinitive,
    perfect: has(grammar.have),
    helped: !infinitive && before.some((token) => helps(token, grammar)),
  };
}

/** An auxiliary, or the "to" of an infinitive: a full verb may follow in the same group. */
const helps = ({ lower, tag }: Token, grammar: GrammarWords): boolean =>
  tag === 'AUX' ||
  grammar.be.has(lower) ||
  grammar.have.has(lower) ||
  grammar.modals.has(lower) ||
  grammar.infinitive.has(lower);

const isInside = ({ lower, tag }: Token, grammar: GrammarWords): boolean =>
  tag === 'ADV' ||
  grammar.negations.has(lower) ||
  grammar.adverbs.has(lower) ||
  grammar.predicates.has(lower);

/** Adverbs behind the verb stay outside; predicates ("found dead") and negations stay inside. */
function trimTail(tokens: readonly Token[], end: number, main: number, grammar: GrammarWords): number {
  let to = end;
  const stays = (word: string): boolean => grammar.predicates.has(word) || grammar.negations.has(word);
  while (to - 1 > main && !stays(tokens[to - 1]?.lower ?? '')) to -= 1;
  return to;
}
