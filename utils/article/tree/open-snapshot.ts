import { SNAPSHOT_ATTRIBUTES, type PageSnapshot } from '../../model/snapshot';
import { allIn, firstIn, PageElement, PageText, type PageDocument, type PageNode } from './page-tree';

/** The tree is linked while it is built and never afterwards. */
type Open<T> = { -readonly [K in keyof T]: T[K] };

/** The page of a snapshot as a tree. The snapshot must be well formed (`utils/messaging/check-snapshot.ts`). */
export function openSnapshot(snapshot: PageSnapshot): PageDocument {
  const page = new Page(snapshot);
  grow(page, snapshot);
  dress(page.elements, snapshot);
  return page;
}

class Page implements PageDocument {
  readonly elements: PageElement[] = [];
  readonly time: number;
  readonly data: readonly string[];
  readonly stories: readonly string[];
  readonly readability: PageDocument['readability'];
  text = '';
  readonly #view: number | undefined;

  constructor({ time, data, kept, made, view, stories = [] }: PageSnapshot) {
    this.stories = stories;
    this.#view = view;
    this.time = time;
    this.data = data;
    this.readability = { kept: new Set(kept), made };
  }

  get children(): PageElement[] {
    return this.elements.filter(({ parentElement }) => parentElement === null);
  }

  get inView(): PageElement | null {
    return this.#view === undefined ? null : (this.elements[this.#view] ?? null);
  }

  get documentElement(): PageElement | null {
    return this.elements[0] ?? null;
  }

  get title(): string {
    return (this.querySelector('title')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  querySelector(selector: string): PageElement | null {
    return firstIn(this.elements, 0, this.elements.length, selector);
  }

  querySelectorAll(selector: string): PageElement[] {
    return allIn(this.elements, 0, this.elements.length, selector);
  }
}

/** Adds the nodes: each comes after its parent, and after what stands before it in the same parent. */
function grow(page: Page, { nodes, tags, texts }: PageSnapshot): void {
  /** The elements around the node at hand, outermost first, and how much text has been seen. */
  const around: Open<PageElement>[] = [];
  const parts: string[] = [];
  let length = 0;
  const close = (depth: number): void => {
    while (around.length > depth) {
      const element = around.pop();
      if (element === undefined) return;
      element.end = page.elements.length;
      element.textEnd = length;
    }
  };
  for (let i = 0; i < nodes.length; i += 2) {
    close(nodes[i] ?? 0);
    const parent = around.at(-1);
    const code = nodes[i + 1] ?? 0;
    if (code < 0) {
      const data = texts[-1 - code] ?? '';
      parts.push(data);
      length += data.length;
      if (parent !== undefined) append(parent, new PageText(data, parent));
      continue;
    }
    const element = new PageElement(page, page.elements.length, tags[code] ?? '', parent ?? null, length);
    if (parent !== undefined) {
      append(parent, element);
      parent.childElementCount += 1;
    }
    page.elements.push(element);
    around.push(element);
  }
  close(0);
  page.text = parts.join('');
}

function append(parent: Open<PageElement>, node: PageNode): void {
  const before: Open<PageNode> | null = parent.lastChild;
  (node as Open<PageNode>).previousSibling = before;
  if (before === null) parent.firstChild = node;
  else before.nextSibling = node;
  parent.lastChild = node;
}

function dress(elements: readonly PageElement[], { attributes, values }: PageSnapshot): void {
  for (let i = 0; i < attributes.length; i += 3) {
    const element: Open<PageElement> | undefined = elements[attributes[i] ?? 0];
    const name = SNAPSHOT_ATTRIBUTES[attributes[i + 1] ?? 0];
    const value = values[attributes[i + 2] ?? 0];
    if (element === undefined || name === undefined || value === undefined) continue;
    const own = (element.attributes ??= new Map<string, string>()) as Map<string, string>;
    own.set(name, value);
  }
}
