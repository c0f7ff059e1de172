import { candidate, type DateCandidate } from './date-candidate';
import { parseMachineDate } from './date-text';
import type { PrintedLine } from './headline-lines';
import { stringOf, type JsonObject } from './json-ld';
import type { MetaTags } from './meta-tags';
import { monthNames, type MonthNames } from './month-names';
import { fromDateline, fromLines, fromMarkedTime } from './printed-dates';
import type { PageDocument } from '../tree/page-tree';

/** What dates are read from. */
export interface DateSources {
  readonly page: PageDocument;
  readonly url: string;
  readonly language: string | null;
  readonly meta: MetaTags;
  readonly article: JsonObject | null;
  readonly lines: readonly PrintedLine[];
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
    ...fromMarkedTime(sources.page, months),
    ...fromDateline(sources.page, months),
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

function fromMicrodata(page: PageDocument, months: MonthNames): DateCandidate[] {
  const read = (role: DateCandidate['role'], property: string): DateCandidate[] => {
    // The first only: the others belong to teasers and comments.
    const element = page.querySelector(`[itemprop~="${property}" i]:not(meta)`);
    const text =
      element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent;
    return candidate(role, `itemprop ${property}`, parseMachineDate(text ?? '', months));
  };
  return [...read('published', 'datePublished'), ...read('modified', 'dateModified')];
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
