import { useState } from 'preact/hooks';
import type { LibraryEntry } from '../../utils/model/library';
import type { LibrarySettings } from '../../utils/model/settings';
import { useLibrary } from '../hooks/use-library';
import { Choice } from '../settings/Choice';
import { useTexts } from '../texts';
import { DeleteStories } from './DeleteStories';
import { FAULT_TEXTS, type LibraryStore } from './library-store';
import { TransferActions, type SaveFile } from './TransferActions';

/** Days that a story may be kept after it was opened last. */
const DAYS = [7, 30, 90, 365] as const;
const DAY = 86_400_000;

export interface LibraryPlace {
  readonly store: LibraryStore;
  readonly saveFile: SaveFile;
  readonly openLibrary: () => void;
}

interface LibrarySectionProps extends LibraryPlace {
  readonly settings: LibrarySettings;
  /** Settles when the change holds everywhere. */
  readonly onSettings: (change: Partial<LibrarySettings>) => Promise<void>;
}

/** The library in the settings: off until turned on; what was kept can be taken out and deleted even when it is off again. */
export function LibrarySection({ settings, onSettings, store, saveFile, openLibrary }: LibrarySectionProps) {
  const { text, count } = useTexts();
  const library = useLibrary(store);
  const [said, say] = useState<string | null>(null);
  const { entries, fault } = library;
  const kept = entries?.length ?? 0;
  const keepOld = async (imported: readonly LibraryEntry[]): Promise<boolean> => {
    const oldest = Math.min(...imported.map(({ last }) => last));
    if (settings.keepDays === null || oldest >= Date.now() - settings.keepDays * DAY) return false;
    await onSettings({ keepDays: null });
    return true;
  };
  const keepFor = async (keepDays: number | null): Promise<void> => {
    await onSettings({ keepDays });
    // What is past its time now goes at once, and the count with it.
    await library.refresh();
  };
  return (
    <section id="library">
      <h2>{text('libraryTitle')}</h2>
      <p>{text('libraryNote')}</p>
      <label class="check">
        <input
          type="checkbox"
          id="library-on"
          checked={settings.on}
          onChange={({ currentTarget }) => void onSettings({ on: currentTarget.checked })}
        />
        {text('libraryOn')}
      </label>
      {settings.on && <Retention days={settings.keepDays} onChange={(days) => void keepFor(days)} />}
      {(settings.on || kept > 0) && (
        <>
          <div class="setting">
            <span id="library-count">{count('libraryStories', kept)}</span>
            <button type="button" class="button" id="open-library" onClick={openLibrary}>
              {text('openLibrary')}
            </button>
          </div>
          <TransferActions library={library} saveFile={saveFile} say={say} keepOld={keepOld} />
          {kept > 0 && <DeleteStories library={library} entries={entries ?? []} say={say} />}
        </>
      )}
      {fault !== null && (
        <p class="fault" role="alert">
          {text(FAULT_TEXTS[fault])}
        </p>
      )}
      <output class="aside">{fault === null && said}</output>
    </section>
  );
}

interface RetentionProps {
  /** Null for ever. */
  readonly days: number | null;
  readonly onChange: (days: number | null) => void;
}

/** How long a story is kept, and when those past their time are deleted. */
function Retention({ days, onChange }: RetentionProps) {
  const { text, count } = useTexts();
  return (
    <>
      <Choice
        id="keep-days"
        label={text('libraryKeep')}
        value={String(days ?? '')}
        options={[
          ...DAYS.map((some) => [String(some), count('days', some)] as const),
          ['', text('keepForever')],
        ]}
        onChange={(chosen) => onChange(chosen === '' ? null : Number(chosen))}
      />
      {days !== null && <p class="aside">{text('libraryKeepNote')}</p>}
    </>
  );
}
