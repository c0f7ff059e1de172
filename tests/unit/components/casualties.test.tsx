// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { groupCasualties } from '../../../components/casualty-groups';
import { CasualtyRow } from '../../../components/CasualtyRow';
import { casualties } from '../../support/sample-facts';
import { show } from '../../support/view';

const TOTAL = casualties('22 people', { min: 22, max: 22, victims: 'people', headline: true });
const BACKGROUND = casualties('180 died', { min: 180, max: 180, scope: 'background', when: 'in 1998' });

describe('groupCasualties', () => {
  it('puts the gravest kind first and the headline figure before the others', () => {
    const hurt = casualties('9 hurt', { kind: 'injured' });
    const { event } = groupCasualties([hurt, casualties('20 dead'), TOTAL]);
    expect(event.map(({ kind, figures }) => [kind, figures.map(({ index }) => index)])).toEqual([
      ['killed', [2, 1]],
      ['injured', [0]],
    ]);
  });

  it('puts parts under their total, the part of a part too', () => {
    const { event } = groupCasualties([
      TOTAL,
      casualties('4 children', { partOf: 0 }),
      casualties('a girl', { partOf: 1 }),
    ]);
    expect(event[0]?.figures[0]?.parts.map(({ index }) => index)).toEqual([1, 2]);
  });

  it.each([
    ['itself', [casualties('a', { partOf: 0 })]],
    ['one another', [casualties('a', { partOf: 1 }), casualties('b', { partOf: 0 })]],
    ['nothing', [casualties('a', { partOf: 7 })]],
  ])('loses no figure that is a part of %s', (_of, facts) => {
    expect(groupCasualties(facts).event[0]?.figures).toHaveLength(facts.length);
  });

  it('sees a conflict only between sources', () => {
    const others = casualties('up to 40', { max: 40, by: 'Lakeside Relief' });
    expect(groupCasualties([TOTAL, others]).event[0]?.conflicting).toBe(true);
    expect(groupCasualties([TOTAL, casualties('20 dead')]).event[0]?.conflicting).toBe(false);
  });
});

describe('CasualtyRow', () => {
  it('prints number, victims, kind and who says so', async () => {
    const view = await show(
      <CasualtyRow facts={[casualties('At least 22', { min: 22, victims: 'passengers', by: 'the port' })]} />,
    );
    expect(view.text('.count')).toBe('22+');
    expect(view.text('.victims')).toBe('passengers killed');
    expect(view.text('.figure .aside')).toBe('according to the port');
  });

  it.each([
    [{ max: 50 }, 'up to 50', 'killed'],
    [{ vague: 'dozens' }, 'dozens', 'killed'],
    [{ min: 20, max: 30, victims: 'miners' }, '20–30', 'miners killed'],
  ])('prints %j', async (more, count, words) => {
    const view = await show(<CasualtyRow facts={[casualties('x', more)]} />);
    expect(view.text('.count')).toBe(count);
    expect(view.text('.victims')).toBe(words);
  });

  it('says zero in words', async () => {
    const view = await show(
      <CasualtyRow facts={[casualties('no one', { kind: 'injured', min: 0, max: 0 })]} />,
    );
    expect(view.all('.count')).toEqual([]);
    expect(view.text('.figure')).toBe('No one injured');
  });

  it('says some where the article has no number', async () => {
    const view = await show(
      <CasualtyRow facts={[casualties('people died'), casualties('crew', { victims: 'the crew' })]} />,
    );
    expect(view.all('.victims').map((words) => words.textContent)).toEqual([
      'Some killed',
      'the crew killed',
    ]);
  });

  it('folds the background behind the story’s own figures', async () => {
    const view = await show(<CasualtyRow facts={[BACKGROUND, TOTAL]} />);
    expect(view.one('details').hasAttribute('open')).toBe(false);
    expect(view.text('summary')).toBe('In the background 1');
    expect(view.text('.figures:first-child .count')).toBe('22');
  });

  it('shows a lone background figure, labelled', async () => {
    const view = await show(<CasualtyRow facts={[BACKGROUND]} />);
    expect(view.all('details')).toEqual([]);
    expect(view.text('.tag')).toBe('background');
  });

  it('says so where many figures are all of other events', async () => {
    const view = await show(<CasualtyRow facts={[BACKGROUND, BACKGROUND, BACKGROUND]} />);
    expect(view.text('.silence')).toBe('None in this story itself.');
    expect(view.text('.tally')).toBe('3');
  });

  it('sets differing figures side by side', async () => {
    const view = await show(
      <CasualtyRow facts={[TOTAL, casualties('40', { min: 40, max: 40, by: 'Relief' })]} />,
    );
    expect(view.all('.side-by-side > li')).toHaveLength(2);
  });

  const many = (['killed', 'injured', 'missing'] as const).flatMap((kind) =>
    [1, 2, 3].map((n) =>
      casualties(`${n}0`, { kind, min: n * 10, max: n * 10, headline: kind === 'missing' && n === 3 }),
    ),
  );

  it('shows the first of many figures, the headline figure among them, and folds the rest', async () => {
    const view = await show(<CasualtyRow facts={many} />);
    expect(view.all('.count').map((count) => count.textContent)).toEqual(['10', '20', '30', '10', '30']);
    expect(view.text('.more')).toBe('4 more figures');
    await view.click('.more');
    expect(view.all('.count')).toHaveLength(9);
  });

  it('strikes a figure that was overtaken, says so, and puts it last', async () => {
    const earlier = casualties('9', { min: 9, max: 9, superseded: true });
    const view = await show(<CasualtyRow facts={[earlier, TOTAL]} />);
    expect(view.all('.count').map((count) => count.textContent)).toEqual(['22', '9']);
    expect(view.text('[data-superseded] .tag')).toBe('earlier figure');
    expect(view.all('.side-by-side')).toEqual([]);
  });

  it('folds no single figure away', async () => {
    const view = await show(<CasualtyRow facts={many.slice(0, 6)} />);
    expect(view.all('.count')).toHaveLength(6);
    expect(view.all('.more')).toEqual([]);
  });
});
