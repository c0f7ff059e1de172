import type { Document } from '../../model/document';
import type { Sentence, Token } from '../../model/token';
import type { Telling } from './aftermath';
import { figureKey, type Figure, type Stretch } from './figure';
import type { Tables } from './grammar-tables';
import type { Setting } from './setting';
import {
  DAY,
  isOneClause,
  lastDay,
  nearestSign,
  publishedDay,
  timeSignsOf,
  type TimeSign,
} from './time-signs';

export type Scope = 'event' | 'background';

/** Days before the main event's own date after which a dated figure is another story's. */
const OLD_DAYS = 14;
/** The same for news of these days that the headline names. */
const OLD_HEADLINED_DAYS = 7;
/** In the first paragraphs, which tell the main event unless it is a year old. */
const OLD_IN_LEAD = 365;

/** The scope of the figures told last, which a sentence that goes on with them has too. */
export interface Before {
  readonly sentence: Sentence;
  readonly scope: Scope;
}

export interface Story {
  readonly document: Document;
  readonly tables: Tables;
  readonly setting: Setting;
  readonly telling: Telling;
}

/**
 * Whether a figure is of the main event: by the words and dates around it, by its place in the article, and by what the
 * sentence before told where it goes on with that ("Seven others were wounded").
 */
export function scopeOf(figure: Figure, sentence: Sentence, story: Story, before: Before | null): Scope {
  const { setting, telling } = story;
  if (!setting.incident) return 'background';
  if (sentence.kind === 'headline') return telling.headline;
  if (sentence.index <= setting.lead && telling.told.has(figureKey(figure))) return telling.headline;
  const own = ownScope(figure, sentence, story);
  if (own !== null) return own;
  if (story.document.datesOf(sentence.index).length > 0) return telling.usual;
  if (before?.scope === 'background' && goesOn(sentence, before.sentence, story)) return 'background';
  return telling.usual;
}

/** What the sentence itself says of the figure's time and event; null where it says nothing. */
function ownScope({ stretch }: Figure, sentence: Sentence, story: Story): Scope | null {
  const { document, tables, setting, telling } = story;
  const { index, tokens } = sentence;
  const inLead = index <= setting.opening;
  const signs = timeSignsOf(sentence, document, tables.background);
  const oldest = oldestDay(index, document, setting);
  const isOld = ({ day }: TimeSign): boolean => day === null || day < oldest;
  const nearest = nearestSign(signs, stretch);
  const fresh = nearest !== null && !isOld(nearest);
  if (bringsInOther(sentence, story)) return 'background';
  if (signs.some(isOld)) return fresh && isOneClause(tokens, nearest, stretch) ? telling.usual : 'background';
  if (setting.historic || isOfWar(tokens, setting) || isSince(sentence, stretch, story)) return 'background';
  if (isPeriod(tokens, tables, setting)) return 'background';
  if (!inLead && (namesOtherEvent(tokens, setting) || isElsewhere(sentence, story))) return 'background';
  return null;
}

/** The day before which a date in the sentence is of another event. */
function oldestDay(index: number, document: Document, setting: Setting): number {
  if (document.article.genre === 'live') return publishedDay(document) - NEWS_DAYS * DAY;
  if (index <= setting.lead)
    return publishedDay(document) - (setting.headlined ? OLD_IN_LEAD : OLD_DAYS) * DAY;
  return eventDay(document, setting) - (setting.headlined ? OLD_HEADLINED_DAYS : OLD_DAYS) * DAY;
}

/**
 * "On 2 March a drone hit a block of flats", "Last week, 14 soldiers died": opens with a day before the news and brings in
 * something new.
 */
function bringsInOther({ tokens, index }: Sentence, { document, setting }: Story): boolean {
  const opener = document.datesOf(index).find(({ from }) => from <= 1);
  if (index <= setting.opening || !opener || !['on', 'during'].includes(opener.relation)) return false;
  const next = tokens[tokens[opener.to]?.tag === 'PUNCT' ? opener.to + 1 : opener.to];
  const recent = datesUpTo(document, setting.opening).filter(
    (day) => day > publishedDay(document) - OLD_DAYS * DAY,
  );
  return (
    (setting.indefinites.has(next?.lower ?? '') || next?.tag === 'NUM') &&
    recent.length > 0 &&
    lastDay(opener.date.split('/')[0] ?? '') < Math.min(...recent) - NEWS_DAYS * DAY
  );
}

/** News tells of the last days. */
const NEWS_DAYS = 3;

const datesUpTo = (document: Document, last: number): number[] =>
  document.sentences
    .slice(0, last + 1)
    .flatMap(({ index }) => document.datesOf(index).map(({ date }) => lastDay(date)));

/** "Seven others were wounded", "The driver also died"; in the same paragraph any next sentence. */
function goesOn(sentence: Sentence, before: Sentence, { document, setting }: Story): boolean {
  const { blocks } = document.article;
  const [here, there] = [blocks[sentence.block], blocks[before.block]];
  if (here?.item !== there?.item || here?.time !== there?.time) return false;
  if (sentence.index - before.index > 2) return false;
  if (sentence.block === before.block && sentence.index - before.index === 1) return true;
  return sentence.tokens.some(({ lower }) => setting.continuing.has(lower));
}

/** "fighting has killed 5,000 people since March", "the war has displaced a million". */
const isOfWar = (tokens: readonly Token[], { wars, since, have }: Setting): boolean => {
  const counts = tokens.some(({ lower }) => since.has(lower));
  return tokens.some(({ lower }, i) => wars.has(lower) && (counts || have.has(tokens[i + 1]?.lower ?? '')));
};

/** "33,000 people have been killed in six months", but not "the worst crash in ten years". */
const isPeriod = (tokens: readonly Token[], { periods }: Tables, { superlatives }: Setting): boolean =>
  periods.within(tokens, 0, tokens.length) && !tokens.some(({ lower }) => superlatives.has(lower));

/** "there has been violence since three girls were killed": what set the news off. "Since Monday 12 have died" counts. */
function isSince({ index, tokens }: Sentence, { from }: Stretch, { document, setting }: Story): boolean {
  for (let i = from - 1; i >= Math.max(0, from - SINCE_REACH); i -= 1) {
    if (tokens[i]?.tag === 'PUNCT') return false;
    if (setting.since.has(tokens[i]?.lower ?? ''))
      return !document.datesOf(index).some((date) => date.from > i && date.to <= from);
  }
  return false;
}

const SINCE_REACH = 3;

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

/** "Neighbouring Tarenga has reported 780 cases", "In Chad 41 died", "Two other states": an outbreak somewhere else. */
function isElsewhere({ tokens, index }: Sentence, { document, setting, tables }: Story): boolean {
  if (!setting.illness) return false;
  if (tables.elsewhere.within(tokens, 0, ELSEWHERE_REACH)) return true;
  return document
    .namesOf(index)
    .some(
      ({ entity, from }) =>
        from < ELSEWHERE_REACH &&
        document.entities[entity]?.place?.kind === 'country' &&
        !setting.leadWords.has(tokens[from]?.lower ?? ''),
    );
}

const ELSEWHERE_REACH = 4;

/** The earliest day of the first paragraphs, or the day of publication. */
function eventDay(document: Document, setting: Setting): number {
  const printed = publishedDay(document);
  const days = datesUpTo(document, setting.lead).filter((day) => day > printed - OLD_IN_LEAD * DAY);
  return Math.min(printed, ...days);
}
