/** Where a reader's eyes rest: in the middle of the window, a little above half its height. */
const HEIGHT = 0.4;

/** The article that stands before the reader on a page of several; null on all others, and where nothing is laid out. */
export function articleInView(live: Document): Element | null {
  const view = live.defaultView;
  if (view === null || typeof live.elementFromPoint !== 'function') return null;
  if (live.querySelectorAll('article').length < 2) return null;
  return live.elementFromPoint(view.innerWidth / 2, view.innerHeight * HEIGHT)?.closest('article') ?? null;
}
