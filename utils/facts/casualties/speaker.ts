import type { CasualtyRules } from '../../language/rules/casualties';
import type { Document } from '../../model/document';
import type { Sentence, Token } from '../../model/token';
import type { Figure, Stretch } from './figure';

/** Who says so, verbatim, and the sentence that the words stand in. */
export interface Speaker {
  readonly text: string;
  readonly sentence: number;
}

/** A phrase that names a speaker, or a pronoun that stands for the one before (`null` text). */
interface Voice extends Stretch {
  readonly text: string | null;
}

/** A pronoun's speaker is named at most so many sentences before ("they said"). */
const REACH = 2;

/**
 * Who says so ("according to Nice-Matin", "the defence ministry said it had counted"); null where nobody does. Of two speakers
 * in one sentence the one with fewer other counts between; a pronoun ("they said") stands for the speaker of the sentences
 * before.
 */
export function speakerOf(document: Document, figure: Figure, rules: CasualtyRules): Speaker | null {
  const sentence = document.sentences[figure.sentence];
  if (!sentence) return null;
  const voice = nearestVoice(voicesIn(document, sentence, rules), figure, document);
  if (voice === null) return null;
  return voice.text === null
    ? before(document, sentence, rules)
    : { text: voice.text, sentence: sentence.index };
}

/** The last speaker named in the sentences before. */
function before(document: Document, { index }: Sentence, rules: CasualtyRules): Speaker | null {
  for (let i = index - 1; i >= Math.max(1, index - REACH); i -= 1) {
    const sentence = document.sentences[i];
    if (!sentence) return null;
    const last = voicesIn(document, sentence, rules).findLast(({ text }) => text !== null);
    if (last?.text) return { text: last.text, sentence: i };
  }
  return null;
}

function nearestVoice(
  voices: readonly Voice[],
  { sentence, stretch }: Figure,
  document: Document,
): Voice | null {
  const counts = document.numbersOf(sentence).filter(({ use }) => use === 'count');
  const between = (voice: Voice): number => {
    const [from, to] = voice.to <= stretch.from ? [voice.to, stretch.from] : [stretch.to, voice.from];
    return counts.filter((count) => count.from >= from && count.to <= to).length;
  };
  const able = voices.filter((voice) => isOutside(voice, stretch));
  const least = Math.min(...able.map(between));
  const close = able.filter((voice) => between(voice) === least);
  // of equals the last before the figure: "The ministry said 12 had died, according to state television"
  return close.findLast((voice) => voice.to <= stretch.from) ?? close[0] ?? null;
}

const isOutside = (span: Stretch, { from, to }: Stretch): boolean => span.to <= from || span.from >= to;

/** All speakers of a sentence, in order; each with its verb, so that "claimed 12 lives" makes nobody one. */
function voicesIn(document: Document, sentence: Sentence, rules: CasualtyRules): Voice[] {
  return sentence.tokens
    .map((_, i) => voiceAt(document, sentence, i, rules))
    .filter((voice) => voice !== null);
}

/** The speaker of the saying verb at a token, or behind an "according to" that ends there. Names first. */
function voiceAt(document: Document, sentence: Sentence, i: number, rules: CasualtyRules): Voice | null {
  const { tokens } = sentence;
  if (accords(tokens, i, rules)) {
    const from = rules.grammar.articles.has(tokens[i]?.lower ?? '') ? i + 1 : i;
    const phrase =
      nameAt(document, sentence, (name) => name.from === from, rules) ?? phraseFrom(tokens, from, rules);
    return phrase && { from: phrase.from, to: phrase.to, text: textOf(sentence, phrase) };
  }
  if (!rules.cues.saying.has(tokens[i]?.lower ?? '')) return null;
  const name = nameAt(
    document,
    sentence,
    ({ from, to }) => to === i || (from === i + 1 && !isSubject(tokens[to])),
    rules,
  );
  const isVerb = tokens[i]?.tag === 'VERB';
  const phrase = name ?? (isVerb ? (phraseBefore(tokens, i, rules) ?? phraseAfter(tokens, i, rules)) : null);
  if (phrase)
    return { from: Math.min(phrase.from, i), to: Math.max(phrase.to, i + 1), text: textOf(sentence, phrase) };
  return isVerb && isPronoun(tokens[i - 1], rules) ? { from: i - 1, to: i + 1, text: null } : null;
}

/** "reports said Amra had arrived": what is said begins with the name. */
const isSubject = (next: Token | undefined): boolean => next?.tag === 'VERB' || next?.tag === 'AUX';

/** A name of no place that stands where the test wants it. */
const nameAt = (
  document: Document,
  { index, tokens }: Sentence,
  stands: (name: Stretch) => boolean,
  rules: CasualtyRules,
): Stretch | undefined =>
  document
    .namesOf(index)
    .find(
      (name) =>
        stands(name) && document.entities[name.entity]?.kind !== 'place' && !owns(tokens, name.to, rules),
    );

/** "the rebels' health office": not the rebels. */
const owns = (tokens: readonly Token[], to: number, { grammar }: CasualtyRules): boolean =>
  grammar.possessive.has(tokens[to]?.lower ?? '');

const isPronoun = (token: Token | undefined, { grammar }: CasualtyRules): boolean =>
  grammar.subjectPronouns.has(token?.lower ?? '');

/** "according to" ends just before the token. */
function accords(tokens: readonly Token[], at: number, { cues }: CasualtyRules): boolean {
  const { according } = cues;
  return according.every((word, i) => tokens[at - according.length + i]?.lower === word);
}

/** A source is named in so many words. */
const LONGEST = 6;

const belongs = (token: Token | undefined, { grammar }: CasualtyRules): boolean =>
  token !== undefined &&
  (['NOUN', 'PROPN', 'ADJ'].includes(token.tag) || grammar.possessive.has(token.lower));

function phraseFrom(tokens: readonly Token[], from: number, rules: CasualtyRules): Stretch | null {
  let to = from;
  while (to - from < LONGEST && belongs(tokens[to], rules)) to += 1;
  return isSource(tokens[to - 1], rules) ? { from, to } : null;
}

function phraseBefore(tokens: readonly Token[], to: number, rules: CasualtyRules): Stretch | null {
  let from = to;
  while (to - from < LONGEST && belongs(tokens[from - 1], rules)) from -= 1;
  // "the regional government of Velden said": not the town
  const whole =
    from < to && tokens[from - 1]?.lower === rules.grammar.of ? phraseBefore(tokens, from - 1, rules) : null;
  if (whole) return { from: whole.from, to };
  return from < to && isSource(tokens[to - 1], rules) ? { from, to } : null;
}

/** "…,” said a police spokesman", "…, said fire chief Omar Diaz". */
function phraseAfter(tokens: readonly Token[], verb: number, rules: CasualtyRules): Stretch | null {
  if (tokens[verb - 1]?.tag !== 'PUNCT') return null;
  const opened = rules.grammar.articles.has(tokens[verb + 1]?.lower ?? '');
  return phraseFrom(tokens, opened ? verb + 2 : verb + 1, rules);
}

/** Whoever has a name or a noun, and no event ("the crash put 12 in hospital"). */
const isSource = (token: Token | undefined, { cues }: CasualtyRules): boolean =>
  token !== undefined &&
  (token.tag === 'NOUN' || token.tag === 'PROPN') &&
  ![cues.violence, cues.aftermath, cues.illness].some((words) => words.has(token.lower));

function textOf(sentence: Sentence, { from, to }: Stretch): string {
  const start = (sentence.tokens[from]?.start ?? sentence.start) - sentence.start;
  const end = (sentence.tokens[to - 1]?.end ?? sentence.end) - sentence.start;
  return sentence.text.slice(start, end);
}
