/** What a language must say about where its sentences end. */
export interface SentenceRules {
  /** BCP 47 tag for the segmenter. */
  readonly locale: string;
  /** Lower-case words whose dot never ends a sentence when a word follows ("mr", "gen", "no"). */
  readonly titleAbbreviations: ReadonlySet<string>;
  /** Lower-case words whose dot ends a sentence only before a capital that starts one ("inc", "jan", "a.m"). */
  readonly otherAbbreviations: ReadonlySet<string>;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

const LAST_WORD = /([\p{L}.]+)\.["”’)]*\s*$/u;
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;

/**
 * The sentences of one block, trimmed, in order; together they hold every printed character.
 * Intl.Segmenter splits, and what it split after an abbreviation is joined again
 * (measured: with about thirty abbreviations it breaks in the right place, sbd and sentence-splitter do not).
 */
export function splitSentences(text: string, rules: SentenceRules): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  let end = 0;
  for (const part of segmenter(rules.locale).segment(text)) {
    end = part.index + part.segment.length;
    const next = text.slice(end);
    if (next !== '' && continues(text.slice(start, end), next, rules)) continue;
    pushTrimmed(ranges, text, start, end);
    start = end;
  }
  if (start < text.length) pushTrimmed(ranges, text, start, text.length);
  return ranges;
}

const segmenters = new Map<string, Intl.Segmenter>();
function segmenter(locale: string): Intl.Segmenter {
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, known);
  return known;
}

function continues(before: string, after: string, rules: SentenceRules): boolean {
  const word = LAST_WORD.exec(before.slice(-40))?.[1];
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  if (rules.titleAbbreviations.has(lower)) return true;
  const startsLower = /^["“‘(]*[\p{Ll}\p{N}]/u.test(after);
  if (rules.otherAbbreviations.has(lower)) return startsLower || INITIALS.test(word);
  // "J. Smith", "U.S. President": initials go on before a word that is no usual sentence opener.
  if (INITIALS.test(word)) return startsLower || word.length === 1 || !OPENER.test(after);
  return false;
}

/** Words that open a sentence far more often than they follow initials. */
const OPENER =
  /^["“‘(]*(?:The|A|An|In|On|At|But|And|He|She|It|They|We|I|This|That|These|His|Her|Its|Their|There|However|After|As|For|If|When|While|Since|With|Some|Many|Most|No|Last|Earlier|Meanwhile)\b/;

function pushTrimmed(ranges: Range[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] as string)) from += 1;
  while (to > from && /\s/.test(text[to - 1] as string)) to -= 1;
  if (to > from) ranges.push({ start: from, end: to });
}
