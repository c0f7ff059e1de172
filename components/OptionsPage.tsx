import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../utils/model/settings';
import { writeSettings } from '../utils/storage/settings';
import { useLibrarySettings } from './hooks/use-library-settings';
import { useStoredSettings } from './hooks/use-stored-settings';
import type { LibraryPlace } from './library/LibrarySection';
import { OptionsView, type Shortcut } from './OptionsView';
import type { CountRequests } from './settings/SelfCheck';

/** The sites that may be read without a click, as the browser keeps them. */
export interface SiteStore {
  list(): Promise<readonly string[]>;
  forget(pattern: string): Promise<unknown>;
  /** Calls back with every change; returns the way to stop. */
  watch(onChange: () => void): () => void;
}

interface OptionsPageProps {
  /** The settings as they were read before the page was shown. */
  readonly settings: Settings;
  readonly version: string;
  readonly shortcuts: readonly Shortcut[];
  readonly siteStore: SiteStore;
  readonly libraryPlace: LibraryPlace;
  readonly countRequests: CountRequests;
}

/** The settings as they are stored; a change holds at once. */
export function OptionsPage(props: OptionsPageProps) {
  const { settings, version, shortcuts, siteStore, libraryPlace, countRequests } = props;
  const [sites, setSites] = useState<readonly string[]>([]);
  const [library, onLibrary] = useLibrarySettings();
  useEffect(() => {
    const refresh = (): void => void siteStore.list().then(setSites);
    refresh();
    return siteStore.watch(refresh);
  }, [siteStore]);
  return (
    <OptionsView
      version={version}
      shortcuts={shortcuts}
      settings={useStoredSettings(settings)}
      onSettings={(change) => void writeSettings(change)}
      sites={sites}
      library={library}
      onLibrary={onLibrary}
      libraryPlace={libraryPlace}
      countRequests={countRequests}
      onForgetSite={(pattern) => void siteStore.forget(pattern)}
    />
  );
}
