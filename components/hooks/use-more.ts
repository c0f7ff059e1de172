import { useEffect, useState } from 'preact/hooks';
import { useSettings } from '../settings-context';
import { useOpenQuote } from './use-quote';

/** The part of a list that is on view, and what the button for the rest needs. */
export interface More<Item> {
  readonly shown: readonly Item[];
  /** How many wait behind the button, or would if they were folded; 0 where there is no button. */
  readonly hidden: number;
  readonly unfolded: boolean;
  toggle(): void;
}

/**
 * The first items of a list, the others on demand, on paper, or when the reader pointed at a fact in the page.
 * @param roomy how many are shown at once, half of them on a compact card.
 * @param pick which are shown at once, where they are not simply the first.
 */
export function useMore<Item>(
  items: readonly Item[],
  roomy: number,
  pick: (items: readonly Item[], limit: number) => readonly Item[] = first,
): More<Item> {
  const { compact } = useSettings();
  const { open } = useOpenQuote();
  const [wanted, setWanted] = useState(false);
  useBeforePrint(() => setWanted(true));
  const unfolded = wanted || open?.pointed === true;
  const limit = compact ? Math.ceil(roomy / 2) : roomy;
  // One hidden item is shown rather than hidden behind a button of its own size.
  const hidden = items.length - limit > 1 ? items.length - limit : 0;
  const shown = unfolded || hidden === 0 ? items : pick(items, limit);
  return { shown, hidden, unfolded, toggle: () => setWanted(!unfolded) };
}

/** Calls back before the page is printed: nothing can be unfolded on paper. */
export function useBeforePrint(onPrint: () => void): void {
  useEffect(() => {
    addEventListener('beforeprint', onPrint);
    return () => removeEventListener('beforeprint', onPrint);
  });
}

function first<Item>(items: readonly Item[], limit: number): readonly Item[] {
  return items.slice(0, limit);
}
