/** Characters that a quote and a page may differ in: white space, soft hyphens, zero-width marks. */
const LOOSE = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

/** A text without its loose characters, and where each kept character stood. */
export interface Squeezed {
  readonly text: string;
  /** Offset in the original of each UTF-16 unit of `text`. */
  readonly offsets: readonly number[];
}

/** Takes white space and invisible marks out, so that texts folded in different ways can be compared. */
export function squeeze(text: string): Squeezed {
  const kept: string[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (LOOSE.test(char)) continue;
    kept.push(char);
    offsets.push(i);
  }
  return { text: kept.join(''), offsets };
}
