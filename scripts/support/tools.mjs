import { join } from 'node:path';
import { ROOT, run } from './install.mjs';

/** Where the programs of the packages start; called through Node itself, which works alike on every system. */
const PROGRAMS = {
  wxt: 'wxt/bin/wxt.mjs',
  tsc: 'typescript/bin/tsc',
  oxlint: 'oxlint/bin/oxlint',
  prettier: 'prettier/bin/prettier.cjs',
  knip: 'knip/bin/knip.js',
  vitest: 'vitest/vitest.mjs',
  'web-ext': 'web-ext/bin/web-ext.js',
  tsx: 'tsx/dist/cli.mjs',
};

/**
 * Runs the program of a package with its output shown; false where it failed.
 * @param {keyof typeof PROGRAMS} name
 * @param {readonly string[]} args
 */
export function tool(name, args) {
  return run(process.execPath, [join(ROOT, 'node_modules', PROGRAMS[name]), ...args]);
}

/**
 * Builds the extension and gives the folder it stands in. Throws where the build fails.
 * @param {import('./find-browser.mjs').BrowserFamily} family
 */
export function buildExtension(family) {
  const folder = extensionFolder(family);
  if (!tool('wxt', ['build', '-b', family])) throw new Error(`The build for ${family} failed.`);
  return folder;
}

/**
 * @param {import('./find-browser.mjs').BrowserFamily} family
 */
export function extensionFolder(family) {
  return join(ROOT, '.output', `${family}-mv3`);
}
