// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Timeline } from '../../../components/Timeline';
import { WhatRow } from '../../../components/WhatRow';
import { WhereRow } from '../../../components/WhereRow';
import { WhoRow } from '../../../components/WhoRow';
import { what, when, where, who } from '../../support/sample-facts';
import { show } from '../../support/view';

describe('WhatRow', () => {
  it('does not print the headline a second time, unless there is nothing else', async () => {
    const both = await show(
      <WhatRow title="Ferry sinks" facts={[what('Ferry sinks'), what('It sank at dawn.')]} />,
    );
    expect(both.text('.main-point')).toBe('It sank at dawn.');
    const alone = await show(<WhatRow title="Ferry sinks" facts={[what('Ferry sinks')]} />);
    expect(alone.text('.main-point')).toBe('Ferry sinks');
  });

  it('sets the main sentence apart and folds what is more than four points', async () => {
    const view = await show(
      <WhatRow title="Ferry sinks" facts={Array.from({ length: 8 }, (_, i) => what(`Point ${i}.`))} />,
    );
    expect(view.text('.main-point')).toBe('Point 0.');
    expect(view.all('.point')).toHaveLength(4);
    expect(view.text('.more')).toBe('3 more');
    await view.click('.more');
    expect(view.all('.point')).toHaveLength(7);
    expect(view.text('.more')).toBe('Fewer');
  });

  it('does not fold a single point', async () => {
    const view = await show(
      <WhatRow title="Ferry sinks" facts={Array.from({ length: 6 }, (_, i) => what(`Point ${i}.`))} />,
    );
    expect(view.all('.more')).toEqual([]);
    expect(view.all('.point')).toHaveLength(5);
  });
});

describe('WhoRow', () => {
  it('puts those who only say so last and marks them', async () => {
    const view = await show(
      <WhoRow facts={[who('Relief', { part: 'source' }), who('Astor', { role: 'captain' })]} />,
    );
    expect(view.all('.name').map((name) => name.textContent)).toEqual(['Astor', 'Relief']);
    expect(view.text('.actor .aside')).toBe('captain');
    expect(view.text('.source .tag')).toBe('says so');
  });

  it.each([
    ['Lake Orlo Harbour Authority', ['LOHA'], 'also LOHA'],
    ['Ruven Astor', ['Astor'], null],
    ['Astor', ['Ruven Astor'], null],
  ])('names another name of %s only where it tells more', async (name, aliases, shown) => {
    const view = await show(<WhoRow facts={[who(name, { aliases })]} />);
    expect(view.all('.aside').map((line) => line.textContent)).toEqual(shown === null ? [] : [shown]);
  });
});

describe('Timeline', () => {
  it('is in order of time and marks the main date, in words too', async () => {
    const view = await show(
      <Timeline
        facts={[when('2025-03-04', 'sank', { main: true }), when('1998', 'burnt'), when('2025-03', 'opened')]}
      />,
    );
    expect(view.all('.date').map((date) => date.textContent)).toEqual(['1998', 'Mar 2025', '4 Mar 2025']);
    expect(view.text('.main-date')).toContain('(main event)');
  });

  it('never folds the main date', async () => {
    const days = Array.from({ length: 20 }, (_, i) => when(String(1990 + i), 'x', { main: i === 15 }));
    const view = await show(<Timeline facts={days} />);
    expect(view.all('.main-date')).toHaveLength(1);
  });
});

describe('WhereRow', () => {
  it('names a country once', async () => {
    const view = await show(
      <WhereRow
        facts={[
          where('Vell', { country: 'Tavria' }),
          where('Orlo', { country: 'Tavria' }),
          where('Rome', { country: 'Italy' }),
          where('Italy', { kind: 'country' }),
        ]}
      />,
    );
    expect(view.all('.fact').map((place) => place.textContent)).toEqual([
      'Vell, Tavria',
      'Orlo',
      'Rome',
      'Italy',
    ]);
  });
});
