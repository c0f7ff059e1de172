import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Source } from '../../utils/model/card';
import type { QuoteOutcome } from '../../utils/model/reading';

export interface OpenQuote {
  /** Id of the fact whose quote is unfolded. */
  readonly fact: string;
  readonly sources: readonly Source[];
  readonly index: number;
  readonly status: 'looking' | QuoteOutcome;
}

export interface QuoteControl {
  readonly open: OpenQuote | null;
  /** Unfolds the quotes of a fact and shows the first in the page; folds them where they are unfolded. */
  toggle(fact: string, sources: readonly Source[]): void;
  /** Goes to another of the places that state the unfolded fact. */
  goTo(index: number): void;
  fold(): void;
}

/** What the page can be asked for. */
export interface QuotePage {
  showQuote(sources: readonly Source[], index: number): Promise<QuoteOutcome>;
  clearQuotes(): void;
}

/** At most one fact of a card is unfolded, as the page shows one quote at a time. */
export function useQuote(page: QuotePage): QuoteControl {
  const [open, setOpen] = useState<OpenQuote | null>(null);

  const show = (fact: string, sources: readonly Source[], index: number): void => {
    const shown: OpenQuote = { fact, sources, index, status: 'looking' };
    // An answer counts only while its own question is still on view.
    const settle = (status: QuoteOutcome): void =>
      setOpen((now) => (now === shown ? { ...shown, status } : now));
    setOpen(shown);
    page.showQuote(sources, index).then(settle, () => settle('no-access'));
  };
  const fold = (): void => {
    setOpen(null);
    page.clearQuotes();
  };
  return {
    open,
    toggle: (fact, sources) => (open?.fact === fact ? fold() : show(fact, sources, 0)),
    goTo: (index) => {
      if (open !== null && open.sources[index] !== undefined) show(open.fact, open.sources, index);
    },
    fold,
  };
}

const NOTHING_OPEN: QuoteControl = { open: null, toggle: () => {}, goTo: () => {}, fold: () => {} };

export const QuoteContext = createContext<QuoteControl>(NOTHING_OPEN);

export function useOpenQuote(): QuoteControl {
  return useContext(QuoteContext);
}
