import { browser, type Browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import { soundSettings } from './sound-settings';

/*
 * The settings for pages that must be there at once: read from the same place as `settings.ts` writes them, without its
 * library. What an older version wrote is made sound all the same.
 */
const KEY = 'settings';

/** The settings; the defaults where the storage fails or takes longer than `patience`, ms. */
export function readSettingsQuickly(patience: number): Promise<Settings> {
  const read = browser.storage.sync.get(KEY).then((found) => soundSettings(found[KEY]));
  const late = new Promise<Settings>((resolve) => setTimeout(() => resolve(DEFAULT_SETTINGS), patience));
  return Promise.race([read.catch(() => DEFAULT_SETTINGS), late]);
}

/** Calls back with every change, from this page or another. @returns a function that stops it. */
export function watchSettingsQuickly(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, Browser.storage.StorageChange>, area: string): void => {
    const change = area === 'sync' ? changes[KEY] : undefined;
    if (change !== undefined) onChange(soundSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
