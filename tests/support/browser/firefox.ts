import { writeFileSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { callText, poll, type ExtensionBrowser, type Tab, type Theme, type View } from './extension-browser';
import type { LaunchOptions } from './chromium';
import { FirefoxChrome, type Connection } from './firefox-chrome';
import {
  closeView,
  drawView,
  isGone,
  isReady,
  listRequests,
  paint,
  pressIcon,
  runInView,
  terminateBackground,
  watchRequests,
  type Place,
} from './firefox-scripts';

const ID = 'nutgraf@nutgraf.example';
/** Fixed, so that the extension's pages have known addresses. */
const UUID = 'b7d0c2d4-5f0e-4a7a-9f55-3f1d3a1c8e21';

export async function launchFirefox({
  executable,
  extension,
  headless,
}: LaunchOptions): Promise<ExtensionBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'intl.locale.requested': 'en-US',
      'browser.aboutwelcome.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
    },
  });
  const chrome = await FirefoxChrome.connect((browser as unknown as { connection: Connection }).connection);
  await chrome.run(watchRequests);
  await browser.installExtension(extension);
  return new Firefox(browser, chrome, await browser.version());
}

class Firefox implements ExtensionBrowser {
  readonly family = 'firefox';
  readonly version: string;
  readonly #browser: Browser;
  readonly #chrome: FirefoxChrome;
  #theme: Theme = 'light';

  constructor(browser: Browser, chrome: FirefoxChrome, version: string) {
    this.#browser = browser;
    this.#chrome = chrome;
    this.version = version;
  }

  async openPage(url: string): Promise<FirefoxTab> {
    const tab = new FirefoxTab(await this.#browser.newPage(), this.#chrome);
    await tab.goto(url);
    await tab.activate();
    return tab;
  }

  async clickIcon(tab: Tab): Promise<View> {
    await tab.activate();
    await this.#chrome.run(closeView, 'popup');
    await poll('the last popup to go', () => this.#chrome.run(isGone, 'popup'));
    await this.#chrome.run(pressIcon, ID);
    await poll('the popup', () => this.#chrome.run(isReady, 'popup'));
    await this.#chrome.run(paint, this.#theme);
    return new FirefoxView(this.#chrome, 'popup');
  }

  async sidebar(): Promise<View> {
    await poll('the sidebar', () => this.#chrome.run(isReady, 'sidebar'));
    await this.#chrome.run(paint, this.#theme);
    return new FirefoxView(this.#chrome, 'sidebar');
  }

  stopBackground(): Promise<void> {
    return this.#chrome.run(terminateBackground, ID);
  }

  setTheme(theme: Theme): Promise<void> {
    this.#theme = theme;
    return this.#chrome.run(paint, theme);
  }

  async closeAndListRequests(): Promise<string[]> {
    const urls = await this.#chrome.run(listRequests);
    await this.close();
    return urls;
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  async closed(): Promise<void> {
    await new Promise((resolve) => this.#browser.once('disconnected', resolve));
  }
}

class FirefoxTab implements Tab {
  readonly #page: Page;
  readonly #chrome: FirefoxChrome;

  constructor(page: Page, chrome: FirefoxChrome) {
    this.#page = page;
    this.#chrome = chrome;
  }

  evaluate<Args extends readonly unknown[], Result>(
    code: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return this.#page.evaluate(callText(code, args)) as Promise<Result>;
  }

  async goto(url: string): Promise<void> {
    if (/^https?:/.test(url)) await this.#page.goto(url);
    // A page of the browser's own never reports that it has loaded.
    else {
      await this.#chrome.navigate(this.#page, url);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  async activate(): Promise<void> {
    await this.#page.bringToFront();
  }

  async close(): Promise<void> {
    await this.#page.close();
  }
}

class FirefoxView implements View {
  readonly #chrome: FirefoxChrome;
  readonly #place: Place;

  constructor(chrome: FirefoxChrome, place: Place) {
    this.#chrome = chrome;
    this.#place = place;
  }

  async evaluate<Args extends readonly unknown[], Result>(
    code: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return (await this.evaluateText(callText(code, args))) as Result;
  }

  evaluateText(expression: string): Promise<unknown> {
    return this.#chrome.run(runInView, this.#place, expression, false);
  }

  async click(selector: string): Promise<void> {
    const code = callText(
      (wanted: string) => {
        const element = document.querySelector<HTMLElement>(wanted);
        if (element === null) throw new Error(`Nothing at ${wanted}`);
        element.focus();
        element.click();
      },
      [selector],
    );
    await this.#chrome.run(runInView, this.#place, code, true);
  }

  async screenshot(path: string, extent: 'seen' | 'whole' = 'seen'): Promise<void> {
    const url = await this.#chrome.run(
      drawView,
      this.#place,
      extent === 'whole' ? await this.#height() : null,
    );
    writeFileSync(path, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
  }

  async close(): Promise<void> {
    await this.#chrome.run(closeView, this.#place);
    await poll('the view to go', () => this.#chrome.run(isGone, this.#place));
  }

  #height(): Promise<number> {
    return this.evaluate(() => document.documentElement.scrollHeight);
  }
}
