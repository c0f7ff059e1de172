import type { CasualtyRules } from '../../language/rules/casualties';
import type { Document } from '../../model/document';
import type { Sentence, Token } from '../../model/token';
import type { Figure, Stretch } from './figure';

/**
 * Who says so, in the words of the same sentence ("according to Nice-Matin", "the defence ministry said it had counted");
 * null where nobody does. Names first, then whoever else is said to speak.
 */
export function speakerOf(document: Document, figure: Figure, rules: CasualtyRules): string | null {
  const sentence = document.sentences[figure.sentence];
  if (!sentence) return null;
  return namedSpeaker(document, figure, sentence, rules) ?? otherSpeaker(figure, sentence, rules);
}

function namedSpeaker(
  document: Document,
  { sentence, stretch }: Figure,
  { tokens }: Sentence,
  rules: CasualtyRules,
): string | null {
  const names = document.namesOf(sentence).filter((name) => isOutside(name, stretch));
  for (const name of names) {
    const kind = document.entities[name.entity]?.kind;
    // "the rebels' health office": not the rebels
    if (kind === 'place' || rules.grammar.possessive.has(tokens[name.to]?.lower ?? '')) continue;
    const says =
      rules.cues.saying.has(tokens[name.to]?.lower ?? '') ||
      rules.cues.saying.has(tokens[name.from - 1]?.lower ?? '');
    if (says || accords(tokens, name.from, rules)) return name.text;
  }
  return null;
}

const isOutside = (span: Stretch, { from, to }: Stretch): boolean => span.to <= from || span.from >= to;

/** "according to Nice-Matin", "according to the ministry". */
function accords(tokens: readonly Token[], at: number, { cues, grammar }: CasualtyRules): boolean {
  const end = grammar.articles.has(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  const { according } = cues;
  return according.every((word, i) => tokens[end - according.length + i]?.lower === word);
}

/** "according to the rebels' health office", "the defence ministry said", "residents said": a phrase of nouns. */
function otherSpeaker({ stretch }: Figure, sentence: Sentence, rules: CasualtyRules): string | null {
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i += 1) {
    const phrase = accords(tokens, i, rules)
      ? phraseFrom(tokens, i, rules)
      : rules.cues.saying.has(tokens[i]?.lower ?? '') && tokens[i]?.tag === 'VERB'
        ? phraseBefore(tokens, i, rules)
        : null;
    if (phrase && isOutside(phrase, stretch)) return textOf(sentence, phrase);
  }
  return null;
}

/** A source is named in so many words. */
const LONGEST = 6;

const belongs = (token: Token | undefined, { grammar }: CasualtyRules): boolean =>
  token !== undefined &&
  (['NOUN', 'PROPN', 'ADJ'].includes(token.tag) || grammar.possessive.has(token.lower));

function phraseFrom(tokens: readonly Token[], at: number, rules: CasualtyRules): Stretch | null {
  const from = rules.grammar.articles.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  let to = from;
  while (to - from < LONGEST && belongs(tokens[to], rules)) to += 1;
  return isSource(tokens, to - 1) ? { from, to } : null;
}

function phraseBefore(tokens: readonly Token[], to: number, rules: CasualtyRules): Stretch | null {
  let from = to;
  while (to - from < LONGEST && belongs(tokens[from - 1], rules)) from -= 1;
  return from < to && isSource(tokens, to - 1) ? { from, to } : null;
}

const isSource = (tokens: readonly Token[], head: number): boolean =>
  tokens[head]?.tag === 'NOUN' || tokens[head]?.tag === 'PROPN';

function textOf(sentence: Sentence, { from, to }: Stretch): string {
  const start = (sentence.tokens[from]?.start ?? sentence.start) - sentence.start;
  const end = (sentence.tokens[to - 1]?.end ?? sentence.end) - sentence.start;
  return sentence.text.slice(start, end);
}
