import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../scripts/support/read-page';
import { takeSnapshot } from '../../utils/page/take-snapshot';
import { checkReading } from '../../utils/messaging/check-reading';
import { htmlPage, markup } from './arbitraries';
import { runs } from './runs';

const URL_OF_STORY = 'https://courier.example/story';
const parse = (html: string): Document => parseHTML(html).document;

describe('a page of any shape', () => {
  it('is read without harm: what comes passes the check of the background, twice the same, the page unchanged', () => {
    fc.assert(
      fc.property(htmlPage, (html) => {
        const document = parse(html);
        const before = document.documentElement.outerHTML;
        const { result, elements } = readPage(document, URL_OF_STORY);
        expect(document.documentElement.outerHTML).toBe(before);
        expect(readPage(parse(html), URL_OF_STORY).result).toEqual(result);
        const taken = takeSnapshot(document);
        const reading = {
          id: '1',
          url: URL_OF_STORY,
          result: taken.ok ? { ok: true, snapshot: taken.snapshot } : taken,
        };
        const sent: unknown = JSON.parse(JSON.stringify(reading));
        expect(checkReading(sent)).toEqual(reading);
        if (result.ok) expect(elements).toHaveLength(result.article.blocks.length);
      }),
      runs(80),
    );
  });

  it('gives blocks as the model promises: a headline first, folded text, never empty', () => {
    fc.assert(
      fc.property(htmlPage, (html) => {
        const { result } = readPage(parse(html), URL_OF_STORY);
        if (!result.ok) return;
        const [first, ...rest] = result.article.blocks;
        expect(first?.kind).toBe('headline');
        expect(rest.some(({ kind }) => kind === 'headline')).toBe(false);
        for (const { text } of result.article.blocks) {
          expect(text).not.toBe('');
          expect(text).toBe(text.replace(/\s+/g, ' ').trim());
        }
      }),
      runs(50),
    );
  });

  it('gives links that lead to http(s) only', () => {
    fc.assert(
      fc.property(fc.array(markup, { maxLength: 8 }), (boxes) => {
        const story =
          '<p>The ferry ran aground on Monday, police said, and nobody was hurt in it.</p>'.repeat(5);
        const html = `<html lang="en"><body><article>${story}</article>${boxes.join('')}</body></html>`;
        const { result } = readPage(parse(html), URL_OF_STORY);
        if (result.ok) for (const { url } of result.article.links) expect(url).toMatch(/^https?:\/\//);
      }),
      runs(40),
    );
  });
});
