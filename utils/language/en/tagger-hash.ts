export const HASH_START = 0x811c9dc5 | 0;
export const FNV_PRIME = 0x01000193;

/** FNV-1a over the UTF-16 units of a text, or of a part of it. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = HASH_START;
  for (let i = Math.max(0, from); i < to; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash;
}
