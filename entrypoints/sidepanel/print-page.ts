/**
 * Prints the page. It hears of it a moment before, so that its lists are unfolded when the browser takes the picture;
 * the browser's own event comes too late for that when printing is asked for by a script.
 */
export function printPage(): void {
  dispatchEvent(new Event('beforeprint'));
  setTimeout(() => print(), 50);
}
