import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { TargetType, type Browser, type Extension, type Page } from 'puppeteer-core';
import {
  callText,
  poll,
  type ExtensionBrowser,
  type Scope,
  type Tab,
  type Theme,
  type View,
} from './extension-browser';

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

  sidebar(): Promise<View> {
    return this.#view('/sidepanel.html');
  }

  async stopBackground(): Promise<void> {
    const target = await this.#browser.waitForTarget((found) => found.type() === TargetType.SERVICE_WORKER);
    const worker = await target.worker();
    await worker?.close();
  }

  async setTheme(theme: Theme): Promise<void> {
    this.#theme = theme;
    for (const target of this.#browser.targets()) {
      if (/\/(popup|sidepanel)\.html$/.test(target.url())) await this.#paint(await target.asPage());
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

class ChromiumScope implements Scope {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  evaluate<Args extends readonly unknown[], Result>(
    code: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return this.page.evaluate(callText(code, args)) as Promise<Result>;
  }
}

class ChromiumTab extends ChromiumScope implements Tab {
  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  async activate(): Promise<void> {
    await this.page.bringToFront();
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

class ChromiumView extends ChromiumScope implements View {
  evaluateText(expression: string): Promise<unknown> {
    return this.page.evaluate(expression);
  }

  async click(selector: string): Promise<void> {
    await this.page.click(selector);
  }

  async screenshot(path: string, extent: 'seen' | 'whole' = 'seen'): Promise<void> {
    if (extent === 'seen') {
      await this.page.screenshot({ path });
      return;
    }
    // A popup's window cannot be captured beyond its own height: it is taken piece by piece, and put together.
    const { height, step } = await this.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      step: innerHeight,
    }));
    const pieces: Piece[] = [];
    for (let y = 0; y < height; y += step) {
      const top = await this.evaluate((wanted) => (scrollTo(0, wanted), scrollY), y);
      pieces.push({ top, png: await this.page.screenshot({ encoding: 'base64' }) });
    }
    await this.evaluate(() => scrollTo(0, 0));
    writeFileSync(path, Buffer.from(await this.evaluate(joinPieces, pieces, height), 'base64'));
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

interface Piece {
  /** Where in the document the piece begins, in CSS pixels. */
  readonly top: number;
  readonly png: string;
}

/** Runs in the page: pieces of one picture, drawn over each other; PNG in base64. */
async function joinPieces(pieces: readonly Piece[], height: number): Promise<string> {
  const canvas = document.createElement('canvas');
  canvas.width = innerWidth * devicePixelRatio;
  canvas.height = height * devicePixelRatio;
  for (const { top, png } of pieces) {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    canvas.getContext('2d')?.drawImage(image, 0, top * devicePixelRatio);
  }
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Record<string, number> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly initiator?: string };
  }[];
}

/** The http(s) addresses that a page or an extension asked for, from Chromium's log; null until it is written out. */
function readNetLog(path: string): string[] | null {
  const text = readFileSync(path, 'utf8');
  if (!text.trimEnd().endsWith('}')) return null;
  const { constants, events } = JSON.parse(text) as NetLog;
  const start = constants.logEventTypes['URL_REQUEST_START_JOB'];
  return events
    .filter(({ type, params }) => type === start && /^[a-z-]+:\/\//.test(params?.initiator ?? ''))
    .map(({ params }) => params?.url ?? '')
    .filter((url) => /^https?:/.test(url));
}
