import { writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { callText, isThere, middleOf, placeForMenu, poll, type Tab, type View } from './extension-browser';
import type { FirefoxChrome } from './firefox-chrome';
import { pressKeys } from './firefox-gestures';
import { closeView, drawView, focusView, isGone, runInView, setMedium, type Place } from './firefox-scripts';

export class FirefoxTab implements Tab {
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

  async rightClick(selector: string, selected: boolean): Promise<void> {
    await this.evaluate(placeForMenu, selector, selected);
    const { x, y } = await this.evaluate(middleOf, selector);
    await this.#page.mouse.click(x, y, { button: 'right' });
  }

  async activate(): Promise<void> {
    await this.#page.bringToFront();
  }

  async close(): Promise<void> {
    await this.#page.close();
  }
}

export class FirefoxView implements View {
  readonly #chrome: FirefoxChrome;
  readonly #place: Place;

  readonly #leave: (() => Promise<void>) | undefined;

  /** @param leave closes a page that stands in a tab of its own. */
  constructor(chrome: FirefoxChrome, place: Place, leave?: () => Promise<void>) {
    this.#chrome = chrome;
    this.#place = place;
    this.#leave = leave;
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
    await isThere(this, selector);
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

  async press(keys: string): Promise<void> {
    await this.#chrome.run(focusView, this.#place);
    await this.#chrome.run(pressKeys, keys);
  }

  reloadWith(): Promise<boolean> {
    return Promise.resolve(false);
  }

  emulateMedium(medium: string): Promise<void> {
    return this.#chrome.run(setMedium, this.#place, medium);
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
    const place = this.#place;
    if (this.#leave !== undefined || place === 'tab') return this.#leave?.();
    await this.#chrome.run(closeView, place);
    await poll('the view to go', () => this.#chrome.run(isGone, place));
  }

  #height(): Promise<number> {
    return this.evaluate(() => document.documentElement.scrollHeight);
  }
}
