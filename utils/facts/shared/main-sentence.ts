import type { Language } from '../../language/language';
import type { Document } from '../../model/document';
import type { Sentence } from '../../model/token';
import { contentWords } from '../../mentions/content-words';
import { matchPhrase } from '../../mentions/match-phrases';
import { newestFirst } from './story-order';
import { afterLabel } from './title-label';

/** Sentences of the body that may state the event: news that has not come by then does not come. */
const REACH = 12;
/** Share of the title's words that a sentence must have to speak for it; with fewer, the title speaks for itself. */
const LEAST_SHARED = 0.7;

/** On a live page the latest state is the news: what a sentence keeps of its worth with every one that is newer. */
const LATER = 0.94;

/** News tells its event first: how much nearer to it a later sentence must be. */
const BETTER = 1.05;

/** Tokens of a sentence that nobody reads: a page's captions and headings have run into its text. */
const ENDLESS = 90;
/** A statement must be understood alone. */
const ALONE_FACTOR = 0.85;

/** The sentence that states the main event best, the headline where none of the text does; null without any text. */
export function mainSentence(document: Document, language: Language): Sentence | null {
  const head = headlineOf(document);
  const lead = leadSentence(document, language);
  if (head === null || lead === null) return lead ?? head;
  if (matchPhrase(head.tokens.slice(afterLabel(head.tokens, language.what)), language.focus.teaser))
    return lead;
  if (lead.tokens.length > ENDLESS) return head;
  return shared(document.sentences, lead, language) < LEAST_SHARED ? head : lead;
}

/** The sentence near the top of the text that comes nearest to the main event, however near that is. */
export function leadSentence(document: Document, language: Language): Sentence | null {
  const head = headlineOf(document);
  const actors = new Set(head === null ? [] : document.namesOf(head.index).map(({ entity }) => entity));
  const fading = document.article.genre === 'live' ? LATER : 1;
  let [best, most]: [Sentence | null, number] = [null, -1];
  newestFirst(document)
    .filter(({ kind }) => kind === 'paragraph' || kind === 'standfirst' || kind === 'list-item')
    .slice(0, REACH)
    .forEach((sentence, rank) => {
      const worth = worthOf(sentence, actors, document, language) * fading ** rank;
      if (worth > most * BETTER) [best, most] = [sentence, worth];
    });
  return best;
}

const headlineOf = ({ sentences }: Document): Sentence | null =>
  sentences.find(({ kind }) => kind === 'headline') ?? null;

/** Focus, less for a sentence that leans on the one before it or names none of the title's actors and places. */
function worthOf(
  sentence: Sentence,
  actors: ReadonlySet<number>,
  { focus, namesOf }: Document,
  { what }: Language,
): number {
  const dependent = what.dependentOpeners.has(sentence.tokens[0]?.lower ?? '');
  const nameless = actors.size > 0 && !namesOf(sentence.index).some(({ entity }) => actors.has(entity));
  return (focus[sentence.index] ?? 0) * (dependent ? ALONE_FACTOR : 1) * (nameless ? ALONE_FACTOR : 1);
}

/** Share of the content words of the title (which may be several sentences) that a sentence has. */
function shared(sentences: readonly Sentence[], sentence: Sentence, { focus }: Language): number {
  const title = sentences.filter(({ kind }) => kind === 'headline').flatMap(({ tokens }) => tokens);
  const wanted = new Set(contentWords(title, focus));
  const got = new Set(contentWords(sentence.tokens, focus));
  return [...wanted].filter((word) => got.has(word)).length / Math.max(1, wanted.size);
}
