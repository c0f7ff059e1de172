import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../scripts/support/read-page';

/** Pages as publishing systems build them, each with the blocks that a reader would call the story beside it. */
const FOLDER = join(__dirname, 'pages');
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace('.html', ''));

const read = (name: string): Document =>
  parseHTML(readFileSync(join(FOLDER, `${name}.html`), 'utf8')).document;

function linesOf(document: Document): string[] {
  const { result } = readPage(document, 'https://news.example/story/1');
  if (!result.ok) return [result.code];
  return result.article.blocks.map(({ kind, text, item, time }) =>
    item === undefined ? `${kind}: ${text}` : `[${String(item)} ${time ?? ''}] ${kind}: ${text}`,
  );
}

describe('pages', () => {
  it.each(names)('%s gives its story', (name) => {
    const wanted = readFileSync(join(FOLDER, `${name}.txt`), 'utf8')
      .trim()
      .split('\n');
    expect(linesOf(read(name))).toEqual(wanted);
  });

  it.each(names)('%s stays byte for byte what it was', (name) => {
    const document = read(name);
    const before = document.documentElement.outerHTML;
    readPage(document, 'https://news.example/story/1');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each(names)('%s shows each block in a live element of its own page', (name) => {
    const document = read(name);
    const { result, elements } = readPage(document, 'https://news.example/story/1');
    const squash = (text: string): string => text.replace(/[\s\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '');
    if (!result.ok) throw new Error(result.code);
    expect(elements).toHaveLength(result.article.blocks.length);
    result.article.blocks.forEach(({ text }, i) => {
      const element = elements[i];
      if (element == null) return;
      expect(document.contains(element)).toBe(true);
      if (name !== 'hidden') expect(squash(element.textContent ?? '')).toContain(squash(text));
    });
  });
});
