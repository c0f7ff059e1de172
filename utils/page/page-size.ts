/** More elements than any news page we know (a live blog of a whole day: 40,000). */
const MAX_ELEMENTS = 100_000;
/** Characters of the page's text and scripts, a million words. */
const MAX_TEXT = 10_000_000;

/** Whether a page is too large to be read while the reader waits. */
export function isTooLarge(page: Document): boolean {
  return (
    page.querySelectorAll('*').length > MAX_ELEMENTS ||
    (page.documentElement?.textContent ?? '').length > MAX_TEXT
  );
}
