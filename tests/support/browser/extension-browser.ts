import type { BrowserFamily } from '../../../scripts/support/find-browser.mjs';
import type { CardStateName } from '../../../utils/model/card-state';

/** A real browser with the built extension, driven alike in Chromium and Firefox. */
export interface ExtensionBrowser {
  readonly family: BrowserFamily;
  readonly version: string;
  /** Opens a page in a new tab and brings it to the front. */
  openPage(url: string): Promise<Tab>;
  /** Clicks the extension's toolbar icon over a tab, as a reader does: the tab is granted. Gives the popup. */
  clickIcon(tab: Tab): Promise<View>;
  /** The extension's sidebar, as soon as it is open. */
  sidebar(): Promise<View>;
  /** Takes the background's life, as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  setTheme(theme: Theme): Promise<void>;
  /**
   * Every http(s) address that a page or an extension (not the browser itself) has asked for since the start. Closes
   * the browser: the list is complete only then.
   */
  closeAndListRequests(): Promise<string[]>;
  close(): Promise<void>;
  /** Resolves when the reader has closed the browser. */
  closed(): Promise<void>;
}

export type Theme = 'light' | 'dark';

/** Something that code can be run in. The function is sent as text: it sees its arguments and nothing else. */
export interface Scope {
  evaluate<Args extends readonly unknown[], Result>(
    code: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
}

export interface Tab extends Scope {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  activate(): Promise<void>;
  close(): Promise<void>;
}

/** Popup or sidebar. */
export interface View extends Scope {
  /** Evaluates an expression, however long; the page's own policy against such code does not hold for it. */
  evaluateText(expression: string): Promise<unknown>;
  /** Clicks with a reader's gesture. */
  click(selector: string): Promise<void>;
  /** The picture as PNG: what is seen, or the whole height of the document. */
  screenshot(path: string, extent?: 'seen' | 'whole'): Promise<void>;
  close(): Promise<void>;
}

/** How long anything in a browser may take before a test gives up, ms. */
export const PATIENCE = 20_000;

/** Waits until a function of a scope gives something truthy, and gives that. */
export async function until<Args extends readonly unknown[], Result>(
  scope: Scope,
  what: string,
  code: (...args: Args) => Result,
  ...args: Args
): Promise<NonNullable<Result>> {
  return poll(what, () =>
    scope.evaluate(code, ...args).catch((error: unknown) => {
      // The page was on its way in or out: asked again, it answers.
      if (/no answer|Execution context was destroyed/.test(String(error))) return null;
      throw error;
    }),
  );
}

/** Asks again and again until there is an answer. Throws after PATIENCE, naming what was waited for. */
export async function poll<Result>(what: string, ask: () => Promise<Result>): Promise<NonNullable<Result>> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false && answer !== '') return answer;
    if (Date.now() > end) throw new Error(`Waited ${PATIENCE / 1000} s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The text of a call. Loaders may wrap named functions in a helper that the other side does not have. */
export function callText(code: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(() => { const __name = (f) => f; return (${code.toString()})(...${JSON.stringify(args)}); })()`;
}

/** The state that a popup or sidebar has come to (see CardState), as soon as it is no longer reading. */
export async function settled(view: View): Promise<CardStateName> {
  const name = await until(view, 'an answer', () => {
    // A page that has only begun to load has no root element, whatever its type says.
    const root = document.documentElement as HTMLElement | null;
    const state = root?.dataset['state'];
    return state === 'reading' ? null : state;
  });
  return name as CardStateName;
}
