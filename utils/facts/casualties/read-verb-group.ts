import type { GrammarWords } from '../../language/rules/casualties';
import type { Token } from '../../model/token';
import type { VerbGroup } from './chunks';

/** The verb group that starts at token `from`: "were later", "has not been", "to have died", "was found dead". */
export function readVerbGroup(
  tokens: readonly Token[],
  from: number,
  grammar: GrammarWords,
  isVerb: (at: number) => boolean,
): VerbGroup {
  let i = from;
  let main = from;
  while (i < tokens.length) {
    const { lower, tag } = tokens[i] as Token;
    const infinitiveAgain = i > from && grammar.infinitive.has(lower);
    if (isVerb(i) && !infinitiveAgain) {
      if (i > from && startsAnother(tokens, main, i, grammar)) break;
      main = i;
    } else if (!isInside(lower, tag, grammar) || infinitiveAgain) break;
    i += 1;
  }
  i = trimTail(tokens, i, main, grammar);
  const words = tokens.slice(from, main).map((token) => token.lower);
  const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  const mainWord = tokens[main]?.lower ?? '';
  const isParticiple = !mainWord.endsWith('ing') && !grammar.be.has(mainWord);
  return {
    type: 'verb',
    from,
    to: i,
    main,
    passive: has(grammar.be) && isParticiple,
    copula: grammar.be.has(mainWord),
    modal: has(grammar.modals) || grammar.modals.has(mainWord),
    negated: tokens.slice(from, i).some((token) => grammar.negations.has(token.lower)),
    infinitive: grammar.infinitive.has(tokens[from]?.lower ?? ''),
    perfect: has(grammar.have),
    helped: words.length > 0 && !grammar.infinitive.has(words[0] ?? ''),
  };
}

/** Two full verbs side by side are two groups ("said died"), unless the first is an auxiliary. */
function startsAnother(tokens: readonly Token[], main: number, at: number, grammar: GrammarWords): boolean {
  const { lower, tag } = tokens[main] as Token;
  const helps =
    grammar.be.has(lower) ||
    grammar.have.has(lower) ||
    grammar.modals.has(lower) ||
    grammar.infinitive.has(lower);
  return !helps && tag !== 'AUX' && at > main;
}

const isInside = (lower: string, tag: string, grammar: GrammarWords): boolean =>
  tag === 'ADV' ||
  grammar.negations.has(lower) ||
  grammar.adverbs.has(lower) ||
  grammar.predicates.has(lower);

/** Adverbs behind the verb stay outside; predicates ("found dead") stay inside. */
function trimTail(tokens: readonly Token[], end: number, main: number, grammar: GrammarWords): number {
  let to = end;
  while (
    to - 1 > main &&
    !grammar.predicates.has(tokens[to - 1]?.lower ?? '') &&
    !grammar.negations.has(tokens[to - 1]?.lower ?? '')
  )
    to -= 1;
  return to;
}
