import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { articleText } from '../utils/article/article-text';
import { readSource, type PageSource } from './card/read-source';
import { readPage } from './support/read-page';
import { overlapOf } from './support/shingles';

/**
 * Measures the text that is read against reference texts, beside Readability alone on the same pages.
 *   npm run bench:article -- [--pages FOLDER] [--truth FILE]
 * FILE: `{ID: {"articleBody": "…"}}`; FOLDER holds ID.html or ID.html.gz.
 */
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '../shared/gold/article-text/pages' },
    truth: { type: 'string', default: '../shared/gold/article-text/truth.json' },
  },
});

const READERS: Readonly<Record<string, (source: PageSource) => string>> = {
  'Readability alone': ({ html }) => {
    const { document } = parseHTML(html);
    let content: Element | null = null;
    new Readability<string>(document, {
      serializer: (node) => {
        content = node as Element;
        return '';
      },
    }).parse();
    const blocks = (content as Element | null)?.querySelectorAll('p,li,blockquote,h2,h3,h4,td,pre') ?? [];
    return [...blocks]
      .filter((block) => block.querySelector('p,li,blockquote') === null)
      .map((block) => block.textContent ?? '')
      .join('\n');
  },
  Nutgraf: ({ html, url }) => {
    const { document } = parseHTML(html);
    const { result } = readPage(document, url);
    return result.ok ? articleText(result.article) : '';
  },
};

const idOf = (file: string): string => basename(file).replace(/\.html?(?:\.gz)?$/, '');

const mean = (numbers: readonly (number | null)[]): number => {
  const counted = numbers.filter((number) => number !== null);
  return counted.reduce((sum, number) => sum + number, 0) / counted.length;
};

async function main(): Promise<void> {
  const truth = JSON.parse(await readFile(values.truth, 'utf8')) as Record<string, { articleBody: string }>;
  const files = (await readdir(values.pages)).filter((file) => Object.hasOwn(truth, idOf(file)));
  const sources = await Promise.all(files.map((file) => readSource(join(values.pages, file))));
  console.log(`pages: ${String(files.length)}`.padEnd(20), 'precision  recall     F1');
  for (const [name, read] of Object.entries(READERS)) {
    const overlaps = sources.map((source, i) =>
      overlapOf(truth[idOf(files[i] ?? '')]?.articleBody ?? '', read(source)),
    );
    const precision = mean(overlaps.map((overlap) => overlap.precision));
    const recall = mean(overlaps.map((overlap) => overlap.recall));
    const f1 = (2 * precision * recall) / (precision + recall);
    console.log(
      name.padEnd(20),
      [precision, recall, f1].map((number) => number.toFixed(3).padEnd(10)).join(' '),
    );
  }
}

await main();
