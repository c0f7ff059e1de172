// `npm test`: everything, from types to real browsers. Runs on a machine with Node alone; its last line is the total.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installBrowsers, installPackages, ROOT } from './support/install.mjs';
import { extensionFolder, tool } from './support/tools.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ name: string, run: () => Count }} Part
 * @typedef {{ status: string, assertionResults: unknown[] }} FileResult
 * @typedef {{ numPassedTests: number, numFailedTests: number, testResults: FileResult[] }} Report what vitest writes
 */

const REPORTS = join(ROOT, 'artifacts', 'test');

/** @type {readonly Part[]} */
const PARTS = [
  step('types', () => tool('wxt', ['prepare']) && tool('tsc', ['--noEmit'])),
  step('lint', () => tool('oxlint', [])),
  step('format', () => tool('prettier', ['--check', '--log-level', 'warn', '.'])),
  step('unused code', () => tool('knip', [])),
  suite('unit', ['--project', 'unit']),
  suite('faults', ['--project', 'faults']),
  suite('corpus', ['--project', 'corpus']),
  step('build for Chromium', () => tool('wxt', ['build', '-b', 'chrome'])),
  step('build for Firefox', () => tool('wxt', ['build', '-b', 'firefox'])),
  step('web-ext lint', () =>
    tool('web-ext', [
      'lint',
      '--no-config-discovery',
      '--output',
      'text',
      '--source-dir',
      extensionFolder('firefox'),
    ]),
  ),
  suite('built extension', ['--project', 'built']),
  suite('end to end, Chromium', ['--project', 'e2e', 'chromium']),
  suite('end to end, Firefox', ['--project', 'e2e', 'firefox']),
  suite('faults in Chromium', ['--project', 'faults-in-browsers', 'chromium', '-t', 'watches|killed']),
  suite('hostile pages', ['--project', 'hostile', 'short-run']),
];

/**
 * A part that is right or wrong as a whole.
 * @param {string} name
 * @param {() => boolean} work
 * @returns {Part}
 */
function step(name, work) {
  return { name, run: () => (work() ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }) };
}

/**
 * A part that vitest runs and counts.
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {Part}
 */
function suite(name, args) {
  const report = join(REPORTS, `${name.replace(/\W+/g, '-').toLowerCase()}.json`);
  return {
    name,
    run: () => {
      const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const passed = tool('vitest', ['run', ...args, ...output]);
      const count = readCount(report);
      // A run that broke down outside its tests (a crash, an unhandled rejection) has failed too.
      return passed || count.failed > 0 ? count : { ...count, failed: 1 };
    },
  };
}

/**
 * @param {string} report
 * @returns {Count}
 */
function readCount(report) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = /** @type {Report} */ (
    JSON.parse(readFileSync(report, 'utf8'))
  );
  const unread = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + unread.length };
}

/** @param {number} ms */
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

function main() {
  installPackages();
  installBrowsers(['chrome', 'firefox']);
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const lines = [];
  const total = { passed: 0, failed: 0 };
  for (const { name, run } of PARTS) {
    console.log(`\n── ${name}`);
    const start = Date.now();
    const { passed, failed } = run();
    total.passed += passed;
    total.failed += failed;
    const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`;
    lines.push(
      `${failed === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(22)} ${counts} ${seconds(Date.now() - start).padStart(9)}`,
    );
  }
  console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
