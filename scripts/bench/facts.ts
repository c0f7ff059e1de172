import { readCard, readArticle } from '../card/read-card';
import { extractFacts } from '../../utils/facts/extract-facts';
import { ENGLISH } from '../../utils/language/en/index';
import type { Article } from '../../utils/model/article';
import type { BenchPage } from './pages';
import { exponent, median } from './numbers';

/** Characters of the texts on which growth is measured: up to twice a novel. */
const SIZES = [16_000, 64_000, 256_000, 1_000_000];
const WARM_UPS = 3;

/** What the facts step costs: an article of each page, warm, and how the cost grows with the text. Prints as it goes. */
export function benchFacts(pages: readonly BenchPage[], rounds: number): void {
  const articles = pages.flatMap((page) => {
    const outcome = readArticle(page);
    return 'article' in outcome && 'card' in readCard(page) ? [outcome.article] : [];
  });
  for (let i = 0; i < WARM_UPS; i += 1) for (const article of articles) extractFacts(article, ENGLISH);
  const times = articles.map((article) => fastest(article, rounds));
  console.log(`facts, ${String(articles.length)} articles, warm, Node ${process.versions.node}`);
  console.log(
    `  median ${median(times).toFixed(2)} ms (target 3)   slowest ${Math.max(...times).toFixed(2)} ms`,
  );
  const points = SIZES.map((size) => {
    const article = grow(articles, size);
    return { size, cost: fastest(article, Math.min(rounds, 3)) };
  });
  for (const { size, cost } of points)
    console.log(`  ${String(size / 1000).padStart(5)} thousand characters ${cost.toFixed(1).padStart(9)} ms`);
  console.log(`  growth: text to the power of ${exponent(points).toFixed(3)} (target 1.1)`);
}

function fastest(article: Article, rounds: number): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    extractFacts(article, ENGLISH);
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** One article of the blocks of many, over and over, as long as wanted. */
function grow(articles: readonly Article[], size: number): Article {
  const [first] = articles;
  if (first === undefined) throw new Error('no article to measure on');
  const body = articles.flatMap(({ blocks }) => blocks.slice(1));
  const blocks = [...first.blocks.slice(0, 1)];
  for (let length = 0, i = 0; length < size; i += 1) {
    const block = body[i % body.length];
    if (block === undefined) break;
    blocks.push(block);
    length += block.text.length;
  }
  return { ...first, blocks };
}
