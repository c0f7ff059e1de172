import type { Token } from '../../model/token';

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
  let marked = CAPITALS.test(tokens[0]?.text ?? '');
  let depth = 0;
  for (let i = 0; i < Math.min(tokens.length, LONGEST); i += 1) {
    const text = tokens[i]?.text ?? '';
    if (/^[([]$/.test(text)) depth += 1;
    else if (/^[)\]]$/.test(text)) depth -= 1;
    else if (depth > 0) continue;
    else if (SEPARATOR.test(text)) {
      if (i === 0) return 0;
      if (text === ':' ? CAPITALS.test(tokens[i - 1]?.text ?? '') : marked)
        return afterBrackets(tokens, i + 1);
    } else if (!CAPITAL.test(text) && !SIGN.test(text) && !SMALL.test(text)) return 0;
    if (/^[)\]]$/.test(text) || (i > 0 && /^\d{1,4}$/.test(text)) || /\.\p{Lu}/u.test(text)) marked = true;
  }
  return 0;
}

/** Past "[Text]", "[passage omitted]" and the like. */
function afterBrackets(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.text === '[') {
    const close = tokens.findIndex((token, i) => i > at && token.text === ']');
    if (close < 0) return at;
    at = close + 1;
  }
  return at < tokens.length ? at : from;
}
