// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { LibraryPage } from '../../../components/library/LibraryPage';
import { LibrarySection } from '../../../components/library/LibrarySection';
import type { LibraryStore } from '../../../components/library/library-store';
import type { SaveFile } from '../../../components/library/TransferActions';
import { exportLibrary, importLibrary } from '../../../utils/library/transfer';
import type { LibraryEntry } from '../../../utils/model/library';
import type { LibrarySettings } from '../../../utils/model/settings';
import type { LibraryOutcome } from '../../../utils/storage/library-db';
import { entry, ferryCard, ferryEntry, quakeEntry } from '../../support/library-entries';
import { settle, show, type View } from '../../support/view';

/** A library in memory; `fault` makes everything that writes fail. */
function memoryStore(entries: readonly LibraryEntry[], fault?: 'full' | 'broken'): LibraryStore {
  let kept = [...entries];
  const keep = async (next: LibraryEntry[]): Promise<LibraryOutcome<number>> => {
    if (fault !== undefined) return { ok: false, fault };
    const more = next.length - kept.length;
    kept = next;
    return { ok: true, value: more };
  };
  return {
    list: () => Promise.resolve({ ok: true, value: kept }),
    add: (more) => keep([...kept, ...more]),
    deleteStory: (url) => keep(kept.filter((one) => one.url !== url)),
    deleteSite: (host) => keep(kept.filter((one) => one.host !== host)),
    deleteAll: () => keep([]),
  };
}

const noop = (): void => {};

interface Wish {
  readonly settings?: LibrarySettings;
  readonly saveFile?: SaveFile;
  readonly onSettings?: (change: Partial<LibrarySettings>) => Promise<void>;
}

function section(store: LibraryStore, wish: Wish = {}): Promise<View> {
  const {
    settings = { on: true, keepDays: 90 },
    saveFile = noop,
    onSettings = () => Promise.resolve(),
  } = wish;
  return show(
    <LibrarySection
      settings={settings}
      onSettings={onSettings}
      store={store}
      saveFile={saveFile}
      openLibrary={noop}
    />,
  );
}

describe('the library in the settings', () => {
  it('is off and offers nothing but to be turned on', async () => {
    const onSettings = vi.fn<(change: Partial<LibrarySettings>) => Promise<void>>(() => Promise.resolve());
    const view = await section(memoryStore([]), { settings: { on: false, keepDays: 90 }, onSettings });
    expect(view.all('button, select')).toEqual([]);
    await view.click('#library-on');
    expect(onSettings).toHaveBeenCalledWith({ on: true });
  });

  it('lets what was kept be taken out and deleted though it is off again', async () => {
    const view = await section(memoryStore([quakeEntry]), { settings: { on: false, keepDays: 90 } });
    expect(view.text('#library-count')).toBe('1 story');
    expect(view.all('#export-json, #delete-stories')).toHaveLength(2);
    expect(view.all('#keep-days')).toEqual([]);
  });

  it.each([
    [1, { keepDays: 30 }],
    [4, { keepDays: null }],
  ])('keeps stories as long as wanted (choice %i)', async (choice, change) => {
    const onSettings = vi.fn<(change: Partial<LibrarySettings>) => Promise<void>>(() => Promise.resolve());
    const view = await section(memoryStore([]), { onSettings });
    const select = view.one('#keep-days') as HTMLSelectElement;
    await settle(() => {
      select.selectedIndex = choice;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(onSettings).toHaveBeenCalledWith(change);
  });

  it('deletes only after a question that names how many, and can be told not to', async () => {
    const view = await section(memoryStore([ferryEntry, quakeEntry]));
    await view.click('#delete-stories');
    expect(view.text('#delete-question')).toBe('Delete 2 stories? They cannot be brought back.');
    expect(document.activeElement?.id).toBe('delete-no');
    await view.click('#delete-no');
    expect(view.text('#library-count')).toBe('2 stories');
    await view.click('#delete-stories');
    await view.click('#delete-yes');
    expect(view.text('#library-count')).toBe('0 stories');
    expect(view.text('output')).toBe('2 stories deleted.');
  });

  it('deletes the stories of one site', async () => {
    const view = await section(memoryStore([ferryEntry, quakeEntry]));
    const select = view.one('#delete-site') as HTMLSelectElement;
    await settle(() => {
      select.selectedIndex = 1;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await view.click('#delete-stories');
    expect(view.text('#delete-question')).toBe('Delete 1 story? It cannot be brought back.');
    await view.click('#delete-yes');
    expect(view.text('#library-count')).toBe('1 story');
  });

  it.each([
    ['full', 'no more room'],
    ['broken', 'does not let the library be opened'],
  ] as const)('says of a %s library what is the matter, and loses nothing', async (fault, words) => {
    const view = await section(memoryStore([ferryEntry], fault));
    await view.click('#delete-stories');
    await view.click('#delete-yes');
    expect(view.text('.fault')).toContain(words);
    expect(view.text('#library-count')).toBe('1 story');
    expect(view.text('output')).toBe('');
  });

  it('gives the library as a file that can be taken in again', async () => {
    const saveFile = vi.fn<SaveFile>();
    const view = await section(memoryStore([ferryEntry]), { saveFile });
    await view.click('#export-json');
    await vi.waitFor(() => expect(saveFile).toHaveBeenCalledOnce());
    const [name, type, text = ''] = saveFile.mock.calls[0] ?? [];
    expect([name, type]).toEqual(['nutgraf-library.json', 'application/json']);
    expect(importLibrary(text)).toMatchObject({ ok: true, skipped: 0 });
  });

  it.each([
    ['a file of ours', exportLibrary([ferryEntry, quakeEntry]), '2 stories taken in.', '2 stories'],
    ['any other file', '{"a": 1}', 'This is not a file that the library exported.', '0 stories'],
  ])('takes in %s', async (_what, text, said, count) => {
    const view = await section(memoryStore([]));
    const input = view.one('#import-file') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [new File([text], 'library.json')] });
    await settle(() => input.dispatchEvent(new Event('change', { bubbles: true })));
    await vi.waitFor(() => expect(view.text('output')).toContain(said));
    expect(view.text('#library-count')).toBe(count);
  });
});

describe('stories from a file that were read long ago', () => {
  it.each([
    [90, [[{ keepDays: null }]], 'they are now kept until you delete them'],
    [null, [], '1 story taken in.'],
  ])('are not past their time as soon as they are in (%j days)', async (keepDays, changes, said) => {
    const onSettings = vi.fn<(change: Partial<LibrarySettings>) => Promise<void>>(() => Promise.resolve());
    const view = await section(memoryStore([]), { settings: { on: true, keepDays }, onSettings });
    const input = view.one('#import-file') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [new File([exportLibrary([quakeEntry])], 'a.json')] });
    await settle(() => input.dispatchEvent(new Event('change', { bubbles: true })));
    await vi.waitFor(() => expect(view.text('output')).toContain(said));
    expect(onSettings.mock.calls).toEqual(changes);
  });
});

describe('the page of the library', () => {
  const second = entry(
    ferryCard(20, 'https://hillpost.example/ferry', { title: 'Ferry goes down on Lake Orlo' }),
  );
  const page = (store: LibraryStore, on = true): Promise<View> =>
    show(<LibraryPage store={store} on={on} openSettings={noop} />);
  const titles = (view: View): (string | null)[] => view.all('.entry .story').map((a) => a.textContent);

  it('puts stories on one event together', async () => {
    const view = await page(memoryStore([ferryEntry, quakeEntry, second]));
    expect(view.all('.group')).toHaveLength(2);
    expect(view.text('.group-many h2')).toBe('2 stories on the same event');
    expect(view.all('.group-many .entry')).toHaveLength(2);
  });

  it('tells outlet, days, figures, and what was new at the last visit', async () => {
    const view = await page(memoryStore([ferryEntry]));
    expect(view.text('.entry-line')).toContain('22 killed');
    expect(view.text('.entry-line')).toContain('opened 2 times');
    expect(view.text('.changes')).toBe('12 killed → now 22 killed');
  });

  it('finds as the reader types, and says when nothing is found', async () => {
    const view = await page(memoryStore([ferryEntry, quakeEntry]));
    const type = (query: string): Promise<void> =>
      settle(() => {
        const input = view.one('#search') as HTMLInputElement;
        input.value = query;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
    await type('tremor');
    expect(titles(view)).toEqual(['Strong quake wakes Vell']);
    expect(view.text('#found')).toBe('1 story');
    await type('volcano');
    expect(view.text('#found')).toBe('No story kept matches.');
  });

  it('narrows down by place', async () => {
    const view = await page(memoryStore([ferryEntry, quakeEntry]));
    const select = view.one('#place') as HTMLSelectElement;
    await settle(() => {
      select.selectedIndex = [...select.options].findIndex(({ value }) => value === 'Vell');
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(titles(view)).toEqual(['Strong quake wakes Vell']);
  });

  it('deletes one', async () => {
    const view = await page(memoryStore([ferryEntry, quakeEntry]));
    await settle(() => view.all('.entry button[title]')[0]?.click());
    expect(titles(view)).toEqual(['Strong quake wakes Vell']);
  });

  it('says that it is empty, or off', async () => {
    expect((await page(memoryStore([]))).text()).toContain('Nothing is kept yet.');
    expect((await page(memoryStore([]), false)).text()).toContain('The library is off');
  });

  it('says that it cannot be opened', async () => {
    const broken: LibraryStore = {
      ...memoryStore([]),
      list: () => Promise.resolve({ ok: false, fault: 'broken' }),
    };
    expect((await page(broken)).text('.fault')).toContain('does not let the library be opened');
  });
});
