export interface QuoteParts {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/**
 * A quote split at the words of its fact. Whole words are preferred ("Mali" in "Somalia and Mali"); where the quote
 * holds none of the words (the sentence says "it"), nothing is marked.
 */
export function splitQuote(quote: string, words: readonly string[]): QuoteParts {
  for (const wanted of words) {
    const start = indexOfWords(quote, wanted);
    if (start === -1) continue;
    const end = start + wanted.length;
    return { before: quote.slice(0, start), marked: quote.slice(start, end), after: quote.slice(end) };
  }
  return { before: quote, marked: '', after: '' };
}

const WORD_SIGN = /[\p{L}\p{N}]/u;

function indexOfWords(quote: string, wanted: string): number {
  if (wanted === '') return -1;
  const first = quote.indexOf(wanted);
  for (let start = first; start !== -1; start = quote.indexOf(wanted, start + 1))
    if (!WORD_SIGN.test(quote.charAt(start - 1)) && !WORD_SIGN.test(quote.charAt(start + wanted.length)))
      return start;
  return first;
}
