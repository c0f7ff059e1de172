import { parseArgs } from 'node:util';
import { benchClicks } from './bench/clicks';
import { benchFacts } from './bench/facts';
import { measureHeap } from './bench/heap';
import { benchPages } from './bench/pages';
import { printSizes } from './bench/sizes';
import type { BrowserFamily } from './support/find-browser.mjs';
import { buildExtension } from './support/tools.mjs';

/**
 * What a click costs in Chromium and Firefox beside an empty extension, the same extension without its facts step and
 * Readability alone; what the facts step costs in Node; the sizes; the worker's heap.
 *   npm run bench -- [--pages 12] [--folder DIR] [--only facts|sizes|heap|clicks] [--browser chrome|firefox] [--rounds 10]
 * Other work on the machine shows in every figure; the ratios are of the same page in the same run.
 */
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '12' },
    folder: { type: 'string' },
    only: { type: 'string' },
    browser: { type: 'string' },
    rounds: { type: 'string', default: '10' },
  },
});

const FAMILIES: readonly BrowserFamily[] = ['chrome', 'firefox'];
const wants = (part: string): boolean => values.only === undefined || values.only === part;

const pages = await benchPages(Number(values.pages), values.folder);
if (wants('facts')) benchFacts(pages, Number(values.rounds));
if (wants('sizes')) for (const family of FAMILIES) printSizes(family, buildExtension(family));
if (wants('heap')) {
  const { started, read } = await measureHeap(buildExtension('chrome'), pages);
  console.log(
    `\nheap of the worker in Chromium\n  ${started.toFixed(1)} MB started, ${read.toFixed(1)} MB after ${String(pages.length)} pages (target 15)`,
  );
}
if (wants('clicks')) {
  for (const family of FAMILIES)
    if (values.browser === undefined || values.browser === family) await benchClicks(family, pages);
}
