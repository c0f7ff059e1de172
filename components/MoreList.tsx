import type { ComponentChildren } from 'preact';
import { useMore } from './hooks/use-more';
import { MoreButton } from './MoreButton';

interface MoreListProps<Item> {
  readonly items: readonly Item[];
  /** How many are shown at once, half of them on a compact card; the others wait behind "5 more". */
  readonly limit: number;
  /** Which are shown at once, where they are not simply the first. */
  readonly pick?: (items: readonly Item[], limit: number) => readonly Item[];
  readonly class: string;
  readonly children: (item: Item, index: number) => ComponentChildren;
}

/** A list that shows its first items and unfolds the others on demand. */
export function MoreList<Item>({ items, limit, pick, class: className, children }: MoreListProps<Item>) {
  const more = useMore(items, limit, pick);
  return (
    <>
      <ul class={className}>{more.shown.map((item, index) => children(item, index))}</ul>
      <MoreButton more={more} label="showMore" />
    </>
  );
}
