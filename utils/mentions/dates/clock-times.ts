import type { Article } from '../../model/article';
import type { DateMention } from '../../model/mention';
import type { TensedDate } from './agree-dates';
import type { Anchor, Resolved } from './anchor';
import { firstDay, isoDay, lastDay, type DayNumber } from './calendar';
import type { DateMatch } from './match-dates';

/** Days before publication within which a day that the story names is the one its hours belong to. */
const RECENT = 7;
/** Minutes of a day after which an hour is most often one of the evening before, where the page's own hour is not known. */
const EVENING = 17 * 60;

/**
 * "The quake struck at 2:48 a.m.", with no day named: the day of publication, or the day before where the hour is later than that
 * of the page. Only what is told as past: an opening hour is no event.
 */
export function clockDay(match: DateMatch, { published, tense }: Anchor, article: Article): Resolved | null {
  const minutes = minutesOf(match);
  if (published === null || tense !== 'past' || minutes === null) return null;
  const printed = printedAt(article.published);
  const before = printed === null ? minutes >= EVENING : minutes > printed;
  return { date: isoDay(before ? published - 1 : published), stated: [] };
}

/** "In the early hours". */
const EARLY_HOURS = 3 * 60;

/** Minutes since midnight. */
function minutesOf({ captures }: DateMatch): number | null {
  const of = (kind: string): number | undefined =>
    captures.find((one) => one.class === kind)?.value as number | undefined;
  const whole = of('CLOCK_HALF') ?? (of('HOUR') === undefined ? undefined : (of('HOUR') as number) * 60);
  if (whole !== undefined) return whole;
  if (captures.some((one) => one.class === 'PART')) return EARLY_HOURS;
  const minutes =
    of('CLOCK') ??
    of('CLOCK_DOT') ??
    (of('NUMBER') === undefined ? undefined : (of('NUMBER') as number) * 60);
  if (minutes === undefined || minutes >= 24 * 60) return null;
  const half = of('MERIDIEM');
  return half === undefined ? minutes : (minutes % (12 * 60)) + half * 12 * 60;
}

/** The page's own hour in minutes; null where it prints none (many systems fill in midnight). */
function printedAt(published: string | null): number | null {
  const time = /T(\d{2}):(\d{2})/.exec(published ?? '');
  const minutes = time ? Number(time[1]) * 60 + Number(time[2]) : 0;
  return minutes === 0 ? null : minutes;
}

/**
 * Hours tell the day only where no day just before the publication is named: else they are hours of that day. News tells its event
 * first, so the first of them is the event's, and of other days there is none.
 */
export function withoutClocks(dates: readonly TensedDate[], published: DayNumber | null): TensedDate[] {
  const named = dates.some(({ mention, clock, tense }) => {
    const [first, last] = [firstDay(mention.date), lastDay(mention.date)];
    if (clock || published === null || first === null || last === null) return false;
    if (tense === 'future' || isStampOf(mention, published)) return false;
    return last - first <= RECENT && first <= published && last >= published - RECENT;
  });
  const told = named ? undefined : dates.find(({ clock }) => clock)?.mention.date;
  return dates.filter(({ clock, mention }) => !clock || mention.date === told);
}

/** The full date of printing in the text is a stamp. */
const isStampOf = ({ date, stated }: DateMention, published: DayNumber | null): boolean =>
  stated.includes('year') && stated.includes('day') && firstDay(date) === published;
