// `npm start -- [--headless] [--browser chrome|firefox] [URL|FILE]`: see demo.ts. Runs on a machine with Node alone.
import { installBrowsers, installPackages } from './support/install.mjs';

try {
  installPackages();
  const { locateBrowser } = await import('./support/find-browser.mjs');
  if (locateBrowser('firefox') === null) installBrowsers(['chrome']);
  const { tool } = await import('./support/tools.mjs');
  process.exitCode = tool('tsx', ['scripts/demo.ts', ...process.argv.slice(2)]) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
