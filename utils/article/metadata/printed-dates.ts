import { candidate, type DateCandidate } from './date-candidate';
import { calendarDay, parseMachineDate, parsePrintedDate } from './date-text';
import type { PrintedLine } from './headline-lines';
import type { MonthNames } from './month-names';
import type { PageDocument, PageElement } from '../tree/page-tree';

/** Words in front of a date that say what it is of, in the larger languages of the press. */
const LABELS =
  'last updated?|last modified|updated?|modified|edited|revised|amended|corrected|first published|published|posted|created|issued|' +
  'released|aktualisiert|veröffentlicht|mis à jour|publié|publicado|actualizado|atualizado|aggiornato|pubblicato|обновлено|опубликовано';
const BEFORE_LABEL = new RegExp(`(?<![a-zà-ÿа-я])(?=(?:${LABELS})(?![a-zà-ÿа-я]))`, 'gi');
const LABELLED = new RegExp(`^(?:${LABELS})(?![a-zà-ÿа-я])`, 'i');
const CHANGED = /^\W*(?:last|upd|mod|edit|revi|amend|corr|aktual|mis|actual|atual|aggior|обнов)/i;
/** A label alone ("Last updated on") is no longer than this. */
const LABEL_LENGTH = 30;

/** Dates printed near the headline; a line may hold two ("Published 4 May 2024 | Updated 5 May 2024"). */
export function fromLines(
  lines: readonly PrintedLine[],
  months: MonthNames,
  monthFirst: boolean,
): DateCandidate[] {
  return lines.flatMap((line, number) => {
    const time = line.element.localName === 'time' ? line.element : null;
    // Nothing below finds a date without a year, and most lines have none.
    if (time === null && !/\d{4}/.test(line.text)) return [];
    const label = lines[number - 1]?.text ?? '';
    const changed =
      time !== null && (isMarkedChanged(time) || (label.length <= LABEL_LENGTH && CHANGED.test(label)));
    return line.text.split(BEFORE_LABEL).flatMap((segment, i): DateCandidate[] => {
      // A masthead prints today's date above the headline: only a labelled or marked-up date counts there.
      if (line.before && time === null && !LABELLED.test(segment)) return [];
      const role = CHANGED.test(segment) || (i === 0 && changed) ? 'modified' : 'published';
      const machine = i === 0 && time !== null ? parseMachineDate(dateTimeOf(time), months) : null;
      const date = parsePrintedDate(segment, months, monthFirst);
      return [
        ...candidate(role, 'time element near the headline', machine),
        ...candidate(role, 'printed near the headline', date, true),
      ];
    });
  });
}

/** WordPress marks one time as both where nothing was changed: "entry-date published updated". */
function isMarkedChanged(time: PageElement): boolean {
  const marks = `${time.getAttribute('class') ?? ''} ${time.getAttribute('itemprop') ?? ''}`;
  return /modif|updat|edited/i.test(marks) && !/publish/i.test(marks);
}

function dateTimeOf(time: PageElement): string {
  return time.getAttribute('datetime') ?? '';
}

const MARKED_TIME =
  'time[pubdate],time.published,time.entry-date,time.post-date,time[class*="publish" i],time[itemprop~="datePublished" i]';

/** A time element that says of itself that it is the publication's: scripts write its text later, so none is printed yet. */
export function fromMarkedTime(page: PageDocument, months: MonthNames): DateCandidate[] {
  const time = page.querySelector(MARKED_TIME);
  return time === null
    ? []
    : candidate('published', 'marked time element', parseMachineDate(dateTimeOf(time), months));
}

/*
 *   Lima, 14 Aug 88 (AFP) --    LONDON, 7 November 2024 (Reuters) -    a dateline with day, month and year
 */
const DATELINE =
  /^\W{0,3}[A-ZÀ-Þ][^\s,.;:]*(?: [^\s,.;:]+){0,3}, (\d{1,2}) ([A-Za-z]{3,9})\.? (\d{2}|\d{4})(?=\s*(?:\(|-|–|—|\[))/;
/** Paragraphs looked at: above the text stand a credit and a standfirst now and then. */
const DATELINE_PARAGRAPHS = 4;
/** Years of two digits are of the century that a wire message on the web can be from. */
const CENTURY_BREAK = 70;

/** The date in the dateline of the text. */
export function fromDateline(page: PageDocument, months: MonthNames): DateCandidate[] {
  for (const paragraph of [...page.querySelectorAll('p')].slice(0, DATELINE_PARAGRAPHS)) {
    const text = (paragraph.textContent ?? '').slice(0, 120).replace(/\s+/g, ' ').trim();
    const [, date = '', month = '', short = ''] = DATELINE.exec(text) ?? [];
    const number = months.get(month.toLowerCase());
    if (number === undefined) continue;
    const year =
      short.length === 4 ? Number(short) : Number(short) + (Number(short) > CENTURY_BREAK ? 1900 : 2000);
    const day = calendarDay(year, number, Number(date));
    if (day !== null) return candidate('published', 'dateline', { day, iso: day, offset: null });
  }
  return [];
}
