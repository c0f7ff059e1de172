import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, loadStory, pageOf, storyIds } from '../../tests/corpus/load';
import { readSource } from '../card/read-source';

export interface BenchPage {
  readonly id: string;
  readonly html: string;
  readonly url: string;
}

/** Saved pages of real sites, where this folder is there. */
const SAVED = '../shared/gold/dev/pages';

/** Pages to measure on, at most `most`: saved ones where there are any, spread over the folder, else those of the corpus. */
export async function benchPages(most: number, folder = SAVED): Promise<BenchPage[]> {
  if (!existsSync(folder)) return spread(storyIds().map(corpusPage), most);
  const files = readdirSync(folder).filter((name) => /\.html?(?:\.gz)?$/.test(name));
  return Promise.all(
    spread(files.sort(), most).map(async (name) => {
      const { html } = await readSource(join(folder, name));
      const id = name.replace(/\.html?(?:\.gz)?$/, '');
      return { id, html, url: `https://news.example/${id}` };
    }),
  );
}

function corpusPage(id: string): BenchPage {
  const story = loadStory(id);
  return { id, html: pageOf(story), url: addressOf(story) };
}

function spread<T>(all: readonly T[], most: number): T[] {
  const step = Math.max(1, all.length / most);
  const count = Math.min(most, all.length);
  return Array.from({ length: count }, (_, i) => all[Math.floor(i * step)]).filter(
    (item) => item !== undefined,
  );
}
