import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/model/settings';
import { readSettings, watchSettings } from '../../utils/storage/settings';

/** The settings as they are stored, kept up to date; theme and text size are put on the root element. */
export function useStoredSettings(): Settings {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  const { theme, textSize } = settings;
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.dataset['textSize'] = textSize;
  }, [theme, textSize]);
  return settings;
}
