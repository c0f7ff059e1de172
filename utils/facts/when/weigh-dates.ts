import type { Language } from '../../language/language';
import type { WhenRules } from '../../language/rules/when';
import type { Document } from '../../model/document';
import type { DateMention } from '../../model/mention';
import type { Sentence, Tag, Token } from '../../model/token';
import { dayOfIso, firstDay, lastDay } from '../../mentions/dates/calendar';
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
/** By the length of the calendar value: days are told of events, periods of what led to them. */
const PRECISION_FACTOR: Readonly<Record<number, number>> = { 4: 0.8, 7: 0.9, 10: 1, 15: 0.9, 21: 0.85 };
const MAIN_BONUS = 0.4;
const POST_WEIGHT = 0.15;
const SPEECH_FACTOR = 0.6;
/** A clause that only says which person or thing is meant. */
const SUBORDINATE_FACTOR = 0.5;

/** All dates that may be shown, with their weights; datelines and stamps are left out (when it was printed is no fact). */
export function weighDates(document: Document, language: Language): WeighedDate[] {
  const main = mainSentence(document, language);
  const published = dayOfIso(document.article.published);
  return document.sentences.flatMap((sentence) => {
    const dateline = afterDateline(sentence.tokens);
    const focus = document.focus[sentence.index] ?? 0;
    return document
      .datesOf(sentence.index)
      .filter((mention) => mention.from >= dateline && !isStamp(sentence, mention))
      .map((mention) => {
        const clause = clauseFactor(sentence, mention, language.when);
        const told = isPost(sentence, mention) ? Math.max(POST_WEIGHT, focus) : focus;
        const bonus = sentence === main && clause === 1 ? MAIN_BONUS : 0;
        const weight =
          (told + bonus) *
          clause *
          RELATION_FACTOR[mention.relation] *
          nearness(mention, published) *
          (PRECISION_FACTOR[mention.date.length] ?? 0.85);
        return { mention, sentence, weight };
      });
  });
}

/** The stamp of a quoted post follows its account in brackets: the story was going on then, whatever the post says. */
const isPost = ({ tokens }: Sentence, { from }: DateMention): boolean => tokens[from - 1]?.text === ')';

/** A line that is a date and little else: when it was printed or filed. The stamp of a post names its account before. */
const STAMP_REST = 5;
function isStamp({ tokens, kind }: Sentence, { from, to }: DateMention): boolean {
  if (kind === 'headline' || tokens[from - 1]?.text === ')') return false;
  return tokens.length - (to - from) <= STAMP_REST || tokens[from - 1]?.text === ':';
}

/** 1 for a period that holds the day of publication, halved at HALF_LIFE days away, a flat guess without such a day. */
function nearness(mention: DateMention, published: number | null): number {
  const first = firstDay(mention.date);
  const last = lastDay(mention.date);
  if (published === null || first === null || last === null) return 0.7;
  const away = Math.max(0, first - published, published - last);
  return HALF_LIFE / (HALF_LIFE + away);
}

/** What the clause around a date is to the sentence: its statement, who said so and when, or the description of a noun. */
function clauseFactor({ tokens }: Sentence, { from }: DateMention, rules: WhenRules): number {
  const before = tokens[from - 1]?.lower ?? '';
  const spoken = rules.prepositions.has(before) ? tokens[from - 2]?.lower : before;
  if (rules.speech.has(spoken ?? '')) return SPEECH_FACTOR;
  let verb = false;
  for (let at = from - 1; at > 0; at -= 1) {
    const { lower, text, tag } = tokens[at] as Token;
    if (BOUNDARY.test(text)) return 1;
    if (!verb && rules.quoting.has(lower)) return SPEECH_FACTOR;
    if (rules.relatives.has(lower) || (verb && rules.earlier.has(lower))) return SUBORDINATE_FACTOR;
    if (lower === rules.agent && tokens[at - 1]?.tag === 'VERB' && NOMINAL.has(tokens[at - 2]?.tag ?? 'X'))
      return SUBORDINATE_FACTOR;
    verb ||= tag === 'VERB';
  }
  return 1;
}

const BOUNDARY = /^[,;)]$/;
const NOMINAL: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN']);
