/** The rows of the card, in the order that the reader likes. */
export const CARD_ROWS = ['what', 'casualties', 'who', 'when', 'where', 'related'] as const;
export type CardRow = (typeof CARD_ROWS)[number];

export const THEMES = ['system', 'light', 'dark'] as const;
export const TEXT_SIZES = ['small', 'normal', 'large', 'larger'] as const;

/** How the card looks: nothing about reading, so it may follow the reader to other devices. */
export interface Settings {
  readonly theme: (typeof THEMES)[number];
  readonly textSize: (typeof TEXT_SIZES)[number];
  /** All rows in order. */
  readonly rows: readonly CardRow[];
  readonly hidden: readonly CardRow[];
  readonly compact: boolean;
  /** Engine of "look for other coverage", as named by `coverageLinks`; null for all of them. */
  readonly coverage: string | null;
}

/** About reading: never leaves this device. */
export interface LibrarySettings {
  readonly on: boolean;
  /** Days that a story is kept after it was opened last; null for ever. */
  readonly keepDays: number | null;
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  textSize: 'normal',
  rows: CARD_ROWS,
  hidden: [],
  compact: false,
  coverage: null,
};

export const DEFAULT_LIBRARY_SETTINGS: LibrarySettings = { on: false, keepDays: 90 };
