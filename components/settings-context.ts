import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../utils/model/settings';

export const SettingsContext = createContext<Settings>(DEFAULT_SETTINGS);

/** How the reader wants the card to look. */
export function useSettings(): Settings {
  return useContext(SettingsContext);
}
