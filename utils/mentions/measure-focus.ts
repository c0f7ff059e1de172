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
    const tells = tellsNews(sentence, rules) * (isCaptioned(sentences, i, rules) ? KEEPS.caption : 1);
    const signal =
      SHARES.title * coverage(title, own) +
      SHARES.subject * coverage(subject, own) +
      (SHARES.place * HALF_PLACE) / (HALF_PLACE + place);
    if (tells > 0.5) place += 1;
    return Math.min(1, signal * KIND_FACTOR[sentence.kind] * tells);
  });
}

type Weights = ReadonlyMap<string, number>;

/** Each word once, words of one or two letters half: initials and abbreviations that the text may spell out. */
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

/**
 * What a sentence keeps of its focus for each thing that makes it less than a report in the paper's own voice. Set by hand: what
 * is no sentence of the story stays under every sentence that is, background only gives way to news of the same closeness.
 */
const KEEPS = {
  furniture: 0.2,
  fragment: 0.3,
  caption: 0.4,
  speech: 0.4,
  witness: 0.6,
  question: 0.3,
  cutOff: 0.5,
  /** Taggers miss a verb now and then, and then a full stop speaks for it. */
  verbless: 0.7,
  background: 0.8,
};
const SHORTEST = 5;

/** 1 for a sentence that reports in the paper's own voice; less for speech, furniture, fragments and background. */
function tellsNews(sentence: Sentence, rules: FocusRules): number {
  const { tokens } = sentence;
  if (matchPhrase(tokens, rules.furniture)) return KEEPS.furniture;
  const complete = COMPLETE.test(sentence.text);
  const verb = tokens.some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  if (tokens.length < SHORTEST || (!complete && !verb)) return KEEPS.fragment;
  const quoted = quotedTokens(tokens);
  const spoken = quoted[1] || !isBalanced(tokens) || quoted.filter(Boolean).length > tokens.length / 2;
  const witness = tokens.some(({ lower }, i) => rules.speakers.has(lower) && !quoted[i]);
  return (
    (spoken ? KEEPS.speech : 1) *
    (witness ? KEEPS.witness : 1) *
    (tokens.at(-1)?.text === '?' ? KEEPS.question : 1) *
    (complete ? 1 : KEEPS.cutOff) *
    (verb ? 1 : KEEPS.verbless) *
    (matchPhrase(tokens, rules.background) ? KEEPS.background : 1)
  );
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
