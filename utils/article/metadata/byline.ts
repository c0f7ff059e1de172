import type { Trace } from '../../model/trace';
import { lettersOf } from '../../text/letters';
import type { PrintedLine } from './headline-lines';
import { isObject, stringOf, typesOf, type LinkedData } from './json-ld';
import type { MetaTags } from './meta-tags';
import { splitByline, type BylineNames } from './split-byline';
import { isByline, namesIn } from './printed-byline';

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

const NOBODY: BylineNames = { persons: [], agencies: [] };

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
    { source: 'printed near the headline', names: fromLines(sources.lines, site) },
    { source: 'JSON-LD author', names: fromLinkedData(sources.data, site) },
    { source: 'meta author', names: fromMeta(sources.meta, site) },
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
  return {
    persons: chosen?.names.persons ?? [],
    agencies: merge(readings.map(({ names }) => names)).agencies,
  };
}

function includesAll(names: BylineNames, wanted: readonly string[]): boolean {
  const keys = new Set(names.persons.map(lettersOf));
  return wanted.every((name) => keys.has(lettersOf(name)));
}

/** The publication itself is no author, under whatever type the page files it. */
function withoutSite({ persons, agencies }: BylineNames, site: string | null): BylineNames {
  const own = lettersOf(site ?? '').replace(/^the/, '');
  const other = (name: string): boolean => own === '' || lettersOf(name).replace(/^the/, '') !== own;
  return { persons: persons.filter(other), agencies: agencies.filter(other) };
}

function merge(lists: readonly BylineNames[]): BylineNames {
  return {
    persons: unique(lists.flatMap(({ persons }) => persons)),
    agencies: unique(lists.flatMap(({ agencies }) => agencies)),
  };
}

function unique(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(lettersOf(name))) seen.set(lettersOf(name), name);
  return [...seen.values()];
}

function fromLinkedData(data: LinkedData, site: string | null): BylineNames {
  const { article } = data;
  return merge(
    data.objectsOf(article?.['author'] ?? article?.['creator']).map((author): BylineNames => {
      const name = stringOf(author) ?? '';
      const types = isObject(author) ? typesOf(author) : [];
      if (types.some((type) => /Organi[sz]ation$/.test(type)))
        return { persons: [], agencies: name ? [name] : [] };
      return splitByline(name, { singleNames: types.includes('Person'), site });
    }),
  );
}

function fromMeta(meta: MetaTags, site: string | null): BylineNames {
  for (const name of AUTHOR_META) {
    const names = merge(
      meta(name).map((text) => (/^(?:https?:|@)/.test(text) ? NOBODY : splitByline(text, { site }))),
    );
    if (names.persons.length > 0 || names.agencies.length > 0) return names;
  }
  return NOBODY;
}

function fromLines(lines: readonly PrintedLine[], site: string | null): BylineNames {
  return merge(lines.filter((line) => isByline(line)).map((line) => namesIn(line, site)));
}
