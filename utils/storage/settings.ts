import { storage } from 'wxt/utils/storage';
import {
  CARD_ROWS,
  DEFAULT_LIBRARY_SETTINGS,
  DEFAULT_SETTINGS,
  TEXT_SIZES,
  THEMES,
  type CardRow,
  type LibrarySettings,
  type Settings,
} from '../model/settings';

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

/** Calls back with every change, from this page or another. @returns a function that stops it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return appearance.watch((settings) => onChange(soundSettings(settings)));
}

export async function readLibrarySettings(): Promise<LibrarySettings> {
  return { ...DEFAULT_LIBRARY_SETTINGS, ...(await library.getValue().catch(() => null)) };
}

export async function writeLibrarySettings(change: Partial<LibrarySettings>): Promise<LibrarySettings> {
  const next = { ...(await readLibrarySettings()), ...change };
  await library.setValue(next);
  return next;
}

/** What is known of a value that claims to be settings; the defaults for the rest. */
export function soundSettings(value: unknown): Settings {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Partial<
    Record<keyof Settings, unknown>
  >;
  const rows = rowsOf(given.rows);
  return {
    theme: oneOf(THEMES, given.theme, DEFAULT_SETTINGS.theme),
    textSize: oneOf(TEXT_SIZES, given.textSize, DEFAULT_SETTINGS.textSize),
    rows: [...rows, ...CARD_ROWS.filter((row) => !rows.includes(row))],
    hidden: rowsOf(given.hidden),
    compact: given.compact === true,
    coverage: typeof given.coverage === 'string' ? given.coverage : null,
  };
}

function oneOf<T extends string>(known: readonly T[], value: unknown, fallback: T): T {
  return known.find((one) => one === value) ?? fallback;
}

function rowsOf(value: unknown): CardRow[] {
  if (!Array.isArray(value)) return [];
  const named = CARD_ROWS.filter((row) => value.includes(row));
  return named.sort((a, b) => value.indexOf(a) - value.indexOf(b));
}
