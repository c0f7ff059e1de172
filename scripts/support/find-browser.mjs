// Plain JavaScript and Node's own modules only: it runs before anything is installed.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @typedef {'chrome' | 'firefox'} BrowserFamily
 */

/** Names on the PATH, the plain ones first. @type {Record<BrowserFamily, string[]>} */
const COMMANDS = {
  chrome: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
    'chrome',
    'msedge',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

/** Usual places where programs are not on the PATH. @type {Record<BrowserFamily, string[]>} */
const PLACES = {
  chrome: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...onWindows('Google/Chrome/Application/chrome.exe'),
    ...onWindows('Microsoft/Edge/Application/msedge.exe'),
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...onWindows('Mozilla Firefox/firefox.exe')],
};

/** Set to a browser's path to use that one. @type {Record<BrowserFamily, string>} */
const VARIABLES = { chrome: 'CHROME', firefox: 'FIREFOX' };

/**
 * Path of an installed browser (Chrome, Chromium or Edge count as `chrome`), or null.
 * @param {BrowserFamily} family
 * @returns {string | null}
 */
export function locateBrowser(family) {
  const chosen = process.env[VARIABLES[family]];
  if (chosen !== undefined && chosen !== '') return chosen;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const ending = process.platform === 'win32' ? '.exe' : '';
  const onPath = COMMANDS[family].flatMap((name) => folders.map((folder) => join(folder, name + ending)));
  return [...onPath, ...PLACES[family]].find(isProgram) ?? null;
}

/**
 * Path of an installed browser. Throws an Error that says what to do where there is none.
 * @param {BrowserFamily} family
 * @returns {string}
 */
export function findBrowser(family) {
  const found = locateBrowser(family);
  if (found === null) throw new Error(missingBrowser(family));
  return found;
}

/**
 * @param {BrowserFamily} family
 * @returns {string}
 */
export function missingBrowser(family) {
  const name = family === 'chrome' ? 'Chrome, Chromium or Edge' : 'Firefox (140 or later)';
  return `No ${name} was found: install one, or set ${VARIABLES[family]} to the path of its program.`;
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function onWindows(path) {
  return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined ? [] : [join(folder, path)];
  });
}
