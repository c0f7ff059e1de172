/**
 * The main job, shown: builds the extension, opens a browser with it on an article and clicks the icon. Without a display
 * (or with --headless) the card is printed in the terminal and pictures are left in artifacts/demo.
 *   npm start [-- [--headless] [--browser chrome|firefox] [URL|FILE]]
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { settled, type ExtensionBrowser, type View } from '../tests/support/browser/extension-browser';
import { launch } from '../tests/support/browser/launch';
import { storedCard } from '../tests/support/browser/stored-card';
import { servePages } from '../tests/support/serve-pages';
import { printCard } from './card/print-card';
import { decode, readSource } from './card/read-source';
import { locateBrowser, missingBrowser, type BrowserFamily } from './support/find-browser.mjs';
import { buildExtension } from './support/tools.mjs';

const SAMPLE = 'samples/landslide.html';
const PICTURES = 'artifacts/demo';

/** What there is to say about each outcome that is no card. */
const OUTCOMES: Record<string, string> = {
  'not-article': 'This page holds no article.',
  'not-allowed': 'The browser lets no extension read this page.',
  'unsupported-language': 'The language of this page is not supported yet.',
  'too-large': 'This page is too large to read.',
};

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { headless: { type: 'boolean', default: false }, browser: { type: 'string' } },
  });
  const headless = values.headless || !hasDisplay();
  const family = chooseBrowser(values.browser);
  const page = await findPage(positionals[0] ?? SAMPLE);
  try {
    buildExtension(family);
    await show(await launch(family, headless), page.url, headless);
  } finally {
    page.release();
  }
}

async function show(browser: ExtensionBrowser, url: string, headless: boolean): Promise<void> {
  try {
    const popup = await browser.clickIcon(await browser.openPage(url));
    const state = await settled(popup);
    console.log(`\n${browser.version}: ${url}\n`);
    if (headless) return await report(popup, state, url);
    console.log(OUTCOMES[state] ?? 'The card is open. Click a fact to see the sentence that states it.');
    console.log('Close the browser, or press Ctrl+C here, to end.');
    await browser.closed();
  } finally {
    await browser.close();
  }
}

async function report(popup: View, state: string, url: string): Promise<void> {
  const card = await storedCard(popup, url);
  console.log(
    card === null
      ? `${OUTCOMES[state] ?? `The card could not be made (${state}).`}\n`
      : printCard(card, COLOUR),
  );
  mkdirSync(PICTURES, { recursive: true });
  await popup.screenshot(join(PICTURES, 'popup.png'), 'whole');
  console.log(`Picture of the popup: ${resolve(PICTURES, 'popup.png')}`);
  if (state !== 'card') process.exitCode = 1;
}

const COLOUR = { colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined };

interface Page {
  readonly url: string;
  readonly release: () => void;
}

/** An address as it is; a file served from this machine, for no extension may read file addresses. */
async function findPage(input: string): Promise<Page> {
  if (/^https?:/.test(input)) return { url: input, release: () => undefined };
  await readSource(input).catch((error: unknown) => {
    throw new Error(`${input}: ${error instanceof Error ? error.message : String(error)}`);
  });
  const folder = dirname(input);
  const server = await servePages((path) =>
    path === `/${basename(input)}` ? decode(readFileSync(join(folder, basename(input))), null) : null,
  );
  return { url: server.url(`/${encodeURIComponent(basename(input))}`), release: server.close };
}

function chooseBrowser(wanted: string | undefined): BrowserFamily {
  if (wanted === 'chrome' || wanted === 'firefox') return wanted;
  const found = (['chrome', 'firefox'] as const).find((family) => locateBrowser(family) !== null);
  if (found === undefined) throw new Error(missingBrowser('chrome'));
  return found;
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
