/**
 * Pictures of the interface, light and dark.
 *   npm run screenshots                                 into docs/screenshots: popup and sidebar from the running extension
 *                                                       (built before: `npm run build`), and sheets of all states in three languages
 *   npm run screenshots -- FILE… [--out DIR] [--browser chrome|firefox]   of any saved pages, in both browsers or in one
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { settled, until, type ExtensionBrowser, type View } from '../tests/support/browser/extension-browser';
import { launch } from '../tests/support/browser/launch';
import { Studio } from '../tests/support/states/studio';
import { servePages } from '../tests/support/serve-pages';
import { makeSheet } from './screenshots/sheets';
import { decode } from './card/read-source';
import type { BrowserFamily } from './support/find-browser.mjs';

const SAMPLE = 'samples/landslide.html';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, browser: { type: 'string' } },
});
const forReadme = positionals.length === 0;
const files = forReadme ? [SAMPLE] : positionals;
const out = values.out ?? (forReadme ? 'docs/screenshots' : 'artifacts/screenshots');
const families = familiesFor(values.browser);

const server = await servePages((path) => {
  const file = files.find((name) => path === pathOf(name));
  return file === undefined ? null : decode(readFileSync(file), null);
});
mkdirSync(out, { recursive: true });
for (const family of families) {
  const browser = await launch(family);
  for (const file of files) await shoot(browser, file);
  await browser.close();
}
server.close();
if (forReadme) await makeSheets();

function familiesFor(chosen: string | undefined): BrowserFamily[] {
  if (chosen === 'chrome' || chosen === 'firefox') return [chosen];
  return forReadme ? ['chrome'] : ['chrome', 'firefox'];
}

/** All states in three languages and two themes, and in forced colours. What is wrong with one fails the run. */
async function makeSheets(): Promise<void> {
  const studio = await Studio.open();
  const faults: string[] = [];
  for (const locale of ['en', 'de', 'ar'])
    for (const scheme of ['light', 'dark'] as const)
      faults.push(...(await makeSheet(studio, out, { locale, scheme })));
  faults.push(...(await makeSheet(studio, out, { locale: 'en', scheme: 'forced' })));
  await studio.close();
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}

function pathOf(file: string): string {
  return `/${basename(file)}`;
}

async function shoot(browser: ExtensionBrowser, file: string): Promise<void> {
  const name = basename(file).replace(/\.html?(\.gz)?$/, '');
  const prefix = forReadme ? '' : `${name}-${browser.family}-`;
  const tab = await browser.openPage(server.url(pathOf(file)));
  const popup = await browser.clickIcon(tab);
  const state = await settled(popup);
  await shootThemes(browser, popup, `${prefix}popup`);
  console.log(`${file} in ${browser.family}: ${state}`);
  if (state !== 'card') return popup.close();
  const title = await titleOf(popup);
  await popup.click('#open-sidebar');
  const sidebar = await browser.sidebar();
  await until(
    sidebar,
    `the sidebar's card of ${file}`,
    (wanted) => document.querySelector('h1')?.innerText === wanted,
    title,
  );
  await shootThemes(browser, sidebar, `${prefix}sidebar`);
}

async function shootThemes(browser: ExtensionBrowser, view: View, name: string): Promise<void> {
  for (const theme of ['dark', 'light'] as const) {
    await browser.setTheme(theme);
    // Colours may fade over; nothing is measured here, so that waiting is enough.
    await new Promise((resolve) => setTimeout(resolve, 400));
    await view.screenshot(join(out, `${name}-${theme}.png`), 'whole');
  }
}

function titleOf(view: View): Promise<string> {
  return until(view, 'a title', () => document.querySelector('h1')?.innerText);
}
