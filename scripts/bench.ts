import { parseArgs } from 'node:util';
import { benchClicks } from './bench/clicks';
import { benchFacts } from './bench/facts';
import { benchPages } from './bench/pages';
import { buildExtension } from './support/tools.mjs';

/**
 * What a click costs in Chromium beside an empty extension and Readability alone, and what the facts step costs in Node.
 *   npm run bench -- [--pages 40] [--folder DIR] [--only clicks|facts] [--rounds 10]
 * Other work on the machine shows in every figure; the ratios are of the same page in the same run.
 */
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '40' },
    folder: { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '10' },
  },
});

const pages = await benchPages(Number(values.pages), values.folder);
if (values.only !== 'clicks') benchFacts(pages, Number(values.rounds));
if (values.only !== 'facts') {
  buildExtension('chrome');
  await benchClicks(pages);
}
