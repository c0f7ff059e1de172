// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { MemoryNote } from '../../../components/memory/MemoryNote';
import { compareCards } from '../../../utils/library/compare-cards';
import type { Memory } from '../../../utils/model/library';
import { ferryCard } from '../../support/library-entries';
import { casualties } from '../../support/sample-facts';
import { show, type View } from '../../support/view';

const MAY_3 = new Date(2025, 4, 3, 12).getTime();
const now = ferryCard(22, 'https://courier.example/ferry');

const open = (memory: Memory): Promise<View> => show(<MemoryNote memory={memory} card={now} />);

function own(figures: readonly ReturnType<typeof casualties>[]): Memory {
  const { article } = ferryCard(12, 'https://hillpost.example/ferry', { site: 'The Hill Post' });
  return { ok: true, visited: null, changes: [], own: [{ article, last: MAY_3, figures }] };
}

describe('the memory of a card', () => {
  it('tells what moved since the last visit', async () => {
    const before = ferryCard(12, now.article.url, { title: 'Ferry missing' });
    const view = await open({ ok: true, visited: MAY_3, changes: compareCards(before, now), own: [] });
    expect(view.text('p')).toBe('You read this on 3 May 2025');
    expect(view.all('.changes > li').map((line) => line.textContent.replace(/[\u2068\u2069]/g, ''))).toEqual([
      '12 killed → now 22 killed',
      'The headline was “Ferry missing”',
    ]);
  });

  it('tells new figures and facts, the many folded', async () => {
    const before = { ...now, casualties: [], where: [], what: [], who: [] };
    const view = await open({ ok: true, visited: MAY_3, changes: compareCards(before, now), own: [] });
    expect(view.text('.changes > li:first-child')).toBe('new: 22 killed');
    expect(view.all('.changes > li')).toHaveLength(3);
    await view.click('.more');
    expect(view.all('.changes > li')).toHaveLength(5);
  });

  it('says that nothing has changed', async () => {
    const view = await open({ ok: true, visited: MAY_3, changes: [], own: [] });
    expect(view.text('p')).toContain('Nothing has changed since.');
  });

  it.each([
    [12, '12 killed, here 22 killed'],
    [22, '22 killed'],
  ])('sets a figure of %i of another story beside the one here', async (count, words) => {
    const figure = casualties('dead', { min: count, max: count, headline: true });
    const view = await open(own([figure]));
    expect(view.text('.memory-own')).toBe('You also read');
    expect(view.one('a').getAttribute('href')).toBe('https://hillpost.example/ferry');
    expect(view.text('.stories .aside')).toContain('you read on 3 May 2025');
    expect(view.text('.stories b')).toBe(words);
  });

  it('names a figure of a kind that is not here alone', async () => {
    const view = await open(own([casualties('hurt', { kind: 'injured', vague: 'dozens', headline: true })]));
    expect(view.text('.stories b')).toBe('dozens injured');
  });

  it.each([
    ['full', 'this device has no more room'],
    ['broken', 'does not let it be opened'],
  ] as const)('says of a %s library that the story was not kept', async (fault, words) => {
    expect((await open({ ok: false, fault })).text('.memory')).toContain(words);
  });

  it('says nothing where there is nothing to say', async () => {
    const view = await open({ ok: true, visited: null, changes: [], own: [] });
    expect(view.text()).toBe('');
  });
});
