import { lettersOf } from '../../text/letters';
import { stringOf, type JsonObject, type LinkedData } from './json-ld';
import type { MetaTags } from './meta-tags';
import type { PageDocument } from '../tree/page-tree';

/** Signs that part a title from the site's name. */
const SEPARATOR = /\s+[|–—·•»«-]\s+|\s+::\s+/;
const MAX_SITE_WORDS = 5;

/** The name of the publication as readers know it, or null: what the page says of itself, its title's end, its host. */
export function readSite(page: PageDocument, url: string, meta: MetaTags, data: LinkedData): string | null {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const named = [
    meta('og:site_name')[0],
    publisherOf(data),
    meta('application-name')[0],
    meta('apple-mobile-web-app-title')[0],
    titleEnd(page.title, host),
  ];
  const names = named
    // "Channel 9 | Local news, weather | Springfield": the name stands before the slogan.
    .map((name) => (name ?? '').split(SEPARATOR)[0]?.replace(/\s+/g, ' ').replace(/^@/, '').trim() ?? '')
    .filter((name) => name !== '' && !/^https?:/.test(name));
  // A section's name stands where the site's belongs now and then ("U.S."): a name that the host bears out is better.
  return names.find((name) => isInHost(name, host)) ?? names[0] ?? (host === '' ? null : host);
}

function isInHost(name: string, host: string): boolean {
  const letters = lettersOf(name.replace(/^the\s/i, ''));
  return letters.length > 2 && host.replace(/[^a-z0-9]/g, '').includes(letters);
}

function publisherOf(data: LinkedData): string | null {
  const publisher = data.objectsOf(data.article?.['publisher'])[0];
  return stringOf(publisher);
}

/** "Storm hits coast - The Example Times": the last part, where the host has its letters or it is short. */
function titleEnd(title: string, host: string): string | null {
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1)?.trim() ?? '';
  if (parts.length < 2 || last.split(/\s+/).length > MAX_SITE_WORDS) return null;
  return host === '' || isInHost(last, host) ? last : null;
}

/** What stands in the field without naming a part of the publication. */
const NO_SECTION =
  /^(?:home|home ?page|front ?page|all|index|uncategori[sz]ed|default|general|article|\S+\.\w{2,3}|undefined|null)$/i;

/** The part of the publication ("World", "Sport"), or null. */
export function readSection(meta: MetaTags, article: JsonObject | null): string | null {
  const named = [
    stringOf(article?.['articleSection']),
    ...['article:section', 'parsely-section', 'og:section', 'section'].map((name) => meta(name)[0]),
  ];
  const sections = named.map((name) => name?.split(/\s*[,;>|]\s*/)[0]?.trim() ?? '');
  return sections.find((name) => name !== '' && !NO_SECTION.test(name)) ?? null;
}

/**
 * The language that the page says it is in, as a BCP 47 tag, or null: `en_US` and `EN-us` give `en-US`.
 * Pages are wrong about it now and then; whoever needs certainty detects it from the text.
 */
export function readLanguage(page: PageDocument, meta: MetaTags, article: JsonObject | null): string | null {
  const named = [
    page.documentElement?.getAttribute('lang'),
    page.documentElement?.getAttribute('xml:lang'),
    meta('content-language')[0],
    stringOf(article?.['inLanguage']),
    meta('language')[0],
    meta('og:locale')[0],
  ];
  for (const name of named) {
    const tag = normaliseLanguage(name ?? '');
    if (tag !== null) return tag;
  }
  return null;
}

export function normaliseLanguage(name: string): string | null {
  const tag = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.exec(name.split(/[,;.\s]/)[0]?.trim() ?? '')?.[0];
  if (tag === undefined) return null;
  const [language = '', ...rest] = tag.split(/[-_]/);
  const region = rest.find((part) => /^(?:[a-z]{2}|\d{3})$/i.test(part));
  const script = rest.find((part) => /^[a-z]{4}$/i.test(part));
  return [
    language.toLowerCase(),
    ...(script ? [script.slice(0, 1).toUpperCase() + script.slice(1).toLowerCase()] : []),
    ...(region ? [region.toUpperCase()] : []),
  ].join('-');
}
