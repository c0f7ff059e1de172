import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_LIBRARY_SETTINGS, type LibrarySettings } from '../../utils/model/settings';
import { readLibrarySettings, writeLibrarySettings } from '../../utils/storage/settings';

/** Whether and for how long stories are kept, and the way to change it. */
export function useLibrarySettings(): readonly [
  LibrarySettings,
  /** Settles when the change holds everywhere. */
  (change: Partial<LibrarySettings>) => Promise<void>,
] {
  const [settings, setSettings] = useState(DEFAULT_LIBRARY_SETTINGS);
  useEffect(() => void readLibrarySettings().then(setSettings), []);
  return [settings, async (change) => setSettings(await writeLibrarySettings(change))];
}
