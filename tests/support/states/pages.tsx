import type { ComponentChildren } from 'preact';
import { LibraryPage } from '../../../components/library/LibraryPage';
import type { LibraryStore } from '../../../components/library/library-store';
import { OptionsView } from '../../../components/OptionsView';
import { WelcomeView } from '../../../components/WelcomeView';
import { DEFAULT_SETTINGS, type LibrarySettings } from '../../../utils/model/settings';
import type { LibraryOutcome } from '../../../utils/storage/library-db';
import { entry, ferryCard, ferryEntry, quakeEntry } from '../library-entries';
import { crowded, longWords } from './sample-cards';

const done = (): Promise<LibraryOutcome<number>> => Promise.resolve({ ok: true, value: 1 });

function storeOf(entries: Parameters<LibraryStore['add']>[0]): LibraryStore {
  return {
    list: () => Promise.resolve({ ok: true, value: [...entries] }),
    add: done,
    deleteStory: done,
    deleteSite: () => Promise.resolve({ ok: false, fault: 'full' }),
    deleteAll: done,
  };
}

const FULL = storeOf([
  ferryEntry,
  entry(ferryCard(20, 'https://hillpost.example/ferry', { site: 'The Hill Post' })),
  quakeEntry,
  entry(crowded),
  entry({ ...longWords, article: { ...longWords.article, url: 'https://long.example/words' } }),
]);

const options = (store: LibraryStore, library: LibrarySettings) => (
  <OptionsView
    version="1.0.0"
    shortcuts={[
      { name: '_execute_action', shortcut: 'Alt+Shift+N' },
      { name: 'open-sidebar', description: 'Keep the key facts open beside the page', shortcut: '' },
    ]}
    settings={DEFAULT_SETTINGS}
    onSettings={() => {}}
    countRequests={() => Promise.resolve({ page: 0, background: 0, policy: '' })}
    sites={['https://courier.example/*']}
    onForgetSite={() => {}}
    library={library}
    onLibrary={() => Promise.resolve()}
    libraryPlace={{ store, saveFile: () => {}, openLibrary: () => {} }}
  />
);

/** Pages of their own, beside the card, by a name for the screenshot. */
export const PAGES = {
  settings: options(FULL, { on: true, keepDays: 90 }),
  settingsOff: options(storeOf([]), { on: false, keepDays: 90 }),
  library: <LibraryPage store={FULL} on openSettings={() => {}} />,
  libraryEmpty: <LibraryPage store={storeOf([])} on openSettings={() => {}} />,
  libraryBroken: (
    <LibraryPage
      store={{ ...FULL, list: () => Promise.resolve({ ok: false, fault: 'broken' }) }}
      on
      openSettings={() => {}}
    />
  ),
  welcome: <WelcomeView place="chrome" cardKeys="Alt+Shift+N" sidebarKeys="Alt+Shift+K" />,
  welcomeAndroid: <WelcomeView place="android" cardKeys="" sidebarKeys="" />,
} satisfies Record<string, ComponentChildren>;
