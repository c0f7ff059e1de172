// Plain JavaScript and Node's own modules only: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { locateBrowser } from './find-browser.mjs';

export const ROOT = join(import.meta.dirname, '..', '..');
const OLDEST_NODE = 20;

/**
 * Installs the packages of the lockfile where they are missing or older than it. Throws an Error that says what failed.
 */
export function installPackages() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE)
    throw new Error(`Node ${OLDEST_NODE} or later is needed; this is ${process.version}.`);
  const lockfile = join(ROOT, 'package-lock.json');
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs) return;
  console.log('Installing packages …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']))
    throw new Error('npm ci failed: is the package registry reachable?');
}

/**
 * Installs browsers where that is ours to do: on Debian as root. Elsewhere, and where it fails, the caller finds out by
 * looking for them.
 * @param {readonly import('./find-browser.mjs').BrowserFamily[]} families
 */
export function installBrowsers(families) {
  const missing = families.filter((family) => locateBrowser(family) === null);
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const packages = missing.map((family) => (family === 'chrome' ? 'chromium' : 'firefox-esr'));
  console.log(`Installing ${packages.join(' and ')} …`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages, 'fonts-dejavu-core']);
}

/**
 * Runs a command in the root of the project, its output shown; false where it failed.
 * @param {string} command
 * @param {readonly string[]} args
 */
export function run(command, args) {
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
