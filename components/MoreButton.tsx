import type { More } from './hooks/use-more';
import { useTexts, type PluralKey } from './texts';

interface MoreButtonProps {
  readonly more: More<unknown>;
  /** What it says of the hidden ones: "5 more". */
  readonly label: PluralKey;
}

/** Unfolds the rest of a list, or folds it again; absent where nothing is hidden. */
export function MoreButton({ more: { hidden, unfolded, toggle }, label }: MoreButtonProps) {
  const { text, count } = useTexts();
  if (hidden === 0) return null;
  return (
    <button type="button" class="more" aria-expanded={unfolded} onClick={toggle}>
      {unfolded ? text('showFewer') : count(label, hidden)}
    </button>
  );
}
