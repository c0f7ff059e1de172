import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useOpenQuote } from './hooks/use-quote';
import { useSettings } from './settings-context';
import { useTexts } from './texts';

interface MoreListProps<Item> {
  readonly items: readonly Item[];
  /** How many are shown at once, half of them on a compact card; the others wait behind "5 more". */
  readonly limit: number;
  /** Which are shown at once, where they are not simply the first. */
  readonly pick?: (items: readonly Item[], limit: number) => readonly Item[];
  readonly class: string;
  readonly children: (item: Item, index: number) => ComponentChildren;
}

/** A list that shows its first items and unfolds the others on demand, or when the reader pointed at a fact in the page. */
export function MoreList<Item>({
  items,
  limit: roomy,
  pick = first,
  class: className,
  children,
}: MoreListProps<Item>) {
  const { text, count } = useTexts();
  const { compact } = useSettings();
  const { open } = useOpenQuote();
  const [unfolded, setUnfolded] = useState(false);
  useEffect(() => {
    // Nothing can be unfolded on paper.
    const unfold = (): void => setUnfolded(true);
    addEventListener('beforeprint', unfold);
    return () => removeEventListener('beforeprint', unfold);
  }, []);
  const all = unfolded || open?.pointed === true;
  const limit = compact ? Math.ceil(roomy / 2) : roomy;
  // One hidden item is shown rather than hidden behind a button of its own size.
  const hidden = items.length - limit > 1 ? items.length - limit : 0;
  const shown = all || hidden === 0 ? items : pick(items, limit);
  return (
    <>
      <ul class={className}>{shown.map((item, index) => children(item, index))}</ul>
      {hidden > 0 && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setUnfolded(!all)}>
          {all ? text('showFewer') : count('showMore', hidden)}
        </button>
      )}
    </>
  );
}

function first<Item>(items: readonly Item[], limit: number): readonly Item[] {
  return items.slice(0, limit);
}
