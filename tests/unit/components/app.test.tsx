// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { App, type AppProps } from '../../../components/App';
import { CardRows } from '../../../components/CardRows';
import { SettingsContext } from '../../../components/settings-context';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/model/settings';
import type { CardState } from '../../../utils/model/card-state';
import { article, card, source, what, who } from '../../support/sample-facts';
import { show, type View } from '../../support/view';

const actions = { openSettings: () => {}, openLibrary: () => {}, copyText: () => Promise.resolve() };

function open(state: CardState, more: Partial<AppProps> = {}): Promise<View> {
  return show(
    <App
      state={state}
      actions={actions}
      onRetry={() => {}}
      onShowQuote={() => Promise.resolve('shown')}
      onShowAll={() => Promise.resolve(3)}
      onClearQuotes={() => {}}
      {...more}
    />,
  );
}

describe('App without a card', () => {
  it.each([
    [{ name: 'not-article' }, 'No article on this page'],
    [{ name: 'not-allowed' }, 'This page is closed to extensions'],
    [{ name: 'access-lost', origin: null }, 'A new page, a new click'],
    [{ name: 'too-large' }, 'This page is too large'],
    [{ name: 'failed', report: 'TypeError: x' }, 'That did not work'],
  ] satisfies [CardState, string][])('says %j in its own words', async (state, title) => {
    const view = await open(state);
    expect(document.documentElement.dataset['state']).toBe(state.name);
    expect(view.text('h1')).toBe(title);
    expect(view.text('.status-body > p').length).toBeGreaterThan(30);
    expect(view.all('.fact')).toEqual([]);
    expect(view.text('main + output')).toBe(title);
  });

  it('holds the place while the page is read', async () => {
    const view = await open({ name: 'reading' });
    expect(view.one('main').getAttribute('aria-busy')).toBe('true');
    expect(view.text('.reading-title')).toBe('Reading this page…');
  });

  it('reads again on demand', async () => {
    const onRetry = vi.fn<() => void>();
    const view = await open({ name: 'not-article' }, { onRetry });
    await view.click('#try-again');
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('offers no second try where it cannot help', async () => {
    const view = await open({ name: 'not-allowed' });
    expect(view.all('#try-again')).toEqual([]);
  });

  it.each([
    ['https://courier.example', 'Always read courier.example'],
    [null, 'Follow me on every site'],
  ])('offers to read %s without a click where access was lost', async (origin, label) => {
    const allowSite = vi.fn<(site: string | null) => void>();
    const view = await open({ name: 'access-lost', origin }, { actions: { ...actions, allowSite } });
    expect(view.text('#allow-site')).toBe(label);
    await view.click('#allow-site');
    expect(allowSite).toHaveBeenCalledWith(origin);
  });

  it('gives the report of a failure to be copied', async () => {
    const copyText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    const view = await open(
      { name: 'failed', report: 'TypeError: x' },
      { actions: { ...actions, copyText } },
    );
    expect(view.text('pre')).toBe('TypeError: x');
    await view.click('#copy-report');
    expect(copyText).toHaveBeenCalledWith('TypeError: x');
    expect(view.text('.report output')).toBe('Copied');
  });
});

describe('App with settings', () => {
  const shown = async (settings: Partial<Settings>): Promise<View> => {
    const facts = card({ what: Array.from({ length: 9 }, (_, rank) => what(`Point ${rank}.`)) });
    return show(
      <SettingsContext.Provider value={{ ...DEFAULT_SETTINGS, ...settings }}>
        <CardRows card={facts} />
      </SettingsContext.Provider>,
    );
  };

  it('shows the rows that are wanted, in the order that is wanted', async () => {
    const view = await shown({
      rows: ['where', 'what', 'who', 'when', 'casualties', 'related'],
      hidden: ['who', 'when'],
    });
    expect(view.all('section').map((row) => row.dataset['row'])).toEqual([
      'where',
      'what',
      'casualties',
      'related',
    ]);
  });

  it('folds more on a compact card', async () => {
    expect((await shown({})).all('.points > li')).toHaveLength(5);
    expect((await shown({ compact: true })).all('.points > li')).toHaveLength(3);
  });

  it('offers the one search that was chosen', async () => {
    const view = await shown({ coverage: 'DuckDuckGo' });
    await vi.waitFor(() => expect(view.all('.engines a').map((a) => a.textContent)).toEqual(['DuckDuckGo']));
  });
});

describe('App with a card', () => {
  it('says of each row that the article is silent', async () => {
    const view = await open({ name: 'card', tabId: 1, card: card() });
    expect(view.all('.silence').map((row) => row.textContent)).toEqual([
      'Not stated in this article.',
      'None mentioned.',
      'Not stated in this article.',
      'Not stated in this article.',
      'Not stated in this article.',
    ]);
    expect(view.text('.card-footer')).toBe('Read on this device. 0 requests.0 facts, 0 quotes');
  });

  it('counts facts and quotes, and announces the card', async () => {
    const facts = card({
      what: [what('A ferry sank.')],
      who: [who('Astor', { sources: [source('a'), source('b')] })],
    });
    const view = await open({ name: 'card', tabId: 1, card: facts });
    expect(view.text('.card-footer span:last-child')).toBe('2 facts, 3 quotes');
    expect(view.text('main + output')).toContain('Card ready: 2 facts');
  });

  it('keeps metadata and links in a language without rules, and asks for no facts there', async () => {
    const foreign = card({
      supported: false,
      article: article({ language: 'es', title: 'Se hunde un transbordador' }),
      related: [{ title: 'Otra', url: 'https://courier.example/x', origin: 'page', sameSubject: true }],
    });
    const view = await open({ name: 'unsupported-language', tabId: 1, card: foreign });
    expect(view.text('.notices')).toContain('Facts cannot be read in Spanish yet.');
    expect(view.all('section').map((row) => row.dataset['row'])).toEqual(['related']);
    expect(view.one('h1 bdi').lang).toBe('es');
  });

  it.each([
    [{ truncated: true }, 'From the visible part of the article only.'],
    [{ genre: 'live' as const }, 'Live page: as it stood when you opened the card.'],
    [{ others: ['Another'] }, '1 more article stands on this page; this card is of the one above.'],
  ])('warns of %j', async (more, words) => {
    const view = await open({ name: 'card', tabId: 1, card: card({ article: article(more) }) });
    expect(view.text('.notices')).toBe(words);
  });

  it('names site, date, minutes, genre, authors and change', async () => {
    const of = article({
      genre: 'opinion',
      byline: ['Ines Maro'],
      agency: ['Wire'],
      modified: '2025-03-06T10:00:00Z',
    });
    const view = await open({ name: 'card', tabId: 1, card: card({ article: of }) });
    expect(view.all('.article-line > *').map((part) => part.textContent)).toEqual([
      'The Courier',
      '4 Mar 2025',
      '2 min',
      'opinion',
    ]);
    expect(view.text('.byline')).toBe('By Ines Maro and Wireupdated 6 Mar 2025');
  });

  it('shows words of the page as text, whatever they look like', async () => {
    const evil = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    const view = await open({
      name: 'card',
      tabId: 1,
      card: card({
        article: article({ title: evil, site: evil, byline: [evil] }),
        what: [what(evil)],
        who: [who(evil, { role: evil })],
      }),
    });
    expect(view.all('img, script')).toEqual([]);
    expect(view.text('h1')).toBe(evil);
    expect(view.text('.name')).toBe(evil);
  });

  it('has the sidebar button only where there is a sidebar to open', async () => {
    const keepOpen = vi.fn<() => void>();
    const state: CardState = { name: 'card', tabId: 1, card: card() };
    expect((await open(state)).all('#open-sidebar')).toEqual([]);
    const view = await open(state, { actions: { ...actions, keepOpen } });
    await view.click('#open-sidebar');
    expect(keepOpen).toHaveBeenCalledOnce();
  });

  it('copies the card as Markdown and says so', async () => {
    const copyText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    const view = await open({ name: 'card', tabId: 1, card: card() }, { actions: { ...actions, copyText } });
    await view.click('#copy-card');
    await vi.waitFor(() => expect(view.text('.actions output')).toBe('Copied'));
    expect(copyText.mock.calls[0]?.[0]).toMatch(/^# Ferry sinks on Lake Orlo/);
  });

  it('says when the browser refuses to copy', async () => {
    const copyText = (): Promise<void> => Promise.reject(new Error('denied'));
    const view = await open({ name: 'card', tabId: 1, card: card() }, { actions: { ...actions, copyText } });
    await view.click('#copy-card');
    const words = 'The browser did not let the card be copied';
    await vi.waitFor(() => expect(view.text('.actions output')).toBe(words));
  });
});
