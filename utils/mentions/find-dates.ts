import type { Language } from '../language/language';
import type { DateRules } from '../language/rules/dates';
import type { Article } from '../model/article';
import type { CalendarValue, DateMention } from '../model/mention';
import type { Sentence } from '../model/token';
import { agreeDates, type TensedDate } from './dates/agree-dates';
import type { Anchor } from './dates/anchor';
import { clockDay, withoutClocks } from './dates/clock-times';
import { isDayFirst } from './dates/day-order';
import { shareYears, splitList } from './dates/lists';
import { matchDates, type DateMatch } from './dates/match-dates';
import { resolveDate } from './dates/resolve-date';
import { nextStory, yearAt, type StoryYear } from './dates/story-year';
import { tenseAt, type Tense } from './dates/tense';
import { postedOn, writtenOn } from './dates/written-on';

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
  const written = writtenOn(article, sentences, matches);
  const dayFirst = isDayFirst(article, matches.flat());
  const dates: TensedDate[] = [];
  let story: StoryYear | null = null;
  sentences.forEach((sentence, index) => {
    const posted = postedOn(sentence, article, written.day);
    const published = posted ?? written.day;
    const updated = posted === null ? written.updated : null;
    for (const match of shareYears(matches[index] ?? [], sentence).flatMap((one) =>
      splitList(one, sentence),
    )) {
      const tense = tenseOf(sentence, match, rules);
      const year: number | null = yearAt(story, sentence, tense, published);
      const previous = dates.at(-1)?.mention ?? null;
      const anchor: Anchor = { published, updated, previous, year, tense, dayFirst };
      if (meansNowadays(sentence, match, anchor, rules)) continue;
      const clock = match.pattern.form === 'clock';
      const resolved = clock ? clockDay(match, anchor, article) : resolveDate(match, anchor);
      if (resolved === null) continue;
      const mention = mentionOf(sentence, match, resolved, rules);
      dates.push({ mention, tense, clock, title: sentence.kind === 'headline' });
      story = nextStory(story, mention, year);
    }
  });
  return agreeDates(withoutClocks(dates, written.day));
}

/** What is so until a day, and not said to be over, still is. */
function tenseOf(sentence: Sentence, { from, to }: DateMatch, rules: DateRules): Tense {
  const told = tenseAt(sentence, from, to, rules.tense);
  const until = relationAt(sentence, from, 'on', rules) === 'until';
  return until && told === 'unknown' ? 'future' : told;
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
