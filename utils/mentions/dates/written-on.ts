import type { Article } from '../../model/article';
import type { Sentence, Token } from '../../model/token';
import { afterDateline } from '../../text/dateline';
import type { Anchor } from './anchor';
import { dayOfIso, firstDay, type DayNumber } from './calendar';
import type { DateMatch } from './match-dates';
import { resolveDate } from './resolve-date';

/** Tokens of a line near the top that is little but a date, and how many sentences "near" is. */
const STAMP = { tokens: 14, sentences: 12 };
/** Days that a dispatch may be printed after it was written. */
const DISPATCH = 3;
/** Days that a page may be updated after its printing and still be the same story. */
const UPDATED = 3;
/** Days that a post may seem later than the story, being stamped elsewhere on the globe. */
const TIME_ZONE = 1;
/** Days that a live page may run. */
const LIVE = 60;

/** The days that the words of an article are reckoned from. */
export interface WrittenOn {
  readonly day: DayNumber | null;
  /** The day of its last change, where that is a little later. */
  readonly updated: DayNumber | null;
}

/**
 * The printed date, or the dateline's where that is a little before it (as in wires), or the stamp of the latest post that the
 * story quotes, where that is well after it: no story quotes what is yet to be posted. A live page speaks of the day of its last change.
 */
export function writtenOn(
  article: Article,
  sentences: readonly Sentence[],
  matches: readonly (readonly DateMatch[])[],
): WrittenOn {
  const printed = dayOfIso(article.published);
  const modified = dayOfIso(article.modified);
  const stamp = stampOf(sentences, matches);
  const post = latestPost(sentences, matches);
  const known = printed ?? stamp ?? modified;
  if (known === null || (post !== null && post - known > TIME_ZONE)) return { day: post, updated: null };
  const running =
    article.genre === 'live' && modified !== null && modified > known && modified - known <= UPDATED;
  if (running) return { day: modified, updated: null };
  const day = stamp !== null && stamp < known && known - stamp <= DISPATCH ? stamp : known;
  const updated = modified !== null && modified > day && modified - day <= UPDATED ? modified : null;
  return { day, updated };
}

/** The day of a post of a live page is that of its own time. */
export function postedOn({ block }: Sentence, article: Article, written: DayNumber | null): DayNumber | null {
  const posted = dayOfIso(article.blocks[block]?.time ?? null);
  if (posted === null || (written !== null && Math.abs(posted - written) > LIVE)) return null;
  return posted;
}

const NOWHERE: Anchor = {
  published: null,
  updated: null,
  previous: null,
  year: null,
  tense: 'unknown',
  dayFirst: null,
};

const fullDay = (match: DateMatch): DayNumber | null => {
  const date = resolveDate(match, NOWHERE)?.date;
  return date?.length === 10 ? firstDay(date) : null;
};

/** The first full date in a dateline or in a short line near the top that is no sentence. */
function stampOf(
  sentences: readonly Sentence[],
  matches: readonly (readonly DateMatch[])[],
): DayNumber | null {
  for (const { index, kind, tokens, text } of sentences.slice(0, STAMP.sentences)) {
    if (kind === 'headline') continue;
    const line = tokens.length <= STAMP.tokens && !/[.!?]$/.test(text);
    const reach = line ? tokens.length : afterDateline(tokens);
    for (const match of matches[index] ?? []) {
      const day = match.to <= reach ? fullDay(match) : null;
      if (day !== null) return day;
    }
  }
  return null;
}

/** The latest stamp of a quoted post, which follows its account in brackets: "— Ada Lum (@adalum) November 8, 2016". */
function latestPost(
  sentences: readonly Sentence[],
  matches: readonly (readonly DateMatch[])[],
): DayNumber | null {
  const days = sentences.flatMap(({ index, tokens }) =>
    (matches[index] ?? [])
      .filter(({ from }) => tokens[from - 1]?.text === ')' && namesAccount(tokens, from - 1))
      .map(fullDay)
      .filter((day) => day !== null),
  );
  return days.length === 0 ? null : Math.max(...days);
}

/** Tokens that an account in brackets may have. */
const ACCOUNT = 8;
const namesAccount = (tokens: readonly Token[], close: number): boolean =>
  tokens.slice(Math.max(0, close - ACCOUNT), close).some(({ text }) => text.startsWith('@'));
