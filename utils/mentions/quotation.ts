import type { Token } from '../model/token';

/**
 * For each token, whether it stands inside quotation marks. Straight double marks alternate; a single curly mark
 * opens only as `‘`, and an unclosed mark reaches to the end of the tokens.
 */
export function quotedTokens(tokens: readonly Token[]): boolean[] {
  let closing: string | null = null;
  return tokens.map(({ text }) => {
    if (closing === null) {
      closing = CLOSING[text] ?? null;
      return false;
    }
    if (text !== closing) return true;
    closing = null;
    return false;
  });
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', '«': '»', '``': "''" };
