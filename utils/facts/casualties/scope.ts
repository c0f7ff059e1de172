import type { Document } from '../../model/document';
import type { Sentence, Token } from '../../model/token';
import type { Tables } from './grammar-tables';
import type { Setting } from './setting';

export type Scope = 'event' | 'background';

/** Days before the main event's own date after which a dated figure is another story's. */
const OLD_DAYS = 14;
/** In the first paragraphs, which tell the main event unless it is a year old. */
const OLD_IN_LEAD = 365;
/** A count "since" a day some weeks ago is still the event's. */
const SINCE_DAYS = 100;
const DAY = 86_400_000;

/** Whether the figures of a sentence are of the main event: by its words and dates, and by its place in the article. */
export function scopeOf(
  { index, kind, tokens }: Sentence,
  document: Document,
  tables: Tables,
  setting: Setting,
): Scope {
  if (!setting.incident) return 'background';
  if (kind === 'headline') return 'event';
  if (tables.background.within(tokens, 0, tokens.length)) return 'background';
  if (setting.historic || isOfWar(tokens, setting)) return 'background';
  const inLead = index <= setting.lead;
  if (!inLead && namesOtherEvent(tokens, setting)) return 'background';
  const oldest = inLead
    ? published(document) - (setting.headlined ? OLD_IN_LEAD : OLD_DAYS) * DAY
    : eventDay(document, setting) - OLD_DAYS * DAY;
  return isOlder(index, document, oldest) ? 'background' : 'event';
}

/** "fighting has killed 5,000 people since March", "the war has displaced a million". */
const isOfWar = (tokens: readonly Token[], { wars, since, have }: Setting): boolean => {
  const counts = tokens.some(({ lower }) => since.has(lower));
  return tokens.some(({ lower }, i) => wars.has(lower) && (counts || have.has(tokens[i + 1]?.lower ?? '')));
};

/** "the Orlando attack" in a story whose first paragraphs know no Orlando. */
function namesOtherEvent(tokens: readonly Token[], { events, leadWords, articles }: Setting): boolean {
  return tokens.some(({ lower, tag }, i) => {
    if (tag === 'VERB' || !events.has(lower)) return false;
    const before = tokens[i - 1]?.tag === 'PROPN' ? tokens[i - 1] : tokens[i - 2];
    if (!before || before.tag !== 'PROPN' || !/^\p{Lu}\p{Ll}{2}/u.test(before.text)) return false;
    const opener = tokens.slice(Math.max(0, i - 5), i).some((token) => articles.has(token.lower));
    return opener && !leadWords.has(before.lower);
  });
}

/** One of the dates of the sentence, or a bare year in it, ends before the day. */
function isOlder(sentence: number, document: Document, day: number): boolean {
  if (Number.isNaN(day)) return false;
  // "since the end of July" counts up to now
  const dates = document
    .datesOf(sentence)
    .map(({ date, relation }) => lastDay(date) + (relation === 'since' ? SINCE_DAYS * DAY : 0));
  const years = document
    .numbersOf(sentence)
    .filter(({ use, min }) => use === 'label' && min !== null && min >= 1000 && min <= 2100)
    .map(({ min }) => lastDay(String(min)));
  return [...dates, ...years].some((date) => date < day);
}

const published = (document: Document): number => Date.parse(document.article.published?.slice(0, 10) ?? '');

/** The earliest day of the first paragraphs, or the day of publication. */
function eventDay(document: Document, setting: Setting): number {
  const printed = published(document);
  const days = document.sentences
    .slice(0, setting.lead + 1)
    .flatMap(({ index }) => document.datesOf(index).map(({ date }) => lastDay(date)))
    .filter((day) => day > printed - OLD_IN_LEAD * DAY);
  return Math.min(printed, ...days);
}

/** The last day of a calendar value, in milliseconds. */
function lastDay(value: string): number {
  const end = value.split('/').at(-1) ?? value;
  if (end.length === 4) return Date.parse(`${end}-12-31`);
  return Date.parse(end.length === 7 ? `${end}-28` : end.slice(0, 10));
}
