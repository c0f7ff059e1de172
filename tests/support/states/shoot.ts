/**
 * Screenshots of every state of the card, without the extension: `npx tsx tests/support/states/shoot.ts OUT [STATE…]`.
 * Widths 400, 320 and 240, light, dark or forced colours; the fact named after a colon is unfolded ("ferry:casualties-0"),
 * or what a selector names is clicked ("ferry:#export-menu"). Another language: `QUERY="&locale=ar"`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES } from './pages';
import { STATES } from './states';
import { Studio, type Sitting } from './studio';

const [out = '.output/states', ...wanted] = process.argv.slice(2);
const widths = (process.env['WIDTHS'] ?? '400,320,240').split(',').map(Number);
const schemes = (process.env['SCHEMES'] ?? 'light,dark').split(',') as Sitting['scheme'][];
const query = process.env['QUERY'] ?? '';
const scale = Number(process.env['SCALE'] ?? 1);

mkdirSync(out, { recursive: true });
const studio = await Studio.open();
for (const wish of wanted.length > 0 ? wanted : [...Object.keys(STATES), ...Object.keys(PAGES)])
  for (const width of widths)
    for (const scheme of schemes) {
      await studio.show({ wish, width, scheme, query, scale });
      for (const fault of await studio.faults()) console.error(`${wish} ${width} ${scheme}: ${fault}`);
      const name = `${wish.replaceAll(/[:#]+/g, '-')}-${width}-${scheme}.png`;
      writeFileSync(join(out, name), Buffer.from(await studio.picture(), 'base64'));
    }
await studio.close();
