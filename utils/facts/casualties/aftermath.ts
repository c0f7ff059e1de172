import type { CasualtyRules } from '../../language/rules/casualties';
import type { Genre } from '../../model/article';
import type { Document } from '../../model/document';
import type { Sentence, Token } from '../../model/token';
import { figureKey, type Figure } from './figure';
import type { Tables } from './grammar-tables';
import type { Scope } from './scope';
import type { Setting } from './setting';
import { DAY, isSameVerb, nearestSign, publishedDay, timeSignsOf, type TimeSign } from './time-signs';

/** Whether the deaths are the news, or the news is something that came after them (a verdict, a vote, a funeral). */
export interface Telling {
  /** Scope of a figure that nothing around it dates. */
  readonly usual: Scope;
  /** Scope of the figures of the headline, and of the same figures where the lead tells them. */
  readonly headline: Scope;
  /** The figures of the headline, as `figureKey` writes them. */
  readonly told: ReadonlySet<string>;
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
  const told = new Set((found.get(0) ?? []).map(figureKey));
  const news: Telling = { usual: 'event', headline: 'event', told };
  const before: Telling = { usual: 'background', headline: 'background', told };
  if (!title) return news;
  const lead = document.sentences
    .filter(({ index, kind }) => isLead(index, kind, setting))
    .map((sentence) => dated(sentence, document, found, tables));
  const opening =
    newsOf(title, tables, found, setting) ?? asks(title) ?? openingNews(document, setting, found, tables);
  if (opening === 'ceremony') return before;
  if (opening === 'procedure') {
    const isNews =
      told.size > 0
        ? !(statesOld(lead, told) && isRegarding(title.tokens, found, cues))
        : isToldAsNews(lead, title, setting, cues);
    return isNews ? news : before;
  }
  if (told.size > 0) return news;
  // a profile, an essay, a guide: its headline would name the incident if it were about one
  if (!setting.headlined && REFLECTIVE.has(document.article.genre)) return before;
  const days = setting.headlined ? YEAR : OLD_NEWS_DAYS;
  const ages = lead.flatMap(({ figures }) => figures.map(({ age }) => age));
  const isNews = ages.some((age) => age <= days) || (setting.headlined && ages.length === 0);
  return isNews ? news : { ...before, headline: 'event' };
}

const isLead = (index: number, kind: Sentence['kind'], { lead }: Setting): boolean =>
  index > 0 && (index <= lead || kind === 'standfirst');

const REFLECTIVE: ReadonlySet<Genre> = new Set(['opinion', 'explainer', 'feature']);

type News = 'ceremony' | 'procedure';

/** The news of a sentence by its first cue, if no casualty is told before it. */
function newsOf(sentence: Sentence, tables: Tables, found: Found, setting: Setting): News | null {
  const { tokens, index } = sentence;
  const ceremony = tables.ceremonies.firstIn(tokens, 0, tokens.length);
  const procedure = tables.procedures.firstIn(tokens, 0, tokens.length);
  const told = Math.min(...(found.get(index) ?? []).map(({ stretch }) => stretch.from), Infinity);
  if (ceremony >= 0 && told > ceremony) return 'ceremony';
  return procedure >= 0 && procedure < told && !hitsFirst(tokens, procedure, setting) ? 'procedure' : null;
}

/** "After the shooting, are zoos obsolete?": a headline that asks thinks about what readers know. */
const asks = ({ text, tokens }: Sentence): News | null =>
  tokens.length <= LONGEST_HEADLINE && text.trimEnd().endsWith('?') ? 'procedure' : null;

/** Longer titles are first sentences of texts without a headline. */
const LONGEST_HEADLINE = 20;

/** "Fire hits parliament", but not "Bridge collapse inquiry blames ministry". */
function hitsFirst(tokens: readonly Token[], cue: number, { events }: Setting): boolean {
  const event = tokens.findIndex(({ lower, tag }) => tag !== 'VERB' && events.has(lower));
  return event >= 0 && tokens.slice(event + 1, cue).some(({ tag }) => tag === 'VERB' || tag === 'ADP');
}

/** A headline that names no incident leaves it to the first sentence of the lead. */
function openingNews(document: Document, setting: Setting, found: Found, tables: Tables): News | null {
  if (setting.headlined || found.has(0)) return null;
  const first = document.sentences.find(({ index, kind }) => index > 0 && kind === 'paragraph');
  return first && first.index <= setting.lead ? newsOf(first, tables, found, setting) : null;
}

/** A sentence of the lead with its figures, and how many days before publication each is dated: 0 where nothing dates it. */
interface Dated {
  readonly sentence: Sentence;
  readonly figures: readonly { readonly key: string; readonly age: number; readonly isFresh: boolean }[];
  /** The sentence has a date of weeks back. */
  readonly isOld: boolean;
}

function dated(sentence: Sentence, document: Document, found: Found, tables: Tables): Dated {
  const signs = timeSignsOf(sentence, document, tables.background);
  const age = ({ day }: TimeSign): number => (day === null ? Infinity : (publishedDay(document) - day) / DAY);
  const figures = (found.get(sentence.index) ?? []).map((figure) => {
    const sign = nearestSign(signs, figure.stretch);
    // "six were killed on Monday", but not "the court heard on Monday that six were killed"
    const isBehind = sign !== null && sign.from >= figure.stretch.to;
    return {
      key: figureKey(figure),
      age: sign === null ? 0 : age(sign),
      isFresh: isBehind && age(sign) <= OLD_NEWS_DAYS && isSameVerb(sentence.tokens, figure.stretch, sign),
    };
  });
  return { sentence, figures, isOld: signs.some((sign) => age(sign) > OLD_NEWS_DAYS) };
}

/**
 * Whether news of a court or a parliament, whose headline counts nobody, tells the deaths as news all the same: dated these
 * days; or in its opening (for arrests, the lead) where nothing is dated weeks back.
 */
function isToldAsNews(
  lead: readonly Dated[],
  title: Sentence,
  { opening }: Setting,
  { arrests }: CasualtyRules['cues'],
): boolean {
  if (lead.some(({ figures }) => figures.some(({ isFresh }) => isFresh))) return true;
  if (lead.some(({ isOld }) => isOld)) return false;
  const isArrest = title.tokens.some(({ lower }) => arrests.has(lower));
  return lead.some(
    ({ sentence, figures }) =>
      figures.length > 0 && (isArrest || sentence.index <= opening || sentence.kind === 'standfirst'),
  );
}

/** The lead states a figure of the headline, and dates it weeks back. */
const statesOld = (lead: readonly Dated[], told: ReadonlySet<string>): boolean =>
  lead.some(({ figures }) => figures.some(({ key, age }) => told.has(key) && age > OLD_NEWS_DAYS));

/** "cleared over plunge that left 14 dead": the deaths stand behind the matter that the news is about. */
function isRegarding(tokens: readonly Token[], found: Found, cues: CasualtyRules['cues']): boolean {
  const from = Math.min(...(found.get(0) ?? []).map(({ stretch }) => stretch.from));
  return tokens.slice(0, from).some(({ lower }) => cues.regarding.has(lower));
}
