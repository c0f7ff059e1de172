import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../utils/article/extract-article';
import { buildCard } from '../../utils/card/build-card';
import type { Card } from '../../utils/model/card';
import { differences, type GoldCard } from './gold-card';

const PAGES = new URL('pages/', import.meta.url);
const GOLD = new URL('gold/', import.meta.url);
const ids = readdirSync(GOLD).map((name) => name.replace(/\.json$/, ''));

/** The address that the corpus pages are read under; their links are relative to it. */
export const pageAddress = (id: string): string => `https://news.example/${id}`;

function cardOf(id: string): Card {
  const { document } = parseHTML(readFileSync(new URL(`${id}.html`, PAGES), 'utf8'));
  const { result } = extractArticle(document as unknown as Document, pageAddress(id));
  if (!result.ok) throw new Error(`${id}: ${result.code}`);
  return buildCard(result.article, 'en');
}

describe('corpus', () => {
  it('has gold for every page and a page for every gold', () => {
    const pages = readdirSync(PAGES).map((name) => name.replace(/\.html$/, ''));
    expect(pages.sort()).toEqual([...ids].sort());
  });

  it.each(ids)('%s', (id) => {
    const gold = JSON.parse(readFileSync(new URL(`${id}.json`, GOLD), 'utf8')) as GoldCard;
    expect(differences(cardOf(id), gold)).toEqual([]);
  });
});
