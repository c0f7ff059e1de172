/** The day of a moment as a reader of `locale` writes it, in the reader's own time zone. @param time ms since 1970. */
export function formatDay(time: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(time);
}
