/** Month numbers (1–12) by lower-case name, full and short, without a dot at the end. */
export type MonthNames = ReadonlyMap<string, number>;

const tables = new Map<string, MonthNames>();

/**
 * The names of months in English and in the language of the page, from the platform's own locale data:
 * dates are read on pages in every language, without a word list for each.
 * @param language BCP 47 tag, or null where the page says none.
 */
export function monthNames(language: string | null): MonthNames {
  const locale =
    language !== null && Intl.DateTimeFormat.supportedLocalesOf(language).length > 0 ? language : 'en';
  const known = tables.get(locale);
  if (known) return known;
  const names = new Map<string, number>();
  for (const each of new Set(['en-US', 'en-GB', locale])) addNames(names, each);
  names.set('sept', 9);
  tables.set(locale, names);
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
        if (name !== undefined && /\p{L}{2}/u.test(name) && !names.has(name)) names.set(name, number);
      }
    }
  }
}
