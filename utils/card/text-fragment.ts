import { httpUrl } from './http-url';

/** Longer quotes are named by their first and last words: browsers give up on long exact fragments. */
const WHOLE_UP_TO = 60;
const WORDS_AT_EACH_END = 4;

/**
 * Address that makes a browser scroll to a quote of the page and light it (a URL text fragment), for quotes that leave
 * the card. The page's own address where the quote is empty; null where the address is not http(s).
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragmentUrl(address: string, quote: string): string | null {
  const url = httpUrl(address);
  const words = quote.split(/\s+/).filter((word) => word !== '');
  if (url === null || words.length === 0) return url;
  const [page = ''] = url.split('#', 1);
  return `${page}#:~:text=${directive(words)}`;
}

function directive(words: readonly string[]): string {
  const whole = words.join(' ');
  if (whole.length <= WHOLE_UP_TO || words.length <= 2 * WORDS_AT_EACH_END) return encode(whole);
  const start = words.slice(0, WORDS_AT_EACH_END).join(' ');
  const end = words.slice(-WORDS_AT_EACH_END).join(' ');
  return `${encode(start)},${encode(end)}`;
}

/** Dash, comma and ampersand have a meaning in a text directive; the brackets and quotes would end a Markdown link. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
