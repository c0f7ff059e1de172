import { existsSync } from 'node:fs';
import { findBrowser, type BrowserFamily } from '../../../scripts/support/find-browser.mjs';
import { extensionFolder } from '../../../scripts/support/tools.mjs';
import { launchChromium } from './chromium';
import type { ExtensionBrowser } from './extension-browser';
import { launchFirefox } from './firefox';

/** Starts an installed browser with the built extension. Throws an Error that says what is missing. */
export async function launch(family: BrowserFamily, headless = true): Promise<ExtensionBrowser> {
  const extension = extensionFolder(family);
  if (!existsSync(extension)) throw new Error(`${extension} is not there: run "npm run build" first.`);
  const options = { executable: findBrowser(family), extension, headless };
  return family === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
