import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Sitting, Studio } from '../../tests/support/states/studio';

interface Shot extends Pick<Sitting, 'wish' | 'width' | 'query'> {
  readonly name: string;
}

const popup = (name: string, wish: string): Shot => ({ name, wish, width: 400 });
const sidebar = (name: string, wish: string, query = ''): Shot => ({ name, wish, width: 320, query });
const page = (name: string, wish: string): Shot => ({ name, wish, width: 560 });

/** Every state that a reader can meet: popup, sidebar, pages. */
const SHOTS: readonly Shot[] = [
  popup('card', 'ferry'),
  popup('quote unfolded', 'ferry:casualties-0'),
  popup('ways to take it along', 'ferry:#export-menu'),
  popup('read before', 'remembered'),
  popup('only background', 'background'),
  popup('no facts', 'silent'),
  popup('60 facts', 'crowded'),
  popup('long words', 'longWords'),
  popup('Arabic page', 'arabic'),
  popup('library full', 'libraryFull'),
  popup('reading', 'reading'),
  popup('no article', 'notArticle'),
  popup('closed page', 'notAllowed'),
  popup('too large', 'tooLarge'),
  popup('failed', 'failed'),
  sidebar('sidebar', 'ferry'),
  sidebar('sidebar, all shown', 'ferry:#show-all'),
  sidebar('sidebar, pinned', 'ferry', '&pin=elsewhere'),
  sidebar('sidebar, access lost', 'accessLost'),
  { ...sidebar('at 200 %', 'ferry'), width: 200 },
  page('settings', 'settings'),
  page('library', 'library'),
  page('library empty', 'libraryEmpty'),
  page('library out of order', 'libraryBroken'),
  page('first page', 'welcome'),
];

/** How large a picture stands on its sheet, and how many stand side by side. */
const SHRUNK = 0.55;
const COLUMNS = 8;

/** All states of one language and scheme on one sheet, a JPEG in `folder`; gives what axe and a ruler found. */
export async function makeSheet(
  studio: Studio,
  folder: string,
  look: Required<Pick<Sitting, 'locale' | 'scheme'>>,
): Promise<string[]> {
  const faults: string[] = [];
  const figures: string[] = [];
  for (const { name, ...shot } of SHOTS) {
    await studio.show({ ...shot, ...look });
    faults.push(...(await studio.faults()).map((fault) => `${look.locale} ${look.scheme} ${name}: ${fault}`));
    const width = shot.width * SHRUNK;
    const source = `data:image/png;base64,${await studio.picture()}`;
    figures.push(
      `<figure style="width:${width}px"><figcaption>${name}</figcaption><img width="${width}" src="${source}"></figure>`,
    );
  }
  await layOut(studio.page, figures);
  const path = join(folder, `states-${look.locale}-${look.scheme}.jpeg`) as `${string}.jpeg`;
  await studio.page.screenshot({ path, fullPage: true, quality: 50 });
  return faults;
}

/** Puts the figures into columns, each where most room is left. */
async function layOut(page: Page, figures: readonly string[]): Promise<void> {
  await page.setViewport({ width: 1900, height: 900, deviceScaleFactor: 1 });
  await page.setContent(`<!doctype html><style>
    body { display: flex; align-items: flex-start; gap: 10px; margin: 10px; background: #8a8a85; font: 11px sans-serif; }
    figure { margin: 0 0 12px; }
    img { display: block; }
  </style>${'<div></div>'.repeat(COLUMNS)}`);
  await page.evaluate(async (all) => {
    const columns = [...document.querySelectorAll('div')];
    for (const figure of all) {
      const [shortest] = columns.sort((a, b) => a.offsetHeight - b.offsetHeight);
      shortest?.insertAdjacentHTML('beforeend', figure);
      await shortest?.querySelector<HTMLImageElement>('figure:last-child img')?.decode();
    }
  }, figures);
}
