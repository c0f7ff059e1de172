import type { Trace } from '../../model/trace';
import { BY_LABEL } from './byline-words';
import type { PrintedLine } from './headline-lines';
import { isObject, stringOf, typesOf, type LinkedData } from './json-ld';
import type { MetaTags } from './meta-tags';
import { splitByline, type BylineNames } from './person-names';

export interface BylineSources {
  readonly meta: MetaTags;
  readonly data: LinkedData;
  readonly lines: readonly PrintedLine[];
  readonly site: string | null;
}

export interface Byline {
  readonly persons: readonly string[];
  readonly agencies: readonly string[];
}

const AUTHOR_META = [
  ...[
    'author',
    'parsely-author',
    'sailthru.author',
    'article:author',
    'og:article:author',
    'byl',
    'dc.creator',
  ],
  ...[
    'dcterms.creator',
    'dc.creator.name',
    'article:author_name',
    'authors',
    'citation_author',
    'creator',
    'rnews:author',
  ],
];

/**
 * The persons who wrote the article, and the agencies or desks that the byline names. What is printed near the headline
 * comes first (descriptions for machines often name whoever filed the page); a fuller list of the same persons comes before it.
 */
export function readByline(sources: BylineSources, trace?: Trace): Byline {
  const { site } = sources;
  const readings = [
    { source: 'printed near the headline', names: fromLines(sources.lines) },
    { source: 'JSON-LD author', names: fromLinkedData(sources.data) },
    { source: 'meta author', names: fromMeta(sources.meta) },
  ].map(({ source, names }) => ({ source, names: withoutSite(names, site) }));
  const first = readings.find(({ names }) => names.persons.length > 0);
  const fuller = readings.find(
    ({ names }) =>
      names.persons.length > (first?.names.persons.length ?? 0) &&
      includesAll(names, first?.names.persons ?? []),
  );
  const chosen = fuller ?? first;
  for (const { source, names } of readings)
    trace?.({
      part: 'metadata.byline',
      subject: [...names.persons, ...names.agencies].join(', '),
      decision: chosen?.source === source ? 'chosen' : 'passed over',
      reason: source,
    });
  const agencies = new Set(readings.flatMap(({ names }) => names.agencies));
  return { persons: chosen?.names.persons ?? [], agencies: [...agencies] };
}

const key = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function includesAll(names: BylineNames, wanted: readonly string[]): boolean {
  const keys = new Set(names.persons.map(key));
  return wanted.every((name) => keys.has(key(name)));
}

/** The publication itself is no author, under whatever type the page files it. */
function withoutSite({ persons, agencies }: BylineNames, site: string | null): BylineNames {
  const own = key(site ?? '').replace(/^the/, '');
  const other = (name: string): boolean => own === '' || key(name).replace(/^the/, '') !== own;
  return { persons: persons.filter(other), agencies: agencies.filter(other) };
}

function merge(lists: readonly BylineNames[]): BylineNames {
  return {
    persons: unique(lists.flatMap(({ persons }) => persons)),
    agencies: unique(lists.flatMap(({ agencies }) => agencies)),
  };
}

function unique(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [key(name), name])).values()];
}

function fromLinkedData(data: LinkedData): BylineNames {
  const { article } = data;
  return merge(
    data.objectsOf(article?.['author'] ?? article?.['creator']).map((author): BylineNames => {
      const name = stringOf(author) ?? '';
      const types = isObject(author) ? typesOf(author) : [];
      if (types.some((type) => /Organi[sz]ation$/.test(type)))
        return { persons: [], agencies: name ? [name] : [] };
      return splitByline(name, types.includes('Person'));
    }),
  );
}

function fromMeta(meta: MetaTags): BylineNames {
  for (const name of AUTHOR_META) {
    const names = merge(
      meta(name).map((text) => (/^(?:https?:|@)/.test(text) ? splitByline('') : splitByline(text))),
    );
    if (names.persons.length > 0 || names.agencies.length > 0) return names;
  }
  return { persons: [], agencies: [] };
}

const AUTHOR_HINT = /by-?line|author|writer|reporter|journalist|contributor/i;
const NO_BYLINE =
  /bio\b|about|social|follow|share|image|photo|avatar|comment|related|newsletter|caption|credit/i;
const HINT_DEPTH = 4;

function fromLines(lines: readonly PrintedLine[]): BylineNames {
  const bylines = lines.filter((line) => isByline(line));
  return merge(bylines.map((line) => namesOf(line)));
}

/** A line that begins with "By", or whose markup says that it names the author. */
function isByline(line: PrintedLine): boolean {
  if (line.text.length > 160) return false;
  if (/^by\s/i.test(line.text)) return true;
  return line.parts.some(({ element }) => hints(element) !== null);
}

function hints(element: Element): boolean | null {
  let at: Element | null = element;
  for (let depth = 0; depth < HINT_DEPTH && at !== null; depth += 1, at = at.parentElement) {
    const words = ['class', 'rel', 'itemprop', 'data-testid', 'data-qa', 'id']
      .map((name) => at?.getAttribute(name) ?? '')
      .join(' ');
    if (NO_BYLINE.test(words)) return null;
    if (AUTHOR_HINT.test(words)) return true;
  }
  return null;
}

/** Links to authors are names; else the text of the line is taken apart. */
function namesOf(line: PrintedLine): BylineNames {
  const links = line.parts.filter(
    ({ element }) => element.closest('a[href]') !== null && hints(element) !== null,
  );
  if (links.length > 0 && !BY_LABEL.test(line.text)) return merge(links.map(({ text }) => splitByline(text)));
  return splitByline(line.text);
}
