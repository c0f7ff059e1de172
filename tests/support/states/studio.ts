import { readFile } from 'node:fs/promises';
import preact from '@preact/preset-vite';
import { launch, type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { createServer, type ViteDevServer } from 'vite';
import { findBrowser } from '../../../scripts/support/find-browser.mjs';

/** One state as it is to be shown. */
export interface Sitting {
  /** Its name, with what is done to it: "ferry:casualties-0" unfolds a fact, "ferry:#export-menu" clicks. */
  readonly wish: string;
  /** Of the view, CSS pixels: 400 is the popup, less the sidebar. */
  readonly width: number;
  readonly scheme: 'light' | 'dark' | 'forced';
  /** Folder under `public/_locales`. */
  readonly locale?: string;
  /** More of the address: "&pin=elsewhere". */
  readonly query?: string;
  readonly scale?: number;
}

/** Shows the states of the interface in Chromium, without the extension: from its sources, as they are now. */
export class Studio {
  readonly page: Page;
  readonly #browser: Browser;
  readonly #server: ViteDevServer;
  readonly #devtools: CDPSession;
  readonly #axe: string;

  private constructor(
    browser: Browser,
    server: ViteDevServer,
    page: Page,
    devtools: CDPSession,
    axe: string,
  ) {
    this.#browser = browser;
    this.#server = server;
    this.page = page;
    this.#devtools = devtools;
    this.#axe = axe;
  }

  static async open(): Promise<Studio> {
    const server = await createServer({
      configFile: false,
      root: process.cwd(),
      plugins: [preact()],
      logLevel: 'error',
      server: { port: 0 },
    });
    await server.listen();
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const browser = await launch({ executablePath: findBrowser('chrome'), args });
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
    return new Studio(browser, server, page, await page.createCDPSession(), axe);
  }

  async show({ wish, width, scheme, locale = 'en', query = '', scale = 1 }: Sitting): Promise<void> {
    const [state = '', act] = wish.split(':');
    const media =
      scheme === 'forced'
        ? { name: 'forced-colors', value: 'active' }
        : { name: 'prefers-color-scheme', value: scheme };
    await this.#devtools.send('Emulation.setEmulatedMedia', { features: [media] });
    await this.page.setViewport({ width, height: 400, deviceScaleFactor: scale });
    const surface = width === 400 ? 'popup' : 'sidebar';
    const base = `${this.#server.resolvedUrls?.local[0] ?? ''}tests/support/states/index.html`;
    await this.page.goto(`${base}?state=${state}&surface=${surface}&locale=${locale}${query}`);
    await this.page.waitForSelector('[data-state]');
    if (act?.startsWith('#') === true) await this.page.click(act);
    else if (act !== undefined) await this.#unfold(act);
    // Colours may fade over.
    await new Promise((done) => setTimeout(done, 250));
  }

  /** What axe finds in the state on view, and how much wider than the view it is, a line each. */
  async faults(): Promise<string[]> {
    await this.page.evaluate(this.#axe);
    const found = (await this.page.evaluate(
      'axe.run().then((r) => r.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(", ")}`))',
    )) as string[];
    const over = await this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    return over > 0 ? [...found, `${over} px too wide`] : found;
  }

  /** The whole state on view as PNG, base64. */
  picture(): Promise<string> {
    // Chromium shifts what is beyond the view in right-to-left pages.
    return this.page.screenshot({ fullPage: true, captureBeyondViewport: false, encoding: 'base64' });
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
  }

  /** Clicks the nth fact of a kind: "casualties-0". */
  async #unfold(fact: string): Promise<void> {
    const [kind = '', rank = '0'] = fact.split('-');
    const buttons = await this.page.$$(`.fact[data-kind="${kind}"]`);
    await buttons[Number(rank)]?.click();
  }
}
