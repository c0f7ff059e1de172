import { Settings } from 'lucide';
import { useLibrary } from '../hooks/use-library';
import { IconAction } from '../IconAction';
import { useTexts } from '../texts';
import { FAULT_TEXTS, type LibraryStore } from './library-store';
import { LibraryView } from './LibraryView';

interface LibraryPageProps {
  readonly store: LibraryStore;
  /** Whether stories are kept at present. */
  readonly on: boolean;
  readonly openSettings: () => void;
}

/** The page of the library, with its faults and its emptiness in words. */
export function LibraryPage({ store, on, openSettings }: LibraryPageProps) {
  const { text } = useTexts();
  const { entries, fault, change } = useLibrary(store);
  return (
    <main class="settings library">
      <div class="library-head">
        <h1>{text('libraryTitle')}</h1>
        <IconAction id="open-settings" icon={Settings} label={text('settings')} onClick={openSettings} />
      </div>
      {!on && <p class="aside">{text('libraryIsOff')}</p>}
      {fault !== null && (
        <p class="fault" role="alert">
          {text(FAULT_TEXTS[fault])}
        </p>
      )}
      {on && entries?.length === 0 && <p>{text('libraryEmpty')}</p>}
      {entries !== null && entries.length > 0 && (
        <LibraryView
          entries={entries}
          onDelete={(url) => void change((library) => library.deleteStory(url))}
        />
      )}
    </main>
  );
}
