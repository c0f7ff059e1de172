import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unzip } from '../../../scripts/support/unzip.mjs';

/** A zip of files, as any packer writes it; `stored` leaves the bytes as they are. */
function zipOf(files: Readonly<Record<string, string>>, stored = false): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const bytes = stored ? Buffer.from(text) : deflateRawSync(Buffer.from(text));
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(stored ? 0 : 8, 4);
    shared.writeUInt32LE(bytes.length, 14);
    shared.writeUInt32LE(Buffer.byteLength(text), 18);
    shared.writeUInt16LE(Buffer.byteLength(name), 22);
    const header = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), bytes]);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(at, 10);
    list.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), shared, where, Buffer.from(name)]));
    parts.push(header);
    at += header.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(list.length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...list, end]);
}

const FILES = { 'manifest.json': '{"name":"Nutgraf"}', 'chunks/ü.js': 'x'.repeat(5000), empty: '' };

describe('unzip', () => {
  it.each([
    ['packed', false],
    ['stored', true],
  ])('gives the files of a zip that are %s', (_name, stored) => {
    const found = [...unzip(zipOf(FILES, stored))].map(([path, bytes]) => [path, bytes.toString()]);
    expect(Object.fromEntries(found)).toEqual(FILES);
  });

  it('passes over folders', () => {
    expect([...unzip(zipOf({ 'a/': '', 'a/b': 'b' })).keys()]).toEqual(['a/b']);
  });

  it.each([
    ['nothing', ''],
    ['a text', 'this is a text and no zip at all'],
  ])('refuses %s', (_name, text) => {
    expect(() => unzip(Buffer.from(text))).toThrow('no zip');
  });
});
