import type { CasualtyRules } from '../../language/rules/casualties';
import type { Genre } from '../../model/article';
import type { Document } from '../../model/document';
import type { Sentence, Token } from '../../model/token';
import { valueOf, type Figure } from './figure';
import type { Tables } from './grammar-tables';
import type { Scope } from './scope';
import type { Setting } from './setting';
import { DAY, nearestSign, publishedDay, timeSignsOf } from './time-signs';

/** Whether the deaths are the news, or the news is something that came after them (a verdict, a vote, a funeral). */
export interface Telling {
  /** Scope of a figure that nothing around it dates. */
  readonly usual: Scope;
  /** Scope of the figures of the headline. */
  readonly headline: Scope;
}

/** What happened longer ago than this is no news by itself. */
const OLD_NEWS_DAYS = 21;
/** A headline that names an incident of the last year is about it ("Tank crew killed reporter in October"). */
const YEAR = 365;

type Found = ReadonlyMap<number, readonly Figure[]>;

/**
 * Reads headline and lead as a reader does: news that remembers the dead has them in the background; so has news of courts,
 * parliaments and inquiries where the lead dates the incident weeks back or tells no figure. News that opens with the deaths
 * themselves ("Tank crew killed reporter, inquiry finds") is about them, whatever follows.
 *
 * @param found figures by the index of their sentence
 */
export function readTelling(
  document: Document,
  found: Found,
  { cues }: CasualtyRules,
  tables: Tables,
  setting: Setting,
): Telling {
  const title = document.sentences[0];
  if (!title) return NEWS;
  const opening = newsOf(title, tables, found) ?? openingNews(document, setting, found, tables);
  if (opening === 'ceremony') return BEFORE;
  const lead = document.sentences.filter(({ index, kind }) => isLead(index, kind, setting));
  const old = lead.some((sentence) => datesOldIncident(sentence, document, found, tables, setting));
  if (opening === 'procedure') {
    const told = lead.some(({ index }) => found.has(index)) || found.has(0);
    const isOld = statesOld(document, found, tables, lead) && isRegarding(title.tokens, found, cues);
    if (found.has(0)) return isOld ? BEFORE : NEWS;
    return old || !told ? BEFORE : NEWS;
  }
  // a profile, an essay, a guide: its headline would name the incident if it were about one
  if (!setting.headlined && !found.has(0) && REFLECTIVE.has(document.article.genre)) return BEFORE;
  const days = setting.headlined ? YEAR : OLD_NEWS_DAYS;
  const told = lead.flatMap((sentence) => agesIn(sentence, document, found, tables));
  const recent = found.has(0) || told.some((age) => age <= days);
  return recent || (setting.headlined && told.length === 0)
    ? NEWS
    : { usual: 'background', headline: 'event' };
}

const isLead = (index: number, kind: Sentence['kind'], { lead }: Setting): boolean =>
  index > 0 && (index <= lead || kind === 'standfirst');

const NEWS: Telling = { usual: 'event', headline: 'event' };
const BEFORE: Telling = { usual: 'background', headline: 'background' };

const REFLECTIVE: ReadonlySet<Genre> = new Set(['opinion', 'explainer', 'feature']);

type News = 'ceremony' | 'procedure';

/** The news of a sentence by its first cue, if no casualty is told before it. */
function newsOf(sentence: Sentence, tables: Tables, found: Found): News | null {
  const { tokens, index } = sentence;
  const ceremony = tables.ceremonies.firstIn(tokens, 0, tokens.length);
  const procedure = tables.procedures.firstIn(tokens, 0, tokens.length);
  const told = Math.min(...(found.get(index) ?? []).map(({ stretch }) => stretch.from), Infinity);
  if (ceremony >= 0 && told > ceremony) return 'ceremony';
  return procedure >= 0 && procedure < told ? 'procedure' : null;
}

/** A headline that names no incident leaves it to the first sentence of the lead. */
function openingNews(document: Document, setting: Setting, found: Found, tables: Tables): News | null {
  if (setting.headlined || found.has(0)) return null;
  const first = document.sentences.find(({ index, kind }) => index > 0 && kind === 'paragraph');
  return first && first.index <= setting.lead ? newsOf(first, tables, found) : null;
}

/** A sentence of the lead dates a violent event weeks back. */
function datesOldIncident(
  sentence: Sentence,
  document: Document,
  found: Found,
  tables: Tables,
  setting: Setting,
): boolean {
  const signs = timeSignsOf(sentence, document, tables.background);
  const old = signs.filter(({ day }) => day === null || day < publishedDay(document) - OLD_NEWS_DAYS * DAY);
  if (old.length === 0) return false;
  const figures = found.get(sentence.index);
  if (figures) return figures.some(({ stretch }) => old.includes(nearestSign(signs, stretch) ?? NO_SIGN));
  return sentence.tokens.some(({ lower }) => setting.events.has(lower));
}

const NO_SIGN = { from: -1, to: -1, day: null };

/** The lead states the figure of the headline, and dates it weeks back. */
function statesOld(document: Document, found: Found, tables: Tables, lead: readonly Sentence[]): boolean {
  const values = new Set((found.get(0) ?? []).map(keyOf));
  return lead.some((sentence) => {
    const ages = agesIn(sentence, document, found, tables);
    return found
      .get(sentence.index)
      ?.some((figure, i) => values.has(keyOf(figure)) && (ages[i] ?? 0) > OLD_NEWS_DAYS);
  });
}

/** How many days before publication each figure of a sentence is dated: 0 where nothing dates it. */
function agesIn(sentence: Sentence, document: Document, found: Found, tables: Tables): number[] {
  const signs = timeSignsOf(sentence, document, tables.background);
  return (found.get(sentence.index) ?? []).map(({ stretch }) => {
    const sign = nearestSign(signs, stretch);
    if (sign === null) return 0;
    return sign.day === null ? Infinity : (publishedDay(document) - sign.day) / DAY;
  });
}

const keyOf = (figure: Figure): string => `${figure.kind} ${valueOf(figure.quantity)}`;

/** "cleared over plunge that left 14 dead": the deaths stand behind the matter that the news is about. */
function isRegarding(tokens: readonly Token[], found: Found, cues: CasualtyRules['cues']): boolean {
  const from = Math.min(...(found.get(0) ?? []).map(({ stretch }) => stretch.from));
  return tokens.slice(0, from).some(({ lower }) => cues.regarding.has(lower));
}
