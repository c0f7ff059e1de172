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
  /** The popup that something else than a click on the icon opened. */
  popup(): Promise<View>;
  /** The extension's sidebar, as soon as it is open. */
  sidebar(): Promise<View>;
  /** A page of the extension's own, in a new tab. */
  openOwn(page: OwnPage): Promise<View>;
  /**
   * Chooses an entry of the page's context menu over an element, whose words are selected before if wanted. Firefox: the
   * real menu. Chromium, whose menus no protocol reaches: the event that the background gets, without its gesture.
   */
  chooseMenu(tab: Tab, entry: MenuEntry, at: string, selected?: boolean): Promise<void>;
  /** A shortcut: real keys in Firefox; in Chromium, where a protocol's keys reach the page alone, the event that it makes. */
  press(tab: Tab, command: Command): Promise<void>;
  /** Answers the browser's question for a permission; false in Chromium, whose question no protocol reaches. */
  answerQuestion(allow: boolean): Promise<boolean>;
  /** The text on the clipboard, as the page in front may read it. */
  clipboard(tab: Tab): Promise<string>;
  /** Shows a view as it is printed, or on the screen again. */
  emulatePrint(view: View, on: boolean): Promise<void>;
  /** Lets the background hear that there is no more room, as a full device does; false in Firefox, where it is out of reach. */
  fillStorage(full: boolean): Promise<boolean>;
  /** What the toolbar icon says over a tab. */
  badge(tab: Tab): Promise<IconText>;
  /** A private window on a page; null in Chromium, where an extension is let in by hand alone. */
  openPrivate(url: string): Promise<PrivateWindow | null>;
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

export type OwnPage = 'options' | 'library' | 'welcome';
export type MenuEntry = 'open-card' | 'open-sidebar' | 'find-fact' | 'show-all' | 'copy-card';
export type Command = 'open-sidebar' | 'show-all';

export interface IconText {
  readonly badge: string;
  readonly title: string;
}

export interface PrivateWindow {
  clickIcon(): Promise<View>;
  sidebar(): Promise<View>;
  close(): Promise<void>;
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
  /** Clicks with a reader's gesture, as soon as there is something to click. */
  click(selector: string): Promise<void>;
  /** Presses a key while the view has the focus: "Tab", "Shift+Tab", "Enter", "Escape". */
  press(keys: string): Promise<void>;
  /** Loads the view anew with a script that runs before its own; false where no protocol can do that (Firefox). */
  reloadWith(script: string): Promise<boolean>;
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

/** Waits until a selector finds something. */
export const isThere = (scope: Scope, selector: string): Promise<true> =>
  until(scope, selector, (wanted) => document.querySelector(wanted) !== null || null, selector);

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

/** Runs in a page: brings an element into view, its words selected or nothing. */
export function placeForMenu(selector: string, selected: boolean): void {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`Nothing at ${selector}`);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const selection = getSelection();
  selection?.removeAllRanges();
  if (selected) selection?.selectAllChildren(element);
}

/** Runs in a page: a point on the first line of an element. */
export function middleOf(selector: string): { readonly x: number; readonly y: number } {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector(selector) ?? document.body);
  const { left, top, width, height } = range.getClientRects()[0] ?? new DOMRect();
  return { x: left + width / 2, y: top + height / 2 };
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
