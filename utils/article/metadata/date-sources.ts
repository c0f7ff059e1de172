import { parseMachineDate, parsePrintedDate, type PageDate } from './date-text';
import type { PrintedLine } from './headline-lines';
import { stringOf, type JsonObject } from './json-ld';
import type { MetaTags } from './meta-tags';
import { monthNames, type MonthNames } from './month-names';

/** What dates are read from. */
export interface DateSources {
  readonly page: Document;
  readonly url: string;
  readonly language: string | null;
  readonly meta: MetaTags;
  readonly article: JsonObject | null;
  readonly lines: readonly PrintedLine[];
}

export interface DateCandidate {
  readonly role: 'published' | 'modified';
  readonly source: string;
  readonly date: PageDate;
  /** Readers see it: it may correct the day of a date in UTC. */
  readonly printed: boolean;
}

const PUBLISHED_META = [
  ...['article:published_time', 'og:article:published_time', 'og:published_time', 'article:published'],
  ...['datePublished', 'date_published', 'parsely-pub-date', 'cXenseParse:recs:publishtime', 'sailthru.date'],
  ...[
    'pubdate',
    'pub_date',
    'publishdate',
    'publish-date',
    'publish_time',
    'published_at',
    'publication_date',
  ],
  ...[
    'originalpublicationdate',
    'article.published',
    'article_date_original',
    'bt:pubDate',
    'vr:published_time',
  ],
  ...['dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date.created', 'dc.date', 'dcterms.date'],
  ...[
    'rnews:datePublished',
    'citation_publication_date',
    'citation_date',
    'ptime',
    'displaydate',
    'article:post_date',
  ],
  ...['article.created', 'dateCreated', 'created', 'og:pubdate', 'news_date', 'date'],
];
const MODIFIED_META = [
  ...[
    'article:modified_time',
    'og:article:modified_time',
    'og:updated_time',
    'article:modified',
    'dateModified',
  ],
  ...[
    'parsely-mod-date',
    'lastmod',
    'last_updated_date',
    'dcterms.modified',
    'dc.date.modified',
    'updated_at',
  ],
  ...['article.updated', 'revision_date', 'last-modified'],
];

/** All dates the page gives, the most trusted first: description for machines, what is printed, the address. */
export function dateCandidates(sources: DateSources): DateCandidate[] {
  const months = monthNames(sources.language);
  return [
    ...fromLinkedData(sources.article, months),
    ...fromMeta(sources.meta, months),
    ...fromMicrodata(sources.page, months),
    ...fromLines(sources.lines, months, sources.language === 'en-US'),
    ...fromAddress(sources.url, months),
  ];
}

function fromLinkedData(article: JsonObject | null, months: MonthNames): DateCandidate[] {
  const read = (role: DateCandidate['role'], property: string): DateCandidate[] =>
    candidate(role, `JSON-LD ${property}`, parseMachineDate(stringOf(article?.[property]) ?? '', months));
  return [
    ...read('published', 'datePublished'),
    ...read('published', 'dateCreated'),
    ...read('modified', 'dateModified'),
  ];
}

function fromMeta(meta: MetaTags, months: MonthNames): DateCandidate[] {
  const read = (role: DateCandidate['role'], names: readonly string[]): DateCandidate[] =>
    names.flatMap((name) =>
      meta(name).flatMap((text) => candidate(role, `meta ${name}`, parseMachineDate(text, months))),
    );
  return [...read('published', PUBLISHED_META), ...read('modified', MODIFIED_META)];
}

function fromMicrodata(page: Document, months: MonthNames): DateCandidate[] {
  const read = (role: DateCandidate['role'], property: string): DateCandidate[] => {
    // The first only: the others belong to teasers and comments.
    const element = page.querySelector(`[itemprop~="${property}" i]:not(meta)`);
    const text =
      element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent;
    return candidate(role, `itemprop ${property}`, parseMachineDate(text ?? '', months));
  };
  return [...read('published', 'datePublished'), ...read('modified', 'dateModified')];
}

/** Outside browsers the attribute keeps the case it is written in, and React writes `dateTime`. */
function dateTimeOf(element: Element): string | null {
  return element.getAttribute('datetime') ?? element.getAttribute('dateTime');
}

/** Words in front of a date that say what it is of; the languages are those of the pages seen. */
const LABELS =
  'last updated?|last modified|updated?|modified|edited|revised|amended|corrected|first published|published|posted|created|issued|' +
  'released|aktualisiert|veröffentlicht|mis à jour|publié|publicado|actualizado|atualizado|aggiornato|pubblicato|обновлено|опубликовано';
const BEFORE_LABEL = new RegExp(`(?<![a-zà-ÿа-я])(?=(?:${LABELS})(?![a-zà-ÿа-я]))`, 'gi');
const LABELLED = new RegExp(`^(?:${LABELS})(?![a-zà-ÿа-я])`, 'i');
const CHANGED = /^(?:last|upd|mod|edit|revi|amend|corr|aktual|mis|actual|atual|aggior|обнов)/i;

function fromLines(lines: readonly PrintedLine[], months: MonthNames, monthFirst: boolean): DateCandidate[] {
  return lines.flatMap((line) => {
    const time =
      line.element.localName === 'time' ? line.element : (line.parts[0]?.element.closest('time') ?? null);
    const machine = parseMachineDate((time && dateTimeOf(time)) ?? '', months);
    return line.text.split(BEFORE_LABEL).flatMap((segment, i): DateCandidate[] => {
      const date = parsePrintedDate(segment, months, monthFirst);
      const role = CHANGED.test(segment) ? 'modified' : 'published';
      // A masthead prints today's date above the headline: only a labelled or marked-up date counts there.
      if (line.before && time === null && i === 0 && !LABELLED.test(segment)) return [];
      const marked = i === 0 ? candidate(role, 'time element near the headline', machine) : [];
      return [...marked, ...candidate(role, 'printed near the headline', date, true)];
    });
  });
}

/*
 *   /2024/05/04/  /2024/may/04/  /2024-05-04/  -20240504-  _2024_05_04      a day in the address
 */
const IN_ADDRESS = /(?<!\d)((?:19|20)\d{2})([-/_.]?)(\d{2}|[a-z]{3})\2(\d{2})(?!\d)/i;

function fromAddress(url: string, months: MonthNames): DateCandidate[] {
  const path = URL.canParse(url) && /^https?:/.test(url) ? new URL(url).pathname : '';
  const [, year = '', , month = '', day = ''] = IN_ADDRESS.exec(path) ?? [];
  const number = months.get(month.toLowerCase()) ?? Number(month);
  const iso = `${year}-${String(number).padStart(2, '0')}-${day}`;
  return candidate('published', 'address', parseMachineDate(iso, months));
}

function candidate(
  role: DateCandidate['role'],
  source: string,
  date: PageDate | null,
  printed = false,
): DateCandidate[] {
  return date === null ? [] : [{ role, source, date, printed }];
}
