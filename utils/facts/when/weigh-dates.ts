import type { Language } from '../../language/language';
import type { WhenRules } from '../../language/rules/when';
import type { Document } from '../../model/document';
import type { DateMention } from '../../model/mention';
import type { Sentence } from '../../model/token';
import { dayOfIso, firstDay, lastDay } from '../../mentions/dates/calendar';
import { afterDateline } from '../../text/dateline';
import { leadSentence, mainSentence } from '../shared/main-sentence';
import { clauseRole, type ClauseRole } from './clause-role';

export interface WeighedDate {
  readonly mention: DateMention;
  readonly sentence: Sentence;
  /** How likely the date is the main event's, 0 to about 1. */
  readonly weight: number;
}

/** How well each relation names the moment of an event. */
const RELATION_FACTOR = { on: 1, during: 0.9, by: 0.8, until: 0.6, since: 0.25 };
/** News is about days around its printing: a date's weight is halved at this many days away. */
const HALF_LIFE = 45;
/** By the length of the calendar value: days are told of events, periods of what led to them. */
const PRECISION_FACTOR: Readonly<Record<number, number>> = { 4: 0.5, 7: 0.8, 10: 1, 15: 0.8, 21: 0.85 };
const MAIN_BONUS = 0.4;
/** The same for the second date of such a sentence: the first clause tells the event. */
const SECOND_BONUS = 0.25;
const POST_WEIGHT = 0.15;
/** Tuned on news pages: what was said on a day most often happened before it. */
const ROLE_FACTOR: Readonly<Record<ClauseRole, number>> = {
  occurrence: 1,
  statement: 1,
  update: 0.5,
  description: 0.4,
  speech: 0.45,
};
/**
 * Added where the lede gives no date but that of its saying: a later paragraph that tells what happened, within about a week, dates
 * the lede's event ("The quake struck at 4am on Sunday").
 */
const OCCURRENCE_BONUS = 0.3;
const LEAST_FOCUS = 0.12;
const LEAST_NEAR = 0.85;

/** All dates that may be shown, with their weights; datelines and stamps are left out (when it was printed is no fact). */
export function weighDates(document: Document, language: Language): WeighedDate[] {
  const leads = new Set([mainSentence(document, language), leadSentence(document, language)]);
  const published = dayOfIso(document.article.published);
  const dates = document.sentences.flatMap((sentence) => {
    const dateline = afterDateline(sentence.tokens);
    return document
      .datesOf(sentence.index)
      .filter((mention) => mention.from >= dateline && !isStamp(sentence, mention))
      .filter(
        (mention) =>
          !isOfPicture(sentence, mention, language.when) || nearness(mention, published) >= LEAST_NEAR,
      )
      .map((mention) => ({ mention, sentence, role: clauseRole(sentence, mention, language.when) }));
  });
  const told = dates.some(({ sentence, role }) => leads.has(sentence) && ROLE_FACTOR[role] === 1);
  return dates.map(({ mention, sentence, role }) => {
    const focus = document.focus[sentence.index] ?? 0;
    // what a live page looks ahead to is not what it tells
    const ahead = isAhead(mention, published) && document.article.genre === 'live';
    const lead = leads.has(sentence) && ROLE_FACTOR[role] === 1 && !ahead;
    const near = Math.max(
      nearness(mention, published),
      lead && isAhead(mention, published) ? LEAST_AHEAD : 0,
    );
    const occurs = !told && role === 'occurrence' && focus >= LEAST_FOCUS && near >= LEAST_NEAR;
    const second =
      lead &&
      dates.some(
        (other) =>
          other.sentence === sentence && other.mention.from < mention.from && ROLE_FACTOR[other.role] === 1,
      );
    const bonus = second ? SECOND_BONUS : lead ? MAIN_BONUS : occurs ? OCCURRENCE_BONUS : 0;
    const weight =
      (Math.max(isPost(sentence, mention) ? POST_WEIGHT : 0, focus) + bonus) *
      ROLE_FACTOR[role] *
      RELATION_FACTOR[isLost(sentence, mention, language.when) ? 'on' : mention.relation] *
      (PRECISION_FACTOR[mention.date.length] ?? 0.85) *
      near *
      (ahead ? LIVE_AHEAD : 1);
    return { mention, sentence, weight };
  });
}

/** What the lede says will happen is its event, however far ahead ("will be released on November 14"). */
const LEAST_AHEAD = 0.7;
const LIVE_AHEAD = 0.5;
const isAhead = ({ date }: DateMention, published: number | null): boolean =>
  published !== null && (firstDay(date) ?? 0) > published;

/** "Missing since Saturday", "not seen since Friday": the day that it happened. */
const isLost = ({ tokens }: Sentence, { from, relation }: DateMention, { lost }: WhenRules): boolean =>
  relation === 'since' &&
  tokens.slice(Math.max(0, from - LOST_WITHIN), from).some(({ lower }) => lost.has(lower));
const LOST_WITHIN = 3;

/** Old dates under a picture, or of when it was taken ("pictured in June 2016"), are no events of the story. */
const TAKEN_WITHIN = 6;
const isOfPicture = ({ tokens, kind }: Sentence, { from }: DateMention, { pictured }: WhenRules): boolean =>
  kind === 'caption' ||
  tokens.slice(Math.max(0, from - TAKEN_WITHIN), from).some(({ lower }) => pictured.has(lower));

/** The stamp of a quoted post follows its account in brackets: the story was going on then, whatever the post says. */
const isPost = ({ tokens }: Sentence, { from }: DateMention): boolean => tokens[from - 1]?.text === ')';

/** A line that is a full date and little else, no sentence: when it was printed. The stamp of a post names its account before. */
const STAMP_REST = 5;
function isStamp({ tokens, kind, text }: Sentence, { from, to, stated }: DateMention): boolean {
  const before = tokens[from - 1]?.text;
  if (kind === 'headline' || before === ')' || !stated.includes('year') || !stated.includes('day'))
    return false;
  return before === ':' || (tokens.length - (to - from) <= STAMP_REST && !/[.!?]$/.test(text));
}

/** 1 for a period that holds the day of publication, halved at HALF_LIFE days away, a flat guess without such a day. */
function nearness(mention: DateMention, published: number | null): number {
  const first = firstDay(mention.date);
  const last = lastDay(mention.date);
  if (published === null || first === null || last === null) return 0.7;
  const away = Math.max(0, first - published, published - last);
  return HALF_LIFE / (HALF_LIFE + away);
}
