import type { FocusRules } from '../language/rules/focus';
import type { BlockKind } from '../model/article';
import type { Sentence, Token } from '../model/token';
import { contentWords } from './content-words';
import { matchPhrase } from './match-phrases';
import { quotedTokens } from './quotation';

/** Shares of the three signals; tuned by hand on news pages, where the overlap with the title is the best of them. */
const SHARES = { title: 0.5, subject: 0.2, place: 0.3 };
/** Sentences after which the place counts half: news tells its event first (the inverted pyramid). */
const HALF_PLACE = 6;
const KIND_FACTOR: Readonly<Record<BlockKind, number>> = {
  headline: 1,
  standfirst: 1,
  paragraph: 1,
  'list-item': 0.7,
  quotation: 0.4,
  caption: 0.4,
  subheading: 0.4,
};

/** See `Document.focus`. The headline has 1. Linear in the length of the text. */
export function measureFocus(sentences: readonly Sentence[], rules: FocusRules): number[] {
  const words = sentences.map((sentence) => contentWords(sentence.tokens, rules));
  const title = weigh(words.filter((_, i) => sentences[i]?.kind === 'headline').flat());
  const subject = subjectOf(sentences, words);
  let place = 0;
  return sentences.map((sentence, i) => {
    if (sentence.kind === 'headline') return 1;
    const own = new Set(words[i]);
    const tells = tellsNews(sentence, rules) * (isCaptioned(sentences, i, rules) ? 0.4 : 1);
    const signal =
      SHARES.title * coverage(title, own) +
      SHARES.subject * coverage(subject, own) +
      (SHARES.place * HALF_PLACE) / (HALF_PLACE + place);
    if (tells > 0.5) place += 1;
    return Math.min(1, signal * KIND_FACTOR[sentence.kind] * tells);
  });
}

type Weights = ReadonlyMap<string, number>;

/** Each word once; long words say more than short ones, numbers as much as words. */
function weigh(list: readonly string[]): Weights {
  return new Map(list.map((word) => [word, word.length <= 2 && !/\d/.test(word) ? 0.5 : 1]));
}

/** What the story is about: the words that come back in it most, weighted by how often, at most twelve. */
function subjectOf(sentences: readonly Sentence[], words: readonly (readonly string[])[]): Weights {
  const counts = new Map<string, number>();
  sentences.forEach((sentence, i) => {
    if (sentence.kind !== 'paragraph' && sentence.kind !== 'standfirst') return;
    for (const word of new Set(words[i])) counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  const frequent = [...counts].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1]);
  return new Map(frequent.slice(0, 12));
}

/** Share of the weights that the words cover, 0 to 1. */
function coverage(weights: Weights, words: ReadonlySet<string>): number {
  let sum = 0;
  let covered = 0;
  for (const [word, weight] of weights) {
    sum += weight;
    if (words.has(word)) covered += weight;
  }
  return sum === 0 ? 0 : covered / sum;
}

/** 1 for a sentence that reports in the paper's own voice; less for speech, furniture, fragments and background. */
function tellsNews(sentence: Sentence, rules: FocusRules): number {
  const { tokens } = sentence;
  if (matchPhrase(tokens, rules.furniture)) return 0.2;
  const complete = COMPLETE.test(sentence.text);
  if (tokens.length < 5 || (!complete && !hasVerb(tokens))) return 0.3;
  const quoted = quotedTokens(tokens);
  let factor = 1;
  if (quoted[1] || !isBalanced(tokens) || quoted.filter(Boolean).length > tokens.length / 2) factor *= 0.4;
  if (tokens.some(({ lower }, i) => rules.speakers.has(lower) && !quoted[i])) factor *= 0.6;
  if (tokens.at(-1)?.text === '?') factor *= 0.3;
  if (!complete) factor *= 0.5;
  // taggers miss a verb now and then: a full stop speaks for one
  if (!hasVerb(tokens)) factor *= 0.7;
  if (matchPhrase(tokens, rules.background)) factor *= 0.8;
  return factor;
}

/** A picture's caption among the text: its credit follows ("(Photo: …)"). */
function isCaptioned(sentences: readonly Sentence[], at: number, { credits }: FocusRules): boolean {
  const next = sentences[at + 1];
  if (!next || next.block !== sentences[at]?.block || next.tokens[0]?.text !== '(') return false;
  return credits.has(next.tokens[1]?.lower ?? '');
}

/** Speech that started in the sentence before, or goes on in the next, leaves its marks unpaired. */
function isBalanced(tokens: readonly Token[]): boolean {
  const count = (mark: string): number => tokens.filter(({ text }) => text === mark).length;
  return count('“') === count('”') && count('"') % 2 === 0;
}

/** Ends as a sentence does: not open, not cut off by dots. */
const COMPLETE = /[^.…\s][.!?:;]["”’)\]]*$/;
const hasVerb = (tokens: readonly Token[]): boolean =>
  tokens.some(({ tag }) => tag === 'VERB' || tag === 'AUX');
