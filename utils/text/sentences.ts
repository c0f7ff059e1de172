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

/**
 * Characters of a sentence at most. The longest sentences of news have about 800; what is longer is a list, a table or an
 * attack, and is cut at white space, so that no rule ever meets a sentence without end.
 */
const LONGEST = 1200;

/** Characters on each side of a possible end that are looked at. */
const NEAR = 40;

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
  for (const end of sentenceEnds(text, rules.locale)) {
    // Only what stands near the break decides.
    const before = text.slice(Math.max(start, end - NEAR), end);
    if (end < text.length && continues(before, text.slice(end, end + NEAR), rules)) continue;
    pushTrimmed(ranges, text, start, end);
    start = end;
  }
  if (start < text.length) pushTrimmed(ranges, text, start, text.length);
  return ranges;
}

/** Characters that the segmenter is given at once: its time grows with the square of the text (Node 20, Chromium 156). */
const WINDOW = 4000;

/** Offsets at which a sentence may end, in order. */
function* sentenceEnds(text: string, locale: string): Generator<number> {
  let from = 0;
  while (from < text.length) {
    const ends: number[] = [];
    for (const { index, segment } of segmenter(locale).segment(text.slice(from, from + WINDOW))) {
      ends.push(from + index + segment.length);
    }
    // The last sentence of a window may go on: the next window starts with it, unless it fills the window alone.
    if (from + WINDOW < text.length && ends.length > 1) ends.pop();
    yield* ends;
    from = ends.at(-1) ?? text.length;
  }
}

const segmenters = new Map<string, Intl.Segmenter>();
function segmenter(locale: string): Intl.Segmenter {
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, known);
  return known;
}

function continues(before: string, after: string, rules: SentenceRules): boolean {
  const word = LAST_WORD.exec(before)?.[1];
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  if (rules.titleAbbreviations.has(lower)) return true;
  const startsLower = /^["“‘(]*[\p{Ll}\p{N}]/u.test(after);
  if (rules.otherAbbreviations.has(lower)) return startsLower || (INITIALS.test(word) && !OPENER.test(after));
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
  while (to - from > LONGEST) {
    const cut = text.lastIndexOf(' ', from + LONGEST);
    const end = cut > from ? cut : from + LONGEST;
    ranges.push({ start: from, end });
    from = cut > from ? end + 1 : end;
  }
  if (to > from) ranges.push({ start: from, end: to });
}
