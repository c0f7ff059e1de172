import type { PageSnapshot } from '../model/snapshot';
import { articleInView } from './article-in-view';
import { isTooLarge } from './page-size';
import { runReadability } from './run-readability';
import { unclobber } from './unclobbered';
import { PageWalk } from './walk-page';

/** A snapshot of a page, and the way from its elements to those of the page itself. */
export interface Snapshot {
  readonly ok: true;
  readonly snapshot: PageSnapshot;
  /** The element of the live page that stands where the given one stood when the page was read, or null. */
  readonly toLive: (element: number) => Element | null;
}

export type SnapshotResult = Snapshot | { readonly ok: false; readonly code: 'too-large' };

/**
 * Takes a page down as plain data and has Readability judge it, both on one copy: the page itself is never changed.
 * @param live the page as it stands before the reader.
 * @param time of the reading, ms since 1970.
 */
export function takeSnapshot(live: Document, time = Date.now()): SnapshotResult {
  if (isTooLarge(live)) return { ok: false, code: 'too-large' };
  const copy = live.cloneNode(true) as Document;
  unclobber(copy);
  const walk = new PageWalk(copy);
  const { nodes, attributes, texts, data, elements, ranks, holders } = walk;
  if (walk.tooLarge) return { ok: false, code: 'too-large' };
  // A copy has its elements in the same order as the page. A form is left out: names in it may fool whoever uses it.
  const originals = live.querySelectorAll('*');
  const isForm = new Set(elements.flatMap(({ localName }, i) => (localName === 'form' ? [i] : [])));
  const seen = articleInView(live);
  const view = seen === null ? -1 : ranks.indexOf([...originals].indexOf(seen));
  const stories = walk.storyData();
  return {
    ok: true,
    snapshot: {
      time,
      tags: walk.tags.list,
      texts,
      values: walk.values.list,
      nodes,
      attributes,
      data,
      ...(view < 0 ? {} : { view }),
      ...(stories.length === 0 ? {} : { stories }),
      ...runReadability(copy, elements, holders),
    },
    toLive: (element) => (isForm.has(element) ? null : (originals[ranks[element] ?? -1] ?? null)),
  };
}
