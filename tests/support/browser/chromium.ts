import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, {
  TargetType,
  type Browser,
  type Extension,
  type Page,
  type WebWorker,
} from 'puppeteer-core';
import {
  middleOf,
  placeForMenu,
  poll,
  type Command,
  type ExtensionBrowser,
  type IconText,
  type MenuEntry,
  type OwnPage,
  type Tab,
  type Theme,
  type View,
} from './extension-browser';
import { ChromiumTab, ChromiumView } from './chromium-views';
import { readNetLog } from './net-log';

export interface LaunchOptions {
  readonly executable: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
}

export async function launchChromium({
  executable,
  extension,
  headless,
}: LaunchOptions): Promise<ExtensionBrowser> {
  const scratch = mkdtempSync(join(tmpdir(), 'nutgraf-chromium-'));
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-component-update',
      '--disable-features=OptimizationHints,MediaRouter,ExtensionManifestV2Unsupported',
      '--lang=en-US',
      '--window-size=1280,900',
      `--log-net-log=${join(scratch, 'net.json')}`,
    ],
  });
  const id = await browser.installExtension(extension);
  const installed = (await browser.extensions()).get(id);
  if (installed === undefined) throw new Error(`Chromium did not install ${extension}`);
  return new Chromium(browser, installed, await browser.version(), scratch);
}

class Chromium implements ExtensionBrowser {
  readonly family = 'chrome';
  readonly version: string;
  readonly #browser: Browser;
  readonly #extension: Extension;
  readonly #scratch: string;
  #theme: Theme = 'light';

  constructor(browser: Browser, extension: Extension, version: string, scratch: string) {
    this.#browser = browser;
    this.#extension = extension;
    this.version = version;
    this.#scratch = scratch;
  }

  async openPage(url: string): Promise<ChromiumTab> {
    const page = await this.#browser.newPage();
    await page.goto(url);
    await page.bringToFront();
    return new ChromiumTab(page);
  }

  async clickIcon(tab: Tab): Promise<View> {
    if (!(tab instanceof ChromiumTab)) throw new TypeError('A tab of another browser');
    await tab.activate();
    await tab.page.triggerExtensionAction(this.#extension);
    return this.#view('/popup.html');
  }

  popup(): Promise<View> {
    return this.#view('/popup.html');
  }

  sidebar(): Promise<View> {
    return this.#view('/sidepanel.html');
  }

  async openOwn(name: OwnPage): Promise<View> {
    const page = await this.#browser.newPage();
    await this.#paint(page);
    await page.goto(`chrome-extension://${this.#extension.id}/${name}.html`);
    await page.bringToFront();
    return new ChromiumView(page);
  }

  async chooseMenu(tab: Tab, entry: MenuEntry, at: string, selected = false): Promise<void> {
    await tab.activate();
    await tab.evaluate(placeForMenu, at, selected);
    const { x: clientX, y: clientY } = await tab.evaluate(middleOf, at);
    const selectionText = await tab.evaluate(
      (selector, init) => {
        document.querySelector(selector)?.dispatchEvent(new MouseEvent('contextmenu', init));
        return getSelection()?.toString() ?? '';
      },
      at,
      { bubbles: true, clientX, clientY },
    );
    await this.#dispatch('contextMenus', 'onClicked', { menuItemId: entry, selectionText });
  }

  async press(tab: Tab, command: Command): Promise<void> {
    await tab.activate();
    await this.#dispatch('commands', 'onCommand', command);
  }

  answerQuestion(): Promise<boolean> {
    return Promise.resolve(false);
  }

  async clipboard(tab: Tab): Promise<string> {
    if (!(tab instanceof ChromiumTab)) throw new TypeError('A tab of another browser');
    const client = await tab.page.createCDPSession();
    const permission = { name: 'clipboard-read' };
    await client.send('Browser.setPermission', { permission, setting: 'granted' });
    await tab.activate();
    const text = await tab.evaluate(() => navigator.clipboard.readText());
    await client.detach();
    return text;
  }

  async emulatePrint(view: View, on: boolean): Promise<void> {
    if (view instanceof ChromiumView) await view.page.emulateMediaType(on ? 'print' : 'screen');
  }

  async fillStorage(full: boolean): Promise<boolean> {
    if (!full) await this.stopBackground();
    else
      await (
        await this.#worker()
      ).evaluate(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('No room', 'QuotaExceededError');
        };
      });
    return true;
  }

  async badge(tab: Tab): Promise<IconText> {
    await tab.activate();
    const worker = await this.#worker();
    return (await worker.evaluate(`(async () => {
      const [{ id: tabId }] = await chrome.tabs.query({ active: true });
      return { badge: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
    })()`)) as IconText;
  }

  openPrivate(): Promise<null> {
    return Promise.resolve(null);
  }

  async stopBackground(): Promise<void> {
    await (await this.#worker()).close();
  }

  async #worker(): Promise<WebWorker> {
    const target = await this.#browser.waitForTarget((found) => found.type() === TargetType.SERVICE_WORKER);
    const worker = await target.worker();
    if (worker === null) throw new Error('No worker');
    return worker;
  }

  /** Lets the background hear an event about the tab in front. */
  async #dispatch(api: string, event: string, data: unknown): Promise<void> {
    const worker = await this.#worker();
    await worker.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      chrome.${api}.${event}.dispatch(${JSON.stringify(data)}, tab);
    })()`);
  }

  async setTheme(theme: Theme): Promise<void> {
    this.#theme = theme;
    for (const target of this.#browser.targets()) {
      if (/\/(popup|sidepanel|options|library|welcome)\.html$/.test(target.url()))
        await this.#paint(await target.asPage());
    }
  }

  async closeAndListRequests(): Promise<string[]> {
    await this.#browser.close();
    const log = await poll('the network log', () =>
      Promise.resolve(readNetLog(join(this.#scratch, 'net.json'))),
    );
    rmSync(this.#scratch, { recursive: true, force: true });
    return log;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    rmSync(this.#scratch, { recursive: true, force: true });
  }

  async closed(): Promise<void> {
    await new Promise((resolve) => this.#browser.once('disconnected', resolve));
    rmSync(this.#scratch, { recursive: true, force: true });
  }

  async #view(path: string): Promise<View> {
    const target = await this.#browser.waitForTarget((found) => found.url().endsWith(path), {
      timeout: 20_000,
    });
    const page = await target.asPage();
    await this.#paint(page);
    return new ChromiumView(page);
  }

  async #paint(page: Page): Promise<void> {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: this.#theme }]);
  }
}
