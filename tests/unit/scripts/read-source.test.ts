import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decode, readSource } from '../../../scripts/card/read-source';

const page = (charset: string, word: string): string =>
  `<html><head><meta charset="${charset}"></head><body>${word}</body></html>`;
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('charset of a page', () => {
  it.each([
    ['UTF-8 declared', Buffer.from(page('utf-8', 'Ærø café')), null, 'Ærø café'],
    ['UTF-8 undeclared', Buffer.from('<p>Ærø café'), null, 'Ærø café'],
    [
      'UTF-8 byte order mark against a wrong label',
      Buffer.from(`\uFEFF${page('iso-8859-1', 'é')}`),
      null,
      'é',
    ],
    ['UTF-16 byte order mark', Buffer.from('\uFEFF<p>é', 'utf16le'), null, 'é'],
    ['windows-1252 declared', latin(page('windows-1252', 'caf\xe9 \x93now\x94')), null, 'café “now”'],
    [
      'iso-8859-1 read as windows-1252, as browsers do',
      latin(page('ISO-8859-1', '\x93now\x94')),
      null,
      '“now”',
    ],
    [
      'http-equiv',
      latin('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>\xe9'),
      null,
      'é',
    ],
    ['legacy bytes undeclared', latin('<p>caf\xe9'), null, 'café'],
    ['the server has the last word', latin(page('utf-8', '\xe9')), 'windows-1252', 'é'],
    ['an unknown label counts as none', Buffer.from(page('x-none', 'é')), null, 'é'],
    ['a page that calls itself UTF-16 in ASCII is UTF-8', Buffer.from(page('utf-16', 'é')), null, 'é'],
  ])('%s', (_, bytes, served, expected) => {
    expect(decode(bytes, served)).toContain(expected);
  });
});

describe('readSource', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-'));
  const file = (name: string, bytes: Uint8Array): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };

  it('reads a page, plain or gzipped', async () => {
    const html = page('utf-8', 'Ærø');
    expect((await readSource(file('a.html', Buffer.from(html)))).html).toBe(html);
    expect((await readSource(file('a.html.gz', gzipSync(html)))).html).toBe(html);
  });

  it('gives the address of a file', async () => {
    expect((await readSource(file('b c.html', Buffer.from('')))).url).toMatch(/^file:\/\/\/.*b%20c\.html$/);
  });

  it.each([
    ['missing.html', 'no such file'],
    ['.', 'is a folder, not a page'],
  ])('says what is wrong with %s', async (name, message) => {
    await expect(readSource(join(folder, name))).rejects.toThrow(message);
  });

  it('says that a gzip file is damaged', async () => {
    const damaged = file('c.html.gz', gzipSync('x'.repeat(5000)).subarray(0, 20));
    await expect(readSource(damaged)).rejects.toThrow('damaged gzip');
  });
});
