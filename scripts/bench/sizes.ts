import { deflateRawSync, gzipSync } from 'node:zlib';
import { builtFiles, firstScripts, type BuiltFile } from '../../tests/built/built-files';
import type { BrowserFamily } from '../support/find-browser.mjs';

const packed = (files: readonly BuiltFile[]): number =>
  files.reduce((sum, { bytes }) => sum + gzipSync(bytes, { level: 9 }).length, 0);

/** Prints what a reader downloads and what runs before anything is seen, in kB. `npm run test:built` holds the budgets. */
export function printSizes(family: BrowserFamily, folder: string): void {
  const files = builtFiles(folder);
  const named = (path: string): BuiltFile[] => files.filter((file) => file.path === path);
  const zip = files.reduce((sum, { bytes }) => sum + deflateRawSync(bytes, { level: 9 }).length + 100, 0);
  const line = (name: string, bytes: number, note: string): void =>
    console.log(`  ${name.padEnd(20)} ${(bytes / 1000).toFixed(1).padStart(7)} kB ${note}`);
  console.log(`\nsizes, ${family}`);
  line('zip', zip, '(target 600)');
  line('popup, first scripts', packed(firstScripts(files, 'popup.html')), 'gzip (target 25)');
  line('reader script', packed(named('content-scripts/reader.js')), 'gzip (target 30)');
  line('background', packed(named('background.js')), 'gzip');
}
