import type { Token } from '../model/token';

/** Tokens that a dateline may be long at most: place, date, agency and their brackets. */
const LONGEST = 24;
const SEPARATOR = /^(?:[-–—:]|-{2,})$/;
const CAPITALS = /^\p{Lu}{2}[\p{Lu}\p{M}'’./-]*$/u;
const CAPITAL = /^[\p{Lu}\p{N}]/u;
const SIGN = /^[^\p{L}\p{N}]+$/u;
const SMALL = /^(?:\p{Ll}{1,3})$/u;

/**
 * Index of the first token after the dateline of a block's first sentence, 0 where there is none.
 * A dateline is a short run of capitalised words, numbers and bracketed agencies closed by a dash or colon, with something that
 * a subject would not have: capitals, a bracket, a date ("BAMAKO (AP) —", "Lima, 4 Jun 88 (EFE) -- [Text]", "NEW DELHI:").
 */
export function afterDateline(tokens: readonly Token[]): number {
  const opened = afterBrackets(tokens, 0);
  return opened > 0 ? opened : afterSeparator(tokens);
}

function afterSeparator(tokens: readonly Token[]): number {
  let marked = CAPITALS.test(tokens[0]?.text ?? '');
  let depth = 0;
  for (let i = 0; i < Math.min(tokens.length, LONGEST); i += 1) {
    const text = tokens[i]?.text ?? '';
    const closes = text === ')' || text === ']';
    if (text === '(' || text === '[') depth += 1;
    else if (closes) depth -= 1;
    else if (depth > 0) continue;
    else if (SEPARATOR.test(text)) {
      if (i === 0) return 0;
      if (text === ':' ? CAPITALS.test(tokens[i - 1]?.text ?? '') : marked)
        return afterBrackets(tokens, i + 1);
    } else if (!CAPITAL.test(text) && !SIGN.test(text) && !SMALL.test(text)) return 0;
    if (closes || (i > 0 && /^\d{1,4}$/.test(text)) || isDomainDot(tokens, i)) marked = true;
  }
  return 0;
}

/** "Gazette.Net": a dot between letters, with no space. */
function isDomainDot(tokens: readonly Token[], at: number): boolean {
  const dot = tokens[at];
  return dot?.text === '.' && tokens[at - 1]?.end === dot.start && tokens[at + 1]?.start === dot.end;
}

/** Past "[Text]", "(CNN)", "(Ada Lum/The Gazette)" and the like, which are no part of the sentence. */
function afterBrackets(tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    const closing = tokens[at]?.text === '[' ? ']' : tokens[at]?.text === '(' ? ')' : null;
    if (closing === null) break;
    const close = tokens.slice(at + 1, at + LONGEST).findIndex(({ text }) => text === closing) + at + 1;
    if (close === at || close + 1 >= tokens.length) break;
    at = close + 1;
  }
  return at;
}
