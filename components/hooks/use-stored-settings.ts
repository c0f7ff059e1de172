import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Settings } from '../../utils/model/settings';
import { readSettingsQuickly, watchSettingsQuickly } from '../../utils/storage/quick-settings';

/** For a storage that was too slow for the first view, ms. */
const PATIENCE = 5000;

/**
 * The settings as they are stored, kept up to date; theme and text size are put on the root element.
 * @param first the settings as they were read before the page was shown, so that no colour changes before the eyes.
 */
export function useStoredSettings(first: Settings): Settings {
  const [settings, setSettings] = useState(first);
  useEffect(() => {
    void readSettingsQuickly(PATIENCE).then(setSettings);
    return watchSettingsQuickly(setSettings);
  }, []);
  const { theme, textSize } = settings;
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.dataset['textSize'] = textSize;
  }, [theme, textSize]);
  return settings;
}
