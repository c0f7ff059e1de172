import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { TargetType, type Browser, type Extension, type Page } from 'puppeteer-core';
import { callText } from '../../tests/support/browser/extension-browser';
import { servePages } from '../../tests/support/serve-pages';
import { findBrowser } from '../support/find-browser.mjs';
import { extensionFolder } from '../support/tools.mjs';
import { median } from './numbers';
import type { BenchPage } from './pages';

/** From the click to the last large paint of the popup, ms. */
export interface Clicks {
  /** The empty control extension. */
  readonly control: number;
  /** The worker stopped, the page never read. */
  readonly cold: number;
  /** The worker running, the page never read. */
  readonly warm: number;
  /** The same page again: its card is at hand. */
  readonly again: number;
  /** Readability alone, clone and parse, in the page's own process, code that has never run there. */
  readonly readability: number;
}

/** A page loads nothing and runs nothing: what is measured is reading, not the page. */
const STILL = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" };
const READABILITY = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

/** Measures clicks on pages in Chromium, one page after the other. Pages that give no card are left out. */
export async function benchClicks(pages: readonly BenchPage[]): Promise<void> {
  const server = await servePages((path) => {
    const page = pages.find(({ id }) => path === `/${id}`);
    return page === undefined ? null : { body: page.html, headers: STILL };
  });
  const scratch = mkdtempSync(join(tmpdir(), 'nutgraf-bench-'));
  const bench = await Bench.start(scratch);
  const all: Clicks[] = [];
  try {
    await bench.measure(server.url(`/${pages[0]?.id ?? ''}`));
    for (const { id } of pages) {
      const clicks = await bench.measure(server.url(`/${id}`));
      if (clicks !== null) all.push(clicks);
      console.log(id.padEnd(28), clicks === null ? 'no card' : lineOf(clicks));
    }
  } finally {
    await bench.close();
    server.close();
    rmSync(scratch, { recursive: true, force: true });
  }
  summarise(all);
}

const KEYS = ['control', 'cold', 'warm', 'again', 'readability'] as const;
const lineOf = (clicks: Clicks): string =>
  KEYS.map((key) => `${key} ${clicks[key].toFixed(0).padStart(5)}`).join('  ');

function summarise(all: readonly Clicks[]): void {
  const of = (key: keyof Clicks): number => median(all.map((clicks) => clicks[key]));
  const share = (key: 'cold' | 'warm' | 'again'): string => {
    const own = median(all.map((clicks) => clicks[key] - clicks.control));
    const ratio = median(all.map((clicks) => (clicks[key] - clicks.control) / clicks.readability));
    return `${own.toFixed(0).padStart(6)} ms of our own, ${ratio.toFixed(2)} × Readability`;
  };
  console.log(`\nclicks on ${String(all.length)} pages, medians, from the click to the card painted`);
  console.log(`  empty extension    ${of('control').toFixed(0).padStart(6)} ms`);
  console.log(`  Readability alone  ${of('readability').toFixed(0).padStart(6)} ms`);
  for (const [key, target] of [
    ['cold', ' (target 3.0)'],
    ['warm', ''],
    ['again', ' (target 0.5)'],
  ] as const)
    console.log(`  ${key.padEnd(18)} ${of(key).toFixed(0).padStart(6)} ms: ${share(key)}${target}`);
}

class Bench {
  readonly #browser: Browser;
  readonly #own: Extension;
  readonly #control: Extension;

  private constructor(browser: Browser, own: Extension, control: Extension) {
    this.#browser = browser;
    this.#own = own;
    this.#control = control;
  }

  static async start(scratch: string): Promise<Bench> {
    const browser = await puppeteer.launch({
      executablePath: findBrowser('chrome'),
      headless: true,
      pipe: true,
      enableExtensions: true,
      defaultViewport: null,
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--window-size=1280,900'],
    });
    const ids = [
      await browser.installExtension(extensionFolder('chrome')),
      await browser.installExtension(writeControl(scratch)),
    ];
    const installed = await browser.extensions();
    const [own, control] = ids.map((id) => installed.get(id));
    if (own === undefined || control === undefined) throw new Error('Chromium did not install an extension');
    return new Bench(browser, own, control);
  }

  async measure(url: string): Promise<Clicks | null> {
    const readability = await this.#inNewPage(url, timeReadability);
    const control = await this.#inNewPage(url, async (page) => (await this.#click(page, this.#control)).took);
    await this.#stopWorker();
    const [cold, again] = await this.#inNewPage(url, async (page) => [
      await this.#click(page, this.#own),
      await this.#click(page, this.#own),
    ]);
    const warm = await this.#inNewPage(url, (page) => this.#click(page, this.#own));
    if (cold?.state !== 'card' || again?.state !== 'card' || warm.state !== 'card') return null;
    return { control, cold: cold.took, warm: warm.took, again: again.took, readability };
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  async #inNewPage<T>(url: string, work: (page: Page) => Promise<T>): Promise<T> {
    const page = await this.#browser.newPage();
    try {
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      return await work(page);
    } finally {
      await page.close();
    }
  }

  async #click(page: Page, extension: Extension): Promise<{ took: number; state: string }> {
    const clicked = performance.timeOrigin + performance.now();
    await page.triggerExtensionAction(extension);
    const address = `chrome-extension://${extension.id}/popup.html`;
    const popup = await (await this.#browser.waitForTarget((found) => found.url() === address)).asPage();
    const { painted, state } = (await popup.evaluate(callText(lastPaint, []))) as Paint;
    await popup.close();
    return { took: painted - clicked, state };
  }

  async #stopWorker(): Promise<void> {
    const address = `chrome-extension://${this.#own.id}/`;
    const isOwn = (target: { type(): TargetType; url(): string }): boolean =>
      target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(address);
    await (await this.#browser.targets().find(isOwn)?.worker())?.close();
  }
}

interface Paint {
  readonly painted: number;
  readonly state: string;
}

/** Runs in the popup: when the largest thing that is there once it has settled was painted, ms since 1970. */
async function lastPaint(): Promise<Paint> {
  const root = document.documentElement;
  while (root.dataset['state'] === undefined || root.dataset['state'] === 'reading')
    await new Promise((resolve) => setTimeout(resolve, 5));
  const state = root.dataset['state'];
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60)));
  const start = await new Promise<number>((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
    setTimeout(() => resolve(Number.NaN), 2000);
  });
  return { painted: performance.timeOrigin + start, state };
}

/** The source is part of what is timed, as it is for a script that a click puts into a page. */
async function timeReadability(page: Page): Promise<number> {
  const code = `(() => {
    const start = performance.now();
    ${READABILITY}
    new Readability(document.cloneNode(true)).parse();
    return performance.now() - start;
  })()`;
  return (await page.evaluate(code)) as number;
}

/** An extension that does nothing but show a popup with a sentence. */
function writeControl(scratch: string): string {
  const folder = join(scratch, 'control');
  mkdirSync(folder);
  const manifest = {
    manifest_version: 3,
    name: 'Control',
    version: '1',
    action: { default_popup: 'popup.html' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'popup.html'),
    '<!doctype html><html data-state="card"><meta charset="utf-8"><body style="width:400px"><p>An empty popup.</p>',
  );
  return folder;
}
