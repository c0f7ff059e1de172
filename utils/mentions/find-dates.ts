import type { Language } from '../language/language';
import type { DateRules } from '../language/rules/dates';
import type { Article } from '../model/article';
import type { CalendarValue, DateMention } from '../model/mention';
import type { Sentence } from '../model/token';
import { afterDateline } from '../text/dateline';
import { agreeWeekdays, type TensedDate } from './dates/agree-weekdays';
import type { Anchor } from './dates/anchor';
import { dayOfIso, firstDay, type DayNumber } from './dates/calendar';
import { shareYears, splitList } from './dates/lists';
import { matchDates, type DateMatch } from './dates/match-dates';
import { resolveDate } from './dates/resolve-date';
import { nextStory, yearAt, type StoryYear } from './dates/story-year';
import { tenseAt } from './dates/tense';

/** Tokens of a line near the top that is little but a date, and how many sentences "near" is. */
const STAMP = { tokens: 14, sentences: 12 };

/**
 * The dates of an article in document order, resolved against its own printed date (tense decides weekdays and days without a
 * year), or where it has none, against a date printed near the top. What cannot be resolved is left out.
 */
export function findDates(
  sentences: readonly Sentence[],
  article: Article,
  language: Language,
): DateMention[] {
  const rules = language.dates;
  const matches = sentences.map((sentence) => matchDates(sentence.tokens, rules));
  const published = writtenOn(dayOfIso(article.published), stampOf(sentences, matches));
  const dates: TensedDate[] = [];
  let story: StoryYear | null = null;
  sentences.forEach((sentence, index) => {
    for (const match of shareYears(matches[index] ?? [], sentence).flatMap(splitList)) {
      const told = tenseAt(sentence, match.from, match.to, rules.tense);
      const until = relationAt(sentence, match.from, 'on', rules) === 'until';
      const tense = until && told === 'unknown' ? 'future' : told;
      const year: number | null = yearAt(story, sentence, tense, published);
      const anchor: Anchor = { published, previous: dates.at(-1)?.mention.date ?? null, year, tense };
      if (meansNowadays(sentence, match, anchor, rules)) continue;
      const resolved = resolveDate(match, anchor);
      if (resolved === null) continue;
      const mention = mentionOf(sentence, match, resolved, rules);
      dates.push({ mention, tense });
      story = nextStory(story, mention, year);
    }
  });
  return agreeWeekdays(dates);
}

/** Days that a dispatch may be printed after it was written. */
const DISPATCH = 3;

/** The day that the words are reckoned from: a dateline's where it is a little before the printed one, as in wires. */
function writtenOn(published: DayNumber | null, stamp: DayNumber | null): DayNumber | null {
  if (published === null || stamp === null) return published ?? stamp;
  return stamp < published && published - stamp <= DISPATCH ? stamp : published;
}

/** "Today, such storms are common": a clause without past or future. */
function meansNowadays(
  { tokens, kind }: Sentence,
  match: DateMatch,
  { tense }: Anchor,
  rules: DateRules,
): boolean {
  const word = tokens[match.from]?.lower ?? '';
  return (
    kind !== 'headline' &&
    tense === 'unknown' &&
    match.to === match.from + 1 &&
    rules.tense.nowadays.has(word)
  );
}

/** The first full date in a dateline or in a short line near the top that is no sentence. */
function stampOf(
  sentences: readonly Sentence[],
  matches: readonly (readonly DateMatch[])[],
): DayNumber | null {
  const anchor: Anchor = { published: null, previous: null, year: null, tense: 'unknown' };
  for (const { index, kind, tokens, text } of sentences.slice(0, STAMP.sentences)) {
    if (kind === 'headline') continue;
    const line = tokens.length <= STAMP.tokens && !/[.!?]$/.test(text);
    const reach = line ? tokens.length : afterDateline(tokens);
    for (const match of matches[index] ?? []) {
      const date = match.to <= reach ? resolveDate(match, anchor)?.date : undefined;
      if (date?.length === 10) return firstDay(date);
    }
  }
  return null;
}

function mentionOf(
  sentence: Sentence,
  { from, to }: DateMatch,
  { date, stated }: { date: CalendarValue; stated: DateMention['stated'] },
  rules: DateRules,
): DateMention {
  const start = sentence.tokens[from]?.start ?? sentence.start;
  const end = sentence.tokens[to - 1]?.end ?? sentence.end;
  return {
    type: 'date',
    block: sentence.block,
    start,
    end,
    sentence: sentence.index,
    from,
    to,
    text: sentence.text.slice(start - sentence.start, end - sentence.start),
    date,
    stated,
    relation: relationAt(sentence, from, date.includes('/') ? 'during' : 'on', rules),
  };
}

/** By the nearest word before the date that is no filler ("since at least early"). */
function relationAt(
  { tokens }: Sentence,
  from: number,
  within: 'on' | 'during',
  rules: DateRules,
): DateMention['relation'] {
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    const lower = tokens[at]?.lower ?? '';
    const relation = rules.relations.get(lower);
    if (relation) return relation;
    if (!rules.fillers.has(lower)) return within;
  }
  return within;
}
