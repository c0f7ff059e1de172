import type { Page } from 'puppeteer-core';
import { callText, poll } from './extension-browser';

/** What puppeteer's WebDriver BiDi connection offers and its types leave out. */
export interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface CallResult {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** Firefox's own window: the toolbar, the popup's panel and the sidebar live there, out of reach of page scripts. */
export class FirefoxChrome {
  readonly #connection: Connection;
  readonly #context: string;

  private constructor(connection: Connection, context: string) {
    this.#connection = connection;
    this.#context = context;
  }

  /** The window that was opened last; null while there are no more than `known`. */
  static async connect(connection: Connection, known = 0): Promise<FirefoxChrome | null> {
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const windows = (result as { contexts: { context: string; url: string }[] }).contexts.filter(({ url }) =>
      url.endsWith('browser.xhtml'),
    );
    const last = windows.at(-1);
    return last === undefined || windows.length <= known ? null : new FirefoxChrome(connection, last.context);
  }

  /** A window that was opened beside this one, as soon as it is there. */
  async another(): Promise<FirefoxChrome> {
    return poll('another window', () => FirefoxChrome.connect(this.#connection, 1));
  }

  async install(path: string): Promise<void> {
    const extensionData = { type: 'path', path };
    await this.#connection.send('webExtension.install', { extensionData, 'moz:allowPrivateBrowsing': true });
  }

  /** Runs a function in the window with the browser's own rights; arguments and result go through JSON. */
  async run<Args extends readonly unknown[], Result>(
    code: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    const { result } = await this.#connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify((await ${callText(code, args)}) ?? null))()`,
      target: { context: this.#context },
      awaitPromise: true,
    });
    const answer = result as CallResult;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'Firefox threw');
    return JSON.parse(answer.result?.value ?? 'null') as Result;
  }

  /** Sends a tab somewhere without waiting for it to arrive. */
  async navigate(page: Page, url: string): Promise<void> {
    const context = (page.mainFrame() as unknown as { _id: string })._id;
    await this.#connection.send('browsingContext.navigate', { context, url, wait: 'none' });
  }
}
