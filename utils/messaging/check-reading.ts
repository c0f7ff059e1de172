import * as v from 'valibot';
import { READING_LIMITS as LIMITS } from '../model/limits';
import type { PageReading } from '../model/reading';

/*
 * The reader script keeps to the limits; they are checked again where the reading enters the background, because
 * everything in it was under the page's influence. valibot: made for small bundles (only the checks that are used are
 * shipped).
 */

const short = v.pipe(v.string(), v.maxLength(LIMITS.short));
const nullable = v.nullable(short);
const list = <T extends v.GenericSchema>(schema: T, most: number) =>
  v.pipe(v.array(schema), v.maxLength(most));

const block = v.object({
  kind: v.picklist([
    'headline',
    'standfirst',
    'paragraph',
    'subheading',
    'list-item',
    'quotation',
    'caption',
  ]),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.text)),
  time: v.exactOptional(short),
  item: v.exactOptional(v.number()),
});

const link = v.object({
  title: short,
  url: v.pipe(short, v.regex(/^https?:\/\//)),
  zone: v.picklist(['text', 'related', 'most-read', 'latest', 'aside', 'navigation', 'footer', 'other']),
  position: v.number(),
  heading: v.exactOptional(short),
  teaser: v.exactOptional(v.boolean()),
});

const article = v.object({
  url: short,
  title: short,
  site: nullable,
  byline: list(short, LIMITS.names),
  agency: list(short, LIMITS.names),
  published: nullable,
  modified: nullable,
  language: nullable,
  genre: v.picklist(['event', 'live', 'roundup', 'explainer', 'opinion', 'feature']),
  section: nullable,
  truncated: v.boolean(),
  others: list(short, LIMITS.names),
  blocks: v.pipe(list(block, LIMITS.blocks), v.minLength(1)),
  links: list(link, LIMITS.links),
});

const reading = v.object({
  id: short,
  url: short,
  result: v.variant('ok', [
    v.object({ ok: v.literal(true), article }),
    v.object({ ok: v.literal(false), code: v.picklist(['not-article', 'too-large', 'failed']) }),
  ]),
});

/** The reading, if it has the shape and the size of one; else null. Unknown fields are dropped. */
export function checkReading(value: unknown): PageReading | null {
  const checked = v.safeParse(reading, value);
  return checked.success ? checked.output : null;
}
