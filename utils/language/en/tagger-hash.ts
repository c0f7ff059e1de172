const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** FNV-1a over the UTF-16 units of a text, or of a part of it; `start` is the hash of what stands before, if anything does. */
export function hashOf(text: string, from = 0, to = text.length, start = FNV_START): number {
  let hash = start;
  for (let i = Math.max(0, from); i < to; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash;
}
