import * as v from 'valibot';
import { READING_LIMITS as LIMITS } from '../model/limits';
import type { PageReading } from '../model/reading';
import { isWellFormed } from './check-snapshot';

/*
 * The reader script keeps to the limits; they are checked again where the reading enters the background, because
 * everything in it was under the page's influence. valibot: made for small bundles (only the checks that are used are
 * shipped).
 */

const short = v.pipe(v.string(), v.maxLength(LIMITS.short));

/** Lists are checked in a plain loop: they are long, and valibot makes an object for each entry. */
const listOf = <T extends string | number>(type: 'string' | 'number', most: number) =>
  v.custom<readonly T[]>(
    (value) =>
      Array.isArray(value) &&
      value.length <= most &&
      (value as unknown[]).every((entry) => typeof entry === type),
  );
const numbers = (most: number) => listOf<number>('number', most);
const texts = (most: number) => listOf<string>('string', most);

const snapshot = v.pipe(
  v.object({
    time: v.number(),
    tags: texts(LIMITS.nodes),
    texts: texts(LIMITS.nodes),
    values: texts(LIMITS.attributes),
    nodes: numbers(LIMITS.nodes * 2),
    attributes: numbers(LIMITS.attributes * 3),
    data: texts(LIMITS.names),
    kept: numbers(LIMITS.nodes),
    made: texts(LIMITS.nodes),
    view: v.optional(v.number()),
    stories: v.optional(texts(LIMITS.names)),
  }),
  v.check(isWellFormed),
);

const reading = v.object({
  id: short,
  url: short,
  result: v.variant('ok', [
    v.object({ ok: v.literal(true), snapshot }),
    v.object({ ok: v.literal(false), code: v.picklist(['too-large', 'failed']) }),
  ]),
});

/** The reading, if it has the shape and the size of one; else null. Unknown fields are dropped. */
export function checkReading(value: unknown): PageReading | null {
  const checked = v.safeParse(reading, value);
  return checked.success ? checked.output : null;
}
