import type { Settings } from '../../utils/model/settings';
import { readSettingsQuickly } from '../../utils/storage/quick-settings';

/** The longest that a page waits with its first view, ms: too short to be seen. */
const PATIENCE = 80;

/** The settings that a page shows itself with first: no colour or size changes before the reader's eyes. */
export function firstSettings(): Promise<Settings> {
  return readSettingsQuickly(PATIENCE);
}
