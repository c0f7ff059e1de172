import { gzipSync, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { extensionFolder } from '../../scripts/support/tools.mjs';
import { builtFiles, firstScripts, type BuiltFile } from './built-files';

/**
 * Budgets in bytes, gzipped: what a click costs before anything is seen (popup), before a page can be read (reader) and
 * before a card can be made (background). Of the reader's 19 kB Readability is 11, the polyfill 3, messages 2.
 */
const KB = 1000;
const BUDGETS = { zip: 600 * KB, popup: 25 * KB, reader: 21 * KB, background: 460 * KB } as const;

const packed = (files: readonly BuiltFile[]): number =>
  files.reduce((sum, { bytes }) => sum + gzipSync(bytes, { level: 9 }).length, 0);

describe.each(['chrome', 'firefox'] as const)('the extension built for %s', (family) => {
  const files = builtFiles(extensionFolder(family));
  const named = (path: string): BuiltFile[] => files.filter((file) => file.path === path);

  it(`packs into ${String(BUDGETS.zip / KB)} kB`, () => {
    // A zip adds about 100 bytes a file.
    const size = files.reduce((sum, { bytes }) => sum + deflateRawSync(bytes, { level: 9 }).length + 100, 0);
    expect(size).toBeLessThan(BUDGETS.zip);
  });

  it(`shows its popup after ${String(BUDGETS.popup / KB)} kB of script`, () => {
    const scripts = firstScripts(files, 'popup.html');
    expect(scripts.length).toBeGreaterThan(0);
    expect(packed(scripts)).toBeLessThan(BUDGETS.popup);
  });

  it.each([
    ['reader', 'content-scripts/reader.js'],
    ['background', 'background.js'],
  ] as const)('keeps its %s small', (name, path) => {
    expect(named(path)).toHaveLength(1);
    expect(packed(named(path))).toBeLessThan(BUDGETS[name]);
  });

  it('has scripts of ASCII alone: one sign beyond Latin-1 doubles what the engine holds of a source', () => {
    const beyond = files.filter(
      ({ path, bytes }) => path.endsWith('.js') && bytes.some((byte) => byte > 127),
    );
    expect(beyond.map(({ path }) => path)).toEqual([]);
  });
});
