import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../utils/facts/extract-facts';
import { ENGLISH } from '../../utils/language/en/index';
import type { Article } from '../../utils/model/article';
import { readPage } from '../../scripts/support/read-page';
import { addressOf, loadStory, pageOf, storyIds } from '../corpus/load';
import { snapshotOf } from '../support/page';

/*
 * What a reading may cost, as ratios that a busy machine hardly moves; `npm run bench` measures times. The budgets
 * lie well above what is needed: they catch a step that starts to copy or to rescan.
 */

const samples = storyIds()
  .filter((_, i) => i % 4 === 0)
  .map((id) => {
    const story = loadStory(id);
    const html = pageOf(story);
    return { html, page: parseHTML(html).document, address: addressOf(story) };
  });
const articles = samples.flatMap(({ page, address }): Article[] => {
  const { result } = readPage(page, address);
  return result.ok ? [result.article] : [];
});

/** CPU time of this process, ms: what others do on the machine does not count. */
function cpu(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user } = process.cpuUsage(start);
  return user / 1000;
}

const PASSES = 50;
const least = (work: () => void): number => Math.min(...Array.from({ length: 5 }, () => cpu(work)));

describe('the budget', () => {
  it('has something to measure', () => expect(articles.length).toBeGreaterThan(5));

  it('of a snapshot: under twice its page, bare pages of few words being the dearest (1.6)', () => {
    const sizes = samples.map(({ page, html }) => JSON.stringify(snapshotOf(page)).length / html.length);
    expect(Math.max(...sizes)).toBeLessThan(2);
  });

  it('of the facts: under 2,500 plain passes over the same text (700 to 850)', () => {
    const facts = (): void => articles.forEach((article) => extractFacts(article, ENGLISH));
    const plain = (): void => {
      for (let pass = 0; pass < PASSES; pass += 1)
        for (const { blocks } of articles)
          for (const { text } of blocks) text.toLowerCase().match(/[\p{L}\p{N}]+/gu);
    };
    facts();
    plain();
    expect((PASSES * least(facts)) / least(plain)).toBeLessThan(2_500);
  });
});
