import type { NameRules } from '../../language/rules/names';
import type { Sentence, Token } from '../../model/token';
import type { TokenRange } from './name-span';

/** A credit names its owner within so many tokens. */
const REACH = 6;

/**
 * Whether a name is only credited: "(Photo: Jane Roe, AP)", "Credit: EPA", "By Jane Roe", "JANE ROE/STAR PHOTO".
 * A credit word alone is none ("the photo of Jane Roe"): a colon, a slash or a bracket must go with it.
 */
export function isCredited(sentence: Sentence, name: TokenRange, rules: NameRules): boolean {
  const { tokens } = sentence;
  let marked = false;
  for (let at = name.from - 1; at >= Math.max(0, name.from - REACH); at -= 1) {
    const { text, lower } = tokens[at] ?? { text: '', lower: '' };
    if (/^[.;!?)]$/.test(text)) break;
    if (/^[:/|©]$/.test(text)) marked = true;
    if (
      rules.credits.has(lower) &&
      (marked || tokens[at - 1]?.text === '(' || (at === 0 && tokens.length < 12))
    )
      return true;
  }
  if (isSlashed(tokens, name) || isDatelineAgency(tokens, name) || isBesideLabel(tokens, name, rules))
    return true;
  const after = tokens.slice(name.to, name.to + REACH);
  const end = after.findIndex(({ text }) => /^[.;,:!?]$/.test(text));
  const near = end < 0 ? after : after.slice(0, end);
  const slashed = near.findIndex(({ text }) => text === '/' || text === '-');
  return slashed === 0 && near.some(({ lower }) => rules.credits.has(lower));
}

/** "(Jane Roe/The Gazette)": who took the picture, and for whom. */
function isSlashed(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const text = (at: number): string => tokens[at]?.text ?? '';
  if (text(from - 1) === '(' && text(to) === '/') return true;
  const slash = text(from - 1) === '/' ? from - 1 : from - 2;
  return text(slash) === '/' && text(to) === ')' && /^\p{Lu}/u.test(text(slash - 1));
}

/** "SANTIAGO, July 31 (EL MERCURIO) -- …", "LONDON (AP) —": the outlet of a dateline. */
function isDatelineAgency(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return (
    tokens[from - 1]?.text === '(' && tokens[to]?.text === ')' && /^[-–—]+$/.test(tokens[to + 1]?.text ?? '')
  );
}

/** "copyright | Reuters | Image caption": an agency among the words beside a picture. */
function isBesideLabel(tokens: readonly Token[], { from, to }: TokenRange, rules: NameRules): boolean {
  const isLabel = (token: Token | undefined): boolean =>
    token !== undefined && rules.credits.has(token.lower) && rules.labels.has(token.lower);
  const isAgency = tokens.slice(from, to).every(({ lower }) => rules.furniture.has(lower));
  return isAgency && (isLabel(tokens[from - 1]) || isLabel(tokens[to]));
}
