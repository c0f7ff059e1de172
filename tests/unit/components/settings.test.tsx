// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { MoreList } from '../../../components/MoreList';
import { RowSettings } from '../../../components/settings/RowSettings';
import { WelcomeView } from '../../../components/WelcomeView';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings';
import { settle, show } from '../../support/view';

function Rows() {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  return <RowSettings settings={settings} onChange={(change) => setSettings({ ...settings, ...change })} />;
}

describe('the rows in the settings', () => {
  it('keep the focus on the button that moves a row, to the very end', async () => {
    const view = await show(<Rows />);
    for (let moves = 0; moves < 2; moves++) {
      view.one('#up-who').focus();
      await view.click('#up-who');
      expect(document.activeElement?.id).toBe('up-who');
    }
    expect(view.all('.rows input')[0]?.id).toBe('row-who');
    expect(view.one('#up-who').getAttribute('aria-disabled')).toBe('true');
  });
});

describe('a list that is folded', () => {
  it('is unfolded on paper', async () => {
    const view = await show(
      <MoreList items={[1, 2, 3, 4, 5]} limit={2} class="numbers">
        {(number) => <li key={number}>{number}</li>}
      </MoreList>,
    );
    expect(view.all('li')).toHaveLength(2);
    await settle(() => dispatchEvent(new Event('beforeprint')));
    expect(view.all('li')).toHaveLength(5);
  });
});

describe('the first page', () => {
  it.each([
    ['chrome', 3, 'the pin beside Nutgraf'],
    ['firefox', 3, 'It stands in the toolbar.'],
    ['android', 2, 'under the add-ons'],
  ] as const)('shows the ways to the card in %s', async (place, steps, words) => {
    const view = await show(<WelcomeView place={place} cardKeys="Alt+Shift+N" sidebarKeys="" />);
    expect(view.all('h2')).toHaveLength(steps);
    expect(view.text()).toContain(words);
    expect(view.text('li:first-child')).toContain('Shortcut: Alt+Shift+N');
    expect(view.all('li .aside')).toHaveLength(1);
  });
});
