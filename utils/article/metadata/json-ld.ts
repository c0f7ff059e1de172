import { wordsOfName } from '../../text/letters';
import { parseLooseJson } from './repair-json';
import type { PageDocument } from '../tree/page-tree';

export type JsonObject = { readonly [key: string]: unknown };

/** The JSON-LD of a page, flattened. */
export interface LinkedData {
  /** Every node that has a type, outer nodes before the nodes inside them. */
  readonly nodes: readonly JsonObject[];
  /** The node of the page's article, or null. */
  readonly article: JsonObject | null;
  /** The objects under a value: itself, the members of an array, `@id` references followed. */
  readonly objectsOf: (value: unknown) => readonly (JsonObject | string)[];
}

/** Nodes nested deeper than this are no part of any real page's description. */
const MAX_DEPTH = 12;
const ARTICLE_TYPE = /(?:Article|Posting|Report|Liveblog|Review|NewsStory)$/i;
const PAGE_TYPE = /^(?:\w*:)?(?:Web|Item|Article)Page$/i;

/**
 * Reads all JSON-LD of a page: single objects, arrays, `@graph`, nodes inside nodes.
 * @param isThisPage whether an address is the page's own: among several articles (teasers have JSON-LD too) it decides.
 */
export function readLinkedData(page: PageDocument, isThisPage: (url: string) => boolean): LinkedData {
  const nodes: JsonObject[] = [];
  for (const source of page.data) collect(parseLooseJson(source), nodes);
  const byId = new Map<string, JsonObject>();
  for (const node of nodes) {
    const id = node['@id'];
    // A reference `{"@id": …}` has no content of its own and must not hide the node it points to.
    if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
  }
  const objectsOf = (value: unknown, depth = 0): (JsonObject | string)[] => {
    if (depth > MAX_DEPTH) return [];
    if (Array.isArray(value)) return value.flatMap((member) => objectsOf(member, depth + 1));
    if (typeof value === 'string') return [value];
    if (!isObject(value)) return [];
    const id = value['@id'];
    return [Object.keys(value).length === 1 && typeof id === 'string' ? (byId.get(id) ?? value) : value];
  };
  return { nodes, article: chooseArticle(nodes, isThisPage, page.title), objectsOf };
}

/** Breadth first, so that the page's own article stands before those in its lists. */
function collect(root: unknown, nodes: JsonObject[]): void {
  let level: unknown[] = [root];
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth += 1) {
    const next: unknown[] = [];
    for (const value of level) {
      if (Array.isArray(value)) next.push(...(value as unknown[]));
      else if (isObject(value)) {
        if (value['@type'] !== undefined || value['@id'] !== undefined) nodes.push(value);
        next.push(...Object.values(value).filter((member) => typeof member === 'object' && member !== null));
      }
    }
    level = next;
  }
}

/** The page's own article: by its address, else by its headline; teasers in lists describe themselves, too. */
function chooseArticle(
  nodes: readonly JsonObject[],
  isThisPage: (url: string) => boolean,
  title: string,
): JsonObject | null {
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  const words = new Set(wordsOfName(title).split(' '));
  return (
    articles.find((node) => addressesOf(node).some(isThisPage)) ??
    articles.find((node) => isHeadedBy(node, words)) ??
    articles.find((node) => addressesOf(node).length === 0) ??
    (articles.length === 1 ? articles[0] : null) ??
    nodes.find((node) => typesOf(node).some((type) => PAGE_TYPE.test(type))) ??
    null
  );
}

/** Whether two thirds of a node's headline stand in the page's title; editors shorten the one or the other. */
function isHeadedBy(node: JsonObject, title: ReadonlySet<string>): boolean {
  const words = wordsOfName(stringOf(node['headline'] ?? node['name']) ?? '')
    .split(' ')
    .filter(Boolean);
  const shared = words.filter((word) => title.has(word)).length;
  return words.length > 2 && shared >= (words.length * 2) / 3;
}

function addressesOf(node: JsonObject): string[] {
  const main = node['mainEntityOfPage'];
  return [
    node['url'],
    node['@id'],
    main,
    isObject(main) ? main['@id'] : null,
    isObject(main) ? main['url'] : null,
  ]
    .filter((value) => typeof value === 'string')
    .filter((value) => /^https?:/.test(value));
}

/** The types of a node, without a vocabulary's prefix. */
export function typesOf(node: JsonObject): string[] {
  const type = node['@type'];
  const types = Array.isArray(type) ? (type as unknown[]) : [type];
  return types.filter((name) => typeof name === 'string').map((name) => name.replace(/^.*[/#:]/, ''));
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first string under a property: the value itself, an array's first string, or an object's name. */
export function stringOf(value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : decode(value.trim());
  if (depth > MAX_DEPTH) return null;
  if (Array.isArray(value)) return stringOf(value[0], depth + 1);
  return isObject(value) ? stringOf(value['name'] ?? value['@value'], depth + 1) : null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** Character references, which JSON does not have but publishing systems leave in it ("Politics &amp; Life"). */
function decode(text: string): string {
  return text.replace(/&(?:#(x?[\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, code?: string, name?: string) => {
    if (code === undefined) return ENTITIES[(name ?? '').toLowerCase()] ?? whole;
    const point = Number(/^x/i.test(code) ? `0${code}` : code);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
