// `npm run rebuild`: does what a store's reviewer does. Packs the extension and its sources for Firefox, unpacks the
// sources into a clean folder, installs the packages of the lockfile, builds there without a network, and compares.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from './support/install.mjs';
import { tool } from './support/tools.mjs';
import { unzip } from './support/unzip.mjs';

/** Where any request ends at once: nothing listens there. */
const NO_NETWORK = {
  HTTP_PROXY: 'http://127.0.0.1:9',
  HTTPS_PROXY: 'http://127.0.0.1:9',
  npm_config_offline: 'true',
};

/**
 * @param {string} ending
 * @returns {Map<string, Buffer>}
 */
function packed(ending) {
  const { name, version } = /** @type {{ name: string, version: string }} */ (
    JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  );
  return unzip(readFileSync(join(ROOT, '.output', `${name}-${version}-${ending}.zip`)));
}

/**
 * @param {string} folder
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
function runIn(folder, command, args, env = {}) {
  const options = { cwd: folder, env: { ...process.env, ...env }, shell: process.platform === 'win32' };
  const { status, stderr } = spawnSync(command, args, { ...options, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stderr}`);
}

/**
 * What differs between the shipped files and those built from the sources.
 * @param {Map<string, Buffer>} shipped
 * @param {string} folder
 */
function differences(shipped, folder) {
  const built = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const paths = new Set(built.map((path) => path.slice(folder.length + 1).replaceAll('\\', '/')));
  return [
    ...[...paths].filter((path) => !shipped.has(path)).map((path) => `not shipped: ${path}`),
    ...[...shipped].flatMap(([path, bytes]) => {
      if (!paths.has(path)) return [`not built: ${path}`];
      return bytes.equals(readFileSync(join(folder, path))) ? [] : [`other bytes: ${path}`];
    }),
  ];
}

function main() {
  if (!tool('wxt', ['zip', '-b', 'firefox'])) throw new Error('wxt zip failed');
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-rebuild-'));
  try {
    for (const [path, bytes] of packed('sources')) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    console.log(`Installing and building in ${folder} …`);
    runIn(folder, 'npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']);
    runIn(folder, 'npx', ['--no-install', 'wxt', 'build', '-b', 'firefox'], NO_NETWORK);
    const shipped = packed('firefox');
    const found = differences(shipped, join(folder, '.output', 'firefox-mv3'));
    for (const line of found) console.log(line);
    console.log(
      found.length === 0 ? `All ${shipped.size} files are the same, byte for byte.` : 'Not the same.',
    );
    process.exitCode = found.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main();
