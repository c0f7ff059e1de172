import { storage } from 'wxt/utils/storage';
import {
  DEFAULT_LIBRARY_SETTINGS,
  DEFAULT_SETTINGS,
  type LibrarySettings,
  type Settings,
} from '../model/settings';
import { soundSettings } from './sound-settings';

/*
 * wxt's own storage: typed items with versions and migrations, tested with its fake browser. A new version of a shape
 * gets a number here and a migration beside it.
 */
const appearance = storage.defineItem<Settings>('sync:settings', { fallback: DEFAULT_SETTINGS, version: 1 });
const library = storage.defineItem<LibrarySettings>('local:library', {
  fallback: DEFAULT_LIBRARY_SETTINGS,
  version: 1,
});

/** The settings, whole and sound whatever lies in the storage (an older version's, another device's, half of them). */
export async function readSettings(): Promise<Settings> {
  return soundSettings(await appearance.getValue().catch(() => DEFAULT_SETTINGS));
}

export async function writeSettings(change: Partial<Settings>): Promise<Settings> {
  const next = soundSettings({ ...(await readSettings()), ...change });
  await appearance.setValue(next);
  return next;
}

export async function readLibrarySettings(): Promise<LibrarySettings> {
  return { ...DEFAULT_LIBRARY_SETTINGS, ...(await library.getValue().catch(() => null)) };
}

export async function writeLibrarySettings(change: Partial<LibrarySettings>): Promise<LibrarySettings> {
  const next = { ...(await readLibrarySettings()), ...change };
  await library.setValue(next);
  return next;
}
