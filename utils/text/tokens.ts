/** A word, number or sign of a sentence: offsets into the text that was scanned. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/*
 * One alternative a kind of token, tried in this order at each place (sticky: linear in the text).
 *   U.S.  F.B.I.  a.m.      initials with their dots
 *   1,200  3.5  1980s  27-year-old  mid-November  Mazar-i-Sharif   one token: rules look inside
 *   Mali | 's   did | n't   clitics apart, as Universal Dependencies has them
 */
const SCANNER = new RegExp(
  [
    String.raw`(?<initials>(?:\p{L}\.){2,}(?!\p{L}{2}))`,
    String.raw`(?<clitic>['’](?:s|re|ve|ll|d|m|S)(?![\p{L}\p{N}])|(?:n['’]t|N['’]T)(?![\p{L}\p{N}]))`,
    String.raw`(?<number>\p{N}+(?:[.,:]\p{N}+)*(?:[-–]?[\p{L}\p{N}]+)*)`,
    String.raw`(?<word>[\p{L}\p{M}]+?(?=n['’]t(?![\p{L}\p{N}]))|[\p{L}\p{M}\p{N}]+(?:(?:[-‐‑&]|['’](?!(?:s|re|ve|ll|d|m|S)(?![\p{L}\p{N}])))[\p{L}\p{M}\p{N}]+)*)`,
    String.raw`(?<sign>\.{2,}|-{2,}|\P{Z})`,
  ].join('|'),
  'uy',
);
const SPACE = /[\s\p{Z}]+/uy;

/**
 * The tokens of a text, in order, without white space.
 * @param abbreviations lower-case words that keep the dot that follows them ("mr", "gen", "jan").
 */
export function scanTokens(text: string, abbreviations: ReadonlySet<string>): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    SPACE.lastIndex = at;
    if (SPACE.test(text)) at = SPACE.lastIndex;
    if (at >= text.length) break;
    SCANNER.lastIndex = at;
    const end = SCANNER.test(text) ? SCANNER.lastIndex : at + 1;
    const dotted = text[end] === '.' && abbreviations.has(text.slice(at, end).toLowerCase());
    const stop = dotted ? end + 1 : end;
    words.push({ start: at, end: stop, text: text.slice(at, stop) });
    at = stop;
  }
  return words;
}
