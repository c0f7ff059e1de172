import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../scripts/support/read-page';
import { buildCard } from '../../utils/card/build-card';
import type { Card } from '../../utils/model/card';
import { differences } from './gold-card';
import { addressOf, goldIds, loadGold, loadStory, pageOf, storyIds } from './load';

function cardOf(id: string): Card {
  const story = loadStory(id);
  const { document } = parseHTML(pageOf(story));
  const { result } = readPage(document, addressOf(story));
  if (!result.ok) throw new Error(`${id}: ${result.code}`);
  return buildCard(result.article, 'en');
}

describe('corpus', () => {
  it('has gold for every story and a story for every gold', () => {
    expect(storyIds()).toEqual(goldIds());
  });

  it.each(goldIds())('%s', (id) => {
    expect(differences(cardOf(id), loadGold(id))).toEqual([]);
  });
});
