// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { FollowBar } from '../../../components/FollowBar';
import { SelfCheck } from '../../../components/settings/SelfCheck';
import { countRequests } from '../../../utils/messaging/count-requests';
import { settle, show } from '../../support/view';

describe('the self-check', () => {
  it('says each count, and what cannot be counted', async () => {
    const counts = [
      { page: 0, background: null, policy: '' },
      { page: 2, background: 0, policy: 'https://x.example' },
    ];
    const view = await show(<SelfCheck count={() => Promise.resolve(counts.shift() ?? counts[0]!)} />);
    const said = (): (string | null)[] => view.all('dd').map((value) => value.textContent);
    expect(said()).toEqual(['0', 'not known', 'none']);
    await view.click('#check-again');
    expect(said()).toEqual(['2', '0', 'https://x.example']);
  });
});

describe('countRequests', () => {
  const scope = (names: string[]): typeof globalThis =>
    ({ performance: { getEntriesByType: () => names.map((name) => ({ name })) } }) as never;

  it('counts addresses of the web and no file of the extension', () => {
    const own = ['chrome-extension://abc/popup.js', 'moz-extension://abc/a.css', 'data:,x', 'blob:https://x'];
    expect(countRequests(scope(own))).toBe(0);
    expect(
      countRequests(scope([...own, 'https://a.example/', 'http://b.example/', 'wss://c.example/'])),
    ).toBe(3);
  });

  it('gives no number where there is no list', () => {
    expect(countRequests({} as never)).toBe(null);
  });
});

describe('the offer to follow', () => {
  const story = 'https://www.courier.example/ferry';

  it('names the site, and every site, and goes once the site is allowed', async () => {
    const asked: (string | null)[] = [];
    let allowed = false;
    let changed = (): void => undefined;
    const actions = {
      openSettings: () => {},
      openLibrary: () => {},
      copyText: () => Promise.resolve(),
      allowSite: (origin: string | null) => asked.push(origin),
      isAllowed: () => Promise.resolve(allowed),
      watchSites: (onChange: () => void) => {
        changed = onChange;
        return () => {};
      },
    };
    const view = await show(<FollowBar address={story} actions={actions} />);
    expect(view.text('#follow-site')).toBe('Always read courier.example');
    await view.click('#follow-site');
    await view.click('#follow-every-site');
    expect(asked).toEqual(['https://www.courier.example', null]);
    allowed = true;
    await settle(() => changed());
    expect(view.all('.follow')).toEqual([]);
  });

  it('is not made in a popup', async () => {
    const actions = { openSettings: () => {}, openLibrary: () => {}, copyText: () => Promise.resolve() };
    const view = await show(<FollowBar address={story} actions={actions} />);
    expect(view.all('button')).toEqual([]);
  });
});
