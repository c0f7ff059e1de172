import {
  CARD_ROWS,
  DEFAULT_SETTINGS,
  TEXT_SIZES,
  THEMES,
  type CardRow,
  type Settings,
} from '../model/settings';

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
