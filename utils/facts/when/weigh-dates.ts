import type { Language } from '../../language/language';
import type { WhenRules } from '../../language/rules/when';
import type { Document } from '../../model/document';
import type { DateMention } from '../../model/mention';
import type { Sentence } from '../../model/token';
import { dayOfIso, firstDay } from '../../mentions/dates/calendar';
import { afterDateline } from '../shared/dateline';
import { mainSentence } from '../shared/main-sentence';

export interface WeighedDate {
  readonly mention: DateMention;
  readonly sentence: Sentence;
  /** How likely the date is the main event's, 0 to about 1. */
  readonly weight: number;
}

/** How well each relation names the moment of an event. */
const RELATION_FACTOR = { on: 1, during: 0.9, by: 0.8, until: 0.6, since: 0.5 };
/** News is about days around its printing: a date's weight is halved at this many days away. */
const HALF_LIFE = 45;
const MAIN_BONUS = 0.4;
const SPEECH_FACTOR = 0.6;

/** All dates that may be shown, with their weights; datelines and stamps are left out (when it was printed is no fact). */
export function weighDates(document: Document, language: Language): WeighedDate[] {
  const main = mainSentence(document, language);
  const published = dayOfIso(document.article.published);
  return document.sentences.flatMap((sentence) => {
    const dateline = afterDateline(sentence.tokens);
    return document
      .datesOf(sentence.index)
      .filter((mention) => mention.from >= dateline && !isStamp(sentence, mention))
      .map((mention) => ({
        mention,
        sentence,
        weight:
          ((document.focus[sentence.index] ?? 0) + (sentence === main ? MAIN_BONUS : 0)) *
          RELATION_FACTOR[mention.relation] *
          nearness(mention, published) *
          (datesSpeech(sentence, mention, language.when) ? SPEECH_FACTOR : 1),
      }));
  });
}

/** A line that is a date and little else: a stamp, a signature under a post. */
const STAMP_REST = 5;
const isStamp = ({ tokens, kind }: Sentence, { from, to }: DateMention): boolean =>
  kind !== 'headline' && tokens.length - (to - from) <= STAMP_REST;

function nearness(mention: DateMention, published: number | null): number {
  const day = firstDay(mention.date);
  if (published === null || day === null) return 0.7;
  return HALF_LIFE / (HALF_LIFE + Math.abs(published - day));
}

function datesSpeech({ tokens }: Sentence, { from }: DateMention, rules: WhenRules): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  const verb = rules.prepositions.has(before) ? tokens[from - 2]?.lower : before;
  return rules.speech.has(verb ?? '');
}
