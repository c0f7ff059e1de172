/**
 * Screenshots of every state of the card, without the extension: `npx tsx tests/support/states/shoot.ts OUT [STATE…]`.
 * Widths 400, 320 and 240, light, dark or forced colours; the fact named after a colon is unfolded ("ferry:casualties-0"),
 * or what a selector names is clicked ("ferry:#export-menu"); the pointer rests on what HOVER names.
 * Another language: `QUERY="&locale=ar"`.
 */
import { readFile, mkdir } from 'node:fs/promises';
import preact from '@preact/preset-vite';
import { launch, type Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { PAGES } from './pages';
import { STATES } from './states';

const [out = '.output/states', ...wanted] = process.argv.slice(2);
const widths = (process.env['WIDTHS'] ?? '400,320,240').split(',').map(Number);
const schemes = (process.env['SCHEMES'] ?? 'light,dark').split(',');

const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
const server = await createServer({
  configFile: false,
  root: process.cwd(),
  plugins: [preact()],
  logLevel: 'error',
  server: { port: 0 },
});
await server.listen();
const base = `${server.resolvedUrls?.local[0] ?? ''}tests/support/states/index.html`;
const browser = await launch({
  executablePath: process.env['CHROME'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
await mkdir(out, { recursive: true });
const page = await browser.newPage();
const devtools = await page.createCDPSession();
page.on('pageerror', (error) => console.error(error));
for (const state of wanted.length > 0 ? wanted : [...Object.keys(STATES), ...Object.keys(PAGES)])
  for (const width of widths) for (const scheme of schemes) await shoot(page, state, width, scheme);
await browser.close();
await server.close();

async function shoot(tab: Page, wish: string, width: number, scheme: string): Promise<void> {
  const [state = '', fact] = wish.split(':');
  const surface = width === 400 ? 'popup' : 'sidebar';
  const media =
    scheme === 'forced'
      ? { name: 'forced-colors', value: 'active' }
      : { name: 'prefers-color-scheme', value: scheme };
  await devtools.send('Emulation.setEmulatedMedia', { features: [media] });
  await tab.setViewport({ width, height: 400, deviceScaleFactor: Number(process.env['SCALE'] ?? 1) });
  const extra = process.env['QUERY'] ?? '';
  await tab.goto(`${base}?state=${state}&surface=${surface}${extra}`);
  await tab.waitForSelector('[data-state]');
  if (fact?.startsWith('#') === true) await tab.click(fact);
  else if (fact !== undefined) await unfold(tab, fact);
  if (process.env['HOVER'] !== undefined) await tab.hover(process.env['HOVER']);
  await new Promise((done) => setTimeout(done, 400));
  await reportAxe(tab, `${wish} ${width} ${scheme}`);
  const overflow = await tab.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (overflow > 0) console.error(`${wish} ${width}: ${overflow} px too wide`);
  await tab.screenshot({
    path: `${out}/${state}${fact === undefined ? '' : '-open'}-${width}-${scheme}.png` as `${string}.png`,
    fullPage: true,
    // Chromium shifts what is beyond the view in right-to-left pages.
    captureBeyondViewport: false,
  });
}

/** Prints what axe finds in the state on view. */
async function reportAxe(tab: Page, where: string): Promise<void> {
  await tab.evaluate(axe);
  const found = (await tab.evaluate(
    'axe.run().then((r) => r.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(", ")}`))',
  )) as string[];
  for (const violation of found) console.error(`${where}: ${violation}`);
}

/** Clicks the nth fact of a kind: "casualties-0". */
async function unfold(tab: Page, fact: string): Promise<void> {
  const [kind = '', rank = '0'] = fact.split('-');
  const buttons = await tab.$$(`.fact[data-kind="${kind}"]`);
  await buttons[Number(rank)]?.click();
}
