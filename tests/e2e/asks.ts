import { until, type Scope, type Tab, type View } from '../support/browser/extension-browser';

export { isThere } from '../support/browser/extension-browser';

/** What the tests of all scenarios ask views and pages for. */

export const titleIs = (view: View, title: string): Promise<true> =>
  until(
    view,
    `the card of “${title}”`,
    (wanted) => document.querySelector('.card-header h1')?.textContent === wanted || null,
    title,
  );

export const stateIs = (view: View, state: string): Promise<true> =>
  until(
    view,
    `the state ${state}`,
    (wanted) => document.documentElement.dataset['state'] === wanted || null,
    state,
  );

export const titleOf = (tab: Tab): Promise<string> =>
  tab.evaluate(() => document.querySelector('h1')?.innerText ?? '');

/** The words of what a selector finds, as soon as it is there. */
export const textOf = (view: View, selector: string): Promise<string> =>
  until(view, selector, (wanted) => document.querySelector<HTMLElement>(wanted)?.innerText, selector);

export const isGone = (view: View, selector: string): Promise<true> =>
  until(
    view,
    `the end of ${selector}`,
    (wanted) => document.querySelector(wanted) === null || null,
    selector,
  );

/** Names of the kinds of light that burn in a page. */
export const lights = (scope: Scope): Promise<string[]> =>
  scope.evaluate(() => [...CSS.highlights].flatMap(([name, { size }]) => (size > 0 ? [name] : [])));

export const isLit = (tab: Tab): Promise<true> =>
  until(tab, 'a lit quote', () => [...CSS.highlights.values()].some(({ size }) => size > 0) || null);

export const isDark = (tab: Tab): Promise<true> =>
  until(tab, 'no lit quote', () => [...CSS.highlights.values()].every(({ size }) => size === 0) || null);
