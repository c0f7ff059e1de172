import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_LIBRARY_SETTINGS, DEFAULT_SETTINGS } from '../../../utils/model/settings';
import {
  readLibrarySettings,
  readSettings,
  writeLibrarySettings,
  writeSettings,
} from '../../../utils/storage/settings';
import { soundSettings } from '../../../utils/storage/sound-settings';
import { readSettingsQuickly, watchSettingsQuickly } from '../../../utils/storage/quick-settings';

beforeEach(() => {
  fakeBrowser.reset();
});

describe('settings', () => {
  it('are the defaults on a new device', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await readLibrarySettings()).toEqual(DEFAULT_LIBRARY_SETTINGS);
  });

  it('keep what was changed and nothing else', async () => {
    await writeSettings({ theme: 'dark' });
    await writeSettings({ hidden: ['where'] });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', hidden: ['where'] });
  });

  it('are read and watched quickly where they were written', async () => {
    const seen: string[] = [];
    const stop = watchSettingsQuickly(({ theme }) => seen.push(theme));
    await writeSettings({ theme: 'dark' });
    expect((await readSettingsQuickly(1000)).theme).toBe('dark');
    stop();
    await writeSettings({ theme: 'light' });
    expect(seen).toEqual(['dark']);
  });

  it('are the defaults where the storage takes too long', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockReturnValue(new Promise(() => {}) as never);
    expect(await readSettingsQuickly(1)).toEqual(DEFAULT_SETTINGS);
    vi.restoreAllMocks();
  });

  it('of the library stay on this device', async () => {
    await writeLibrarySettings({ on: true });
    expect(JSON.stringify(await fakeBrowser.storage.sync.get(null))).not.toContain('keepDays');
    expect((await readLibrarySettings()).on).toBe(true);
  });

  it.each([
    ['nothing', undefined, DEFAULT_SETTINGS],
    ['a text', 'dark', DEFAULT_SETTINGS],
    ['a theme that is gone', { theme: 'sepia', compact: true }, { ...DEFAULT_SETTINGS, compact: true }],
    [
      'rows of an older version',
      { rows: ['where', 'map'] },
      { ...DEFAULT_SETTINGS, rows: ['where', 'what', 'casualties', 'who', 'when', 'related'] },
    ],
    ['rows named twice', { hidden: ['who', 'who'] }, { ...DEFAULT_SETTINGS, hidden: ['who'] }],
  ])('are sound whatever was stored: %s', (_name, value, sound) => {
    expect(soundSettings(value)).toEqual(sound);
  });
});
