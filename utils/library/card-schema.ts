import * as v from 'valibot';
import { CASUALTY_KINDS } from '../model/card';

/* The shape of a card that comes from a file: everything else is refused or dropped before it is stored. */

const text = v.pipe(v.string(), v.maxLength(100_000));
const nullable = v.nullable(text);
const texts = v.pipe(v.array(text), v.maxLength(500));
const count = v.nullable(v.number());
const httpAddress = v.pipe(text, v.regex(/^https?:\/\//));

const source = v.object({ block: v.number(), start: v.number(), end: v.number(), quote: text });
const sources = v.array(source);
const facts = <T extends v.ObjectEntries>(entries: T) =>
  v.pipe(v.array(v.object({ ...entries, sources })), v.maxLength(500));

export const cardSchema = v.object({
  version: v.literal(1),
  article: v.object({
    url: text,
    title: text,
    site: nullable,
    byline: texts,
    agency: texts,
    published: nullable,
    modified: nullable,
    language: text,
    genre: v.picklist(['event', 'live', 'roundup', 'explainer', 'opinion', 'feature']),
    section: nullable,
    truncated: v.boolean(),
    others: texts,
    index: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    words: v.number(),
    minutes: v.number(),
  }),
  what: facts({ text }),
  who: facts({
    name: text,
    aliases: texts,
    kind: v.picklist(['person', 'organization', 'group', 'place']),
    role: nullable,
    part: v.picklist(['actor', 'source']),
  }),
  when: facts({ date: text, text, event: text, main: v.boolean() }),
  where: facts({
    name: text,
    aliases: texts,
    kind: v.picklist(['country', 'region', 'city', 'site']),
    country: nullable,
  }),
  casualties: facts({
    kind: v.picklist(CASUALTY_KINDS),
    min: count,
    max: count,
    vague: nullable,
    text,
    victims: nullable,
    by: nullable,
    when: nullable,
    scope: v.picklist(['event', 'background']),
    headline: v.boolean(),
    superseded: v.exactOptional(v.literal(true)),
    partOf: count,
  }),
  related: v.array(
    v.object({
      title: text,
      url: httpAddress,
      origin: v.picklist(['page', 'library']),
      sameSubject: v.boolean(),
    }),
  ),
  supported: v.boolean(),
});
