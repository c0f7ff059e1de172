/** Month numbers (1–12) by lower-case name, full and short, without a dot at the end. */
export type MonthNames = ReadonlyMap<string, number>;

const ENGLISH = 'january february march april may june july august september october november december'.split(
  ' ',
);
const tables = new Map<string, MonthNames>();

/**
 * The names of months in English and in the language of the page; the latter from the platform's own locale data:
 * dates are read on pages in every language, without a word list for each.
 * @param language BCP 47 tag, or null where the page says none.
 */
export function monthNames(language: string | null): MonthNames {
  const tag = language ?? 'en';
  const known = tables.get(tag);
  if (known) return known;
  const names = new Map<string, number>([['sept', 9]]);
  ENGLISH.forEach((name, i) => names.set(name, i + 1).set(name.slice(0, 3), i + 1));
  if (!/^en\b/.test(tag) && Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0) addNames(names, tag);
  tables.set(tag, names);
  return names;
}

function addNames(names: Map<string, number>, locale: string): void {
  for (const month of ['long', 'short'] as const) {
    // Some languages inflect a month beside a day (Russian "7 марта"): both forms are asked for.
    for (const options of [{ month }, { month, day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' });
      for (let number = 1; number <= 12; number += 1) {
        const parts = format.formatToParts(Date.UTC(2024, number - 1, 15));
        const name = parts
          .find(({ type }) => type === 'month')
          ?.value.toLowerCase()
          .replace(/\.$/, '');
        if (name !== undefined && !/\d/.test(name) && name.length > 1 && !names.has(name))
          names.set(name, number);
      }
    }
  }
}
