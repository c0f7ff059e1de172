/** Names are compared folded: no case, accents or apostrophes, hyphens as blanks, no leading "the", "St" without its dot. */
export function keyOf(name: string): string {
  // most names are plain: the table of thousands is built in milliseconds only without the rest
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘ʻ`]|(?<=\b(?:st|ft|mt))\./gi, '')
    .toLowerCase()
    .replace(/[łøıđðæœß]/g, (letter) => UNMARKED[letter] ?? letter)
    .replaceAll(/[-‐‑\s]+/g, ' ')
    .replace(/^the /, '')
    .trim();
}
/** Letters that carry no accent to take off, as English prints them. */
const UNMARKED: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', ı: 'i', đ: 'd', ð: 'd', æ: 'ae', œ: 'oe', ß: 'ss' },
};
const PLAIN = /^(?!the )[a-z]+(?: [a-z]+)?$/i;

/** A table that is built on first use and kept: constant afterwards. */
export function lazily<T>(build: () => T): () => T {
  let table: T | undefined;
  return () => (table ??= build());
}
