// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { App } from '../../../components/App';
import { usePin, type TabsBeside } from '../../../components/hooks/use-pin';
import type { CardState } from '../../../utils/model/card-state';
import { article, card } from '../../support/sample-facts';
import { settle, show, type View } from '../../support/view';

const storyOf = (tabId: number, title: string, minutes = 2): CardState => ({
  name: 'card',
  tabId,
  card: card({ article: article({ title, url: `https://courier.example/${title}`, minutes }) }),
});
const FERRY = storyOf(1, 'Ferry');
const QUAKE = storyOf(2, 'Quake');

/** Tabs of which one is on view; switching and closing is told to whoever follows. */
class Tabs implements TabsBeside {
  readonly #followers = new Set<() => void>();
  readonly goTo = vi.fn<(tabId: number) => void>();
  active = 1;
  closed = 0;

  placeOf: TabsBeside['placeOf'] = (tabId) =>
    Promise.resolve(tabId === this.closed ? 'closed' : tabId === this.active ? 'here' : 'elsewhere');

  follow(onChange: () => void): () => void {
    this.#followers.add(onChange);
    return () => this.#followers.delete(onChange);
  }
  tell(): void {
    for (const follower of this.#followers) follower();
  }
}

function Sidebar({ live, tabs }: { readonly live: CardState; readonly tabs?: Tabs }) {
  const [state, pin] = usePin(live, tabs);
  return (
    <App
      state={state}
      pin={pin}
      actions={{ openSettings: () => {}, openLibrary: () => {}, copyText: () => Promise.resolve() }}
      onRetry={() => {}}
      onShowQuote={() => Promise.resolve('shown')}
      onShowAll={() => Promise.resolve(0)}
      onClearQuotes={() => {}}
    />
  );
}

async function pinned(tabs: Tabs): Promise<View> {
  const view = await show(<Sidebar live={FERRY} tabs={tabs} />);
  await view.click('#pin');
  return view;
}

describe('a story pinned in the sidebar', () => {
  it('stays while tabs change, says so, and leads back to its tab', async () => {
    const tabs = new Tabs();
    const view = await pinned(tabs);
    expect(view.text('.pin-bar')).toBe('Kept here while tabs change.');
    expect(view.one('#pin').getAttribute('aria-pressed')).toBe('true');
    tabs.active = 2;
    await settle(() => tabs.tell());
    await view.update(<Sidebar live={QUAKE} tabs={tabs} />);
    expect(view.text('h1')).toBe('Ferry');
    expect(view.text('.pin-bar output')).toBe('Kept from another tab.');
    await view.click('#go-to-tab');
    expect(tabs.goTo).toHaveBeenCalledWith(1);
  });

  it('gives way to the tab on view when it is let go', async () => {
    const tabs = new Tabs();
    const view = await pinned(tabs);
    tabs.active = 2;
    await settle(() => tabs.tell());
    await view.update(<Sidebar live={QUAKE} tabs={tabs} />);
    await view.click('#unpin');
    expect(view.text('h1')).toBe('Quake');
    expect(view.all('.pin-bar')).toEqual([]);
  });

  it('stays though the page on view has no card', async () => {
    const tabs = new Tabs();
    const view = await pinned(tabs);
    await view.update(<Sidebar live={{ name: 'access-lost', origin: null }} tabs={tabs} />);
    expect(view.text('h1')).toBe('Ferry');
    expect(document.documentElement.dataset['state']).toBe('card');
    expect(view.text('.pin-bar output')).toBe('Kept from a page that stood in this tab before.');
  });

  it('says that its tab was closed', async () => {
    const tabs = new Tabs();
    const view = await pinned(tabs);
    tabs.closed = 1;
    await settle(() => tabs.tell());
    await view.update(<Sidebar live={QUAKE} tabs={tabs} />);
    expect(view.text('.pin-bar output')).toBe('Kept from a tab that is closed.');
    expect(view.all('#go-to-tab')).toEqual([]);
  });

  it('is the newest reading of its page', async () => {
    const tabs = new Tabs();
    const view = await pinned(tabs);
    await view.update(<Sidebar live={storyOf(1, 'Ferry', 7)} tabs={tabs} />);
    tabs.active = 2;
    await settle(() => tabs.tell());
    await view.update(<Sidebar live={QUAKE} tabs={tabs} />);
    expect(view.text('.article-line')).toContain('7 min');
  });

  it('cannot be pinned in a popup', async () => {
    expect((await show(<Sidebar live={FERRY} />)).all('#pin')).toEqual([]);
  });
});
