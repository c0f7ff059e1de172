import type { Trace } from '../../model/trace';
import type { DateCandidate } from './date-candidate';
import { dateCandidates, type DateSources } from './date-sources';
import { daysBetween } from './date-text';

export interface PageDates {
  readonly published: string | null;
  readonly modified: string | null;
}

const DAY = 86_400_000;
/** A clock that stands before Chrome 120 came out, the oldest browser that this runs in, is wrong: it refuses no date. */
const FIRST_CLOCK = Date.UTC(2023, 11, 5);

/**
 * When the article was published and last changed. The sources are ranked by how rarely they are wrong
 * (see `dateCandidates`); the calendar day is the one the publisher prints, in its own zone.
 */
export function readDates(sources: DateSources, now: Date, trace?: Trace): PageDates {
  // A day of grace: the reader's clock may be behind the publisher's zone.
  const latest =
    now.getTime() < FIRST_CLOCK ? '9999' : new Date(now.getTime() + DAY).toISOString().slice(0, 10);
  const candidates = dateCandidates(sources).filter((candidate) => {
    const past = candidate.date.day <= latest;
    if (!past) trace?.({ ...entry(candidate), decision: 'refused', reason: 'in the future' });
    return past;
  });
  const modified = candidates.find(({ role }) => role === 'modified') ?? null;
  const published = choosePublished(candidates, modified, trace);
  if (modified) trace?.({ ...entry(modified), decision: 'chosen', reason: modified.source });
  const changed = modified !== null && (published === null || modified.date.day >= published.slice(0, 10));
  return { published, modified: changed ? textOf(modified) : null };
}

function choosePublished(
  candidates: readonly DateCandidate[],
  modified: DateCandidate | null,
  trace: Trace | undefined,
): string | null {
  const all = candidates.filter(({ role }) => role === 'published');
  const best = all[0];
  if (best === undefined) return null;
  const chosen = printedElsewhere(best, all, modified) ?? borneOut(best, candidates) ?? best;
  for (const candidate of all) {
    const decision = candidate === chosen ? 'chosen' : 'passed over';
    trace?.({ ...entry(candidate), decision, reason: candidate.source });
  }
  return textOf(chosen);
}

/** Sources that say of themselves that they tell the publication. */
const SAYS_PUBLISHED = /publi/i;

/**
 * Where the page contradicts itself, the reader's date decides: the candidate whose day is printed, as the best source's
 * is not. A page that goes on for days and prints when it was last brought up to date is dated so by its publisher.
 */
function borneOut(best: DateCandidate, candidates: readonly DateCandidate[]): DateCandidate | null {
  const printed = new Set(candidates.filter((candidate) => candidate.printed).map(({ date }) => date.day));
  if (printed.size === 0 || printed.has(best.date.day)) return null;
  const isBorneOut = ({ role, date, source, printed: isPrint }: DateCandidate): boolean =>
    role === 'published' && !isPrint && SAYS_PUBLISHED.test(source) && printed.has(date.day);
  return candidates.find(isBorneOut) ?? null;
}

/**
 * The candidate whose day stands against that of the best source, or null. A date in UTC may fall on the day before or
 * after the one the publisher prints: then the same moment in the publisher's zone wins, else the day as printed.
 */
function printedElsewhere(
  best: DateCandidate,
  all: readonly DateCandidate[],
  modified: DateCandidate | null,
): DateCandidate | null {
  // A time without a zone is as a rule in UTC, too.
  if (best.date.offset !== 0 && !(best.date.offset === null && best.date.iso.length > 10)) return null;
  const moment = Date.parse(best.date.offset === null ? `${best.date.iso}Z` : best.date.iso);
  const local = all.find(
    ({ date }) =>
      date.offset !== null && date.offset !== 0 && Math.abs(Date.parse(date.iso) - moment) < 60 * 60_000,
  );
  if (local) return local;
  const printed = all.filter((candidate) => candidate.printed);
  if (printed.some(({ date }) => date.day === best.date.day)) return null;
  return (
    printed.find(
      ({ date }) => isSameMoment(date.day, best.date.day, moment) && date.day !== modified?.date.day,
    ) ?? null
  );
}

/** Whether some zone of the world (UTC−12 to UTC+14) prints `day` at a moment that is on `utcDay` in UTC. */
function isSameMoment(day: string, utcDay: string, moment: number): boolean {
  const hour = new Date(moment).getUTCHours();
  const shift = daysBetween(utcDay, day);
  return shift === 1 ? hour >= 10 : shift === -1 && hour < 12;
}

/** A time of day is kept only with its zone: without one it says nothing that two readers understand alike. */
function textOf({ date }: DateCandidate): string {
  return date.offset === null ? date.day : date.iso;
}

function entry(candidate: DateCandidate): { part: string; subject: string } {
  return { part: `metadata.${candidate.role}`, subject: candidate.date.iso };
}
