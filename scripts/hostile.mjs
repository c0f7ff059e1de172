// `npm run test:hostile -- [--browser firefox] [--every 4]`: clicks on pages made to break the extension, in a real browser.
import { parseArgs } from 'node:util';
import { tool } from './support/tools.mjs';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chrome' },
    every: { type: 'string' },
  },
});

process.env['HOSTILE_BROWSER'] = values.browser;
// What differs in Firefox shows on every kind of page: each fourth of a kind, about thirty, are enough unless more are asked for.
process.env['HOSTILE_EVERY'] = values.every ?? (values.browser === 'firefox' ? '4' : '1');
process.exitCode = tool('vitest', ['run', '--project', 'hostile', 'hostile.test']) ? 0 : 1;
