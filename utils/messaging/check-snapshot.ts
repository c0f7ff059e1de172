import { READING_LIMITS as LIMITS } from '../model/limits';
import { SNAPSHOT_ATTRIBUTES, type PageSnapshot } from '../model/snapshot';

/** Whether the lists of a snapshot fit one another and hold no more than a reading may: then it can be opened as a tree. */
export function isWellFormed(snapshot: PageSnapshot): boolean {
  const { tags, texts, values, data, made, stories = [] } = snapshot;
  if ([tags, values].some((list) => list.some(({ length }) => length > LIMITS.short))) return false;
  if ([...data, ...stories].some(({ length }) => length > LIMITS.data)) return false;
  if ([tags, values, texts, made].some((list) => lengthOf(list) > LIMITS.page * 2)) return false;
  const elements = countElements(snapshot);
  if (elements === null) return false;
  return hasAttributes(snapshot, elements) && snapshot.kept.every((number) => isIndex(number, elements));
}

const isIndex = (number: number, length: number): boolean =>
  Number.isInteger(number) && number >= 0 && number < length;

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);

/** The elements of a snapshot, or null where a node has no place in the tree or no name. */
function countElements({ nodes, tags, texts }: PageSnapshot): number | null {
  let elements = 0;
  /** How deep the next node may stand: inside the last element, beside the last text. */
  let deepest = 0;
  for (let i = 0; i < nodes.length; i += 2) {
    const depth = nodes[i] ?? -1;
    const code = nodes[i + 1] ?? Infinity;
    if (!isIndex(depth, deepest + 1)) return null;
    if (!(code < 0 ? isIndex(-1 - code, texts.length) : isIndex(code, tags.length))) return null;
    if (code >= 0) elements += 1;
    deepest = code < 0 ? depth : depth + 1;
  }
  return elements;
}

function hasAttributes({ attributes, values }: PageSnapshot, elements: number): boolean {
  if (attributes.length % 3 !== 0) return false;
  for (let i = 0; i < attributes.length; i += 3)
    if (
      !isIndex(attributes[i] ?? -1, elements) ||
      !isIndex(attributes[i + 1] ?? -1, SNAPSHOT_ATTRIBUTES.length) ||
      !isIndex(attributes[i + 2] ?? -1, values.length)
    )
      return false;
  return true;
}
