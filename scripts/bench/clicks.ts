import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../tests/support/browser/chromium';
import { settled, type ExtensionBrowser, type Tab } from '../../tests/support/browser/extension-browser';
import { launchFirefox } from '../../tests/support/browser/firefox';
import { servePages } from '../../tests/support/serve-pages';
import { findBrowser, type BrowserFamily } from '../support/find-browser.mjs';
import { buildExtension } from '../support/tools.mjs';
import { buildWithoutFacts, writeControl } from './extensions';
import { median } from './numbers';
import type { BenchPage } from './pages';

/** From the click to the last large paint of the popup, ms. */
export interface Clicks {
  /** The empty control extension. */
  readonly control: number;
  /** The background stopped, the page never read. */
  readonly cold: number;
  /** The background running, the page never read. */
  readonly warm: number;
  /** The same page again: its card is at hand. */
  readonly again: number;
  /** `cold` with the facts step left out. */
  readonly bareCold: number;
  /** `warm` with the facts step left out. */
  readonly bareWarm: number;
  /** Readability alone, clone and parse, in the page's own process, code that has never run there. */
  readonly readability: number;
}

/** Browsers that run side by side, each with one extension. */
interface Rig {
  readonly control: ExtensionBrowser;
  readonly own: ExtensionBrowser;
  readonly bare: ExtensionBrowser;
}

/** A page loads nothing and runs nothing: what is measured is reading, not the page. */
const STILL = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" };
const READABILITY = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

/** Measures clicks on pages in a real browser, one page after the other. Pages that give no card are left out. */
export async function benchClicks(family: BrowserFamily, pages: readonly BenchPage[]): Promise<void> {
  const server = await servePages((path) => {
    const page = pages.find(({ id }) => path === `/${id}`);
    return page === undefined ? null : { body: page.html, headers: STILL };
  });
  const scratch = mkdtempSync(join(tmpdir(), 'nutgraf-bench-'));
  const rig = await startRig(family, scratch);
  const all: Clicks[] = [];
  try {
    console.log(`\nclicks in ${rig.own.version}`);
    // the first page of all starts what a browser starts once
    await measure(rig, server.url(`/${pages[0]?.id ?? ''}`));
    for (const { id } of pages) {
      const clicks = await measure(rig, server.url(`/${id}`));
      if (clicks !== null) all.push(clicks);
      console.log(id.padEnd(28), clicks === null ? 'no card' : lineOf(clicks));
    }
  } finally {
    await Promise.all(Object.values(rig).map((browser: ExtensionBrowser) => browser.close()));
    server.close();
    rmSync(scratch, { recursive: true, force: true });
  }
  summarise(all);
}

async function startRig(family: BrowserFamily, scratch: string): Promise<Rig> {
  const executable = findBrowser(family);
  const start = (extension: string): Promise<ExtensionBrowser> =>
    (family === 'firefox' ? launchFirefox : launchChromium)({ executable, extension, headless: true });
  const bare = await buildWithoutFacts(family, scratch);
  return {
    control: await start(writeControl(scratch)),
    own: await start(buildExtension(family)),
    bare: await start(bare),
  };
}

async function measure({ control, own, bare }: Rig, url: string): Promise<Clicks | null> {
  const empty = await inNewTab(control, url, (tab) => click(control, tab));
  const readability = await inNewTab(own, url, timeReadability);
  const [cold, again, warm] = await coldAgainWarm(own, url);
  const [bareCold, , bareWarm] = await coldAgainWarm(bare, url);
  if ([cold, again, warm].some(({ state }) => state !== 'card')) return null;
  return {
    control: empty.took,
    cold: cold.took,
    again: again.took,
    warm: warm.took,
    bareCold: bareCold.took,
    bareWarm: bareWarm.took,
    readability,
  };
}

async function coldAgainWarm(browser: ExtensionBrowser, url: string): Promise<[Click, Click, Click]> {
  await browser.stopBackground();
  const [cold, again] = await inNewTab(browser, url, async (tab): Promise<[Click, Click]> => [
    await click(browser, tab),
    await click(browser, tab),
  ]);
  return [cold, again, await inNewTab(browser, url, (tab) => click(browser, tab))];
}

async function inNewTab<T>(
  browser: ExtensionBrowser,
  url: string,
  work: (tab: Tab) => Promise<T>,
): Promise<T> {
  const tab = await browser.openPage(url);
  try {
    return await work(tab);
  } finally {
    await tab.close();
  }
}

interface Click {
  readonly took: number;
  readonly state: string;
}

async function click(browser: ExtensionBrowser, tab: Tab): Promise<Click> {
  const clicked = performance.timeOrigin + performance.now();
  const popup = await browser.clickIcon(tab);
  const state = await settled(popup);
  const painted = await popup.evaluate(lastPaint);
  await popup.close();
  return { took: painted - clicked, state };
}

/** Runs in a popup that has settled: when the largest thing there was painted, ms since 1970. */
async function lastPaint(): Promise<number> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60)));
  const start = await new Promise<number>((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
    setTimeout(() => resolve(Number.NaN), 2000);
  });
  return performance.timeOrigin + start;
}

/** The source is part of what is timed, as it is for a script that a click puts into a page. */
function timeReadability(tab: Tab): Promise<number> {
  const code = `() => {
    const start = performance.now();
    ${READABILITY}
    new Readability(document.cloneNode(true)).parse();
    return performance.now() - start;
  }`;
  // a function is sent as its text, and the page's own policy lets no text be run from within
  return tab.evaluate(Object.assign(() => Number.NaN, { toString: () => code }));
}

const KEYS = ['control', 'cold', 'warm', 'again', 'bareCold', 'bareWarm', 'readability'] as const;
const lineOf = (clicks: Clicks): string =>
  KEYS.map((key) => `${key} ${clicks[key].toFixed(0).padStart(5)}`).join('  ');

function summarise(all: readonly Clicks[]): void {
  const of = (key: keyof Clicks): number => median(all.map((clicks) => clicks[key]));
  const print = (name: string, ms: number, note = ''): void =>
    console.log(`  ${name.padEnd(20)} ${ms.toFixed(0).padStart(6)} ms${note}`);
  const share = (key: keyof Clicks): string => {
    const own = median(all.map((clicks) => clicks[key] - clicks.control));
    const ratio = median(all.map((clicks) => (clicks[key] - clicks.control) / clicks.readability));
    return `: ${own.toFixed(0).padStart(6)} ms of our own, ${ratio.toFixed(2)} × Readability`;
  };
  console.log(`${String(all.length)} pages, medians, from the click to the card painted`);
  print('empty extension', of('control'));
  print('Readability alone', of('readability'));
  print('cold', of('cold'), `${share('cold')} (target 3.0)`);
  print('warm', of('warm'), share('warm'));
  print('again', of('again'), `${share('again')} (target 0.5)`);
  print('cold without facts', of('bareCold'), share('bareCold'));
  print('warm without facts', of('bareWarm'), share('bareWarm'));
}
