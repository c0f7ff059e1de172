/**
 * Draws public/icon.svg as the PNG files that browsers and stores ask for: `npx tsx scripts/build-icons.ts`, the path of
 * a Chromium in CHROME where it is not /usr/bin/chromium. Run it after a change of the drawing; commit what it writes.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';

const SIZES = [16, 32, 48, 96, 128];
const OUT = 'public/icon';

const drawing = await readFile('public/icon.svg', 'utf8');
await mkdir(OUT, { recursive: true });
const browser = await launch({
  executablePath: process.env['CHROME'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  );
  await page.screenshot({ path: `${OUT}/${size}.png`, omitBackground: true });
}
await browser.close();
