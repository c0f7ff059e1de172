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
  /** The reader came from the page: the fact is brought into view, even out of a folded list. */
  readonly pointed: boolean;
}

export interface QuoteControl {
  readonly open: OpenQuote | null;
  /** How many quotes the page shows all at once; null while it does not. */
  readonly lit: number | null;
  /** Unfolds the quotes of a fact and shows the first in the page; folds them where they are unfolded. */
  toggle(fact: string, sources: readonly Source[]): void;
  /** Goes to another of the places that state the unfolded fact. */
  goTo(index: number): void;
  /** Unfolds a fact that the reader pointed at in the page. */
  point(fact: string, sources: readonly Source[], index: number): void;
  /** Shows the quotes of all facts in the page, or puts them out. */
  toggleAll(): void;
  /** Folds what is unfolded and puts all lights in the page out. */
  fold(): void;
}

/** What the page can be asked for. */
export interface QuotePage {
  showQuote(sources: readonly Source[], index: number): Promise<QuoteOutcome>;
  /** Lights the quotes of all facts; gives how many stand in the page. */
  showAll(): Promise<number>;
  clearQuotes(): void;
}

/** At most one fact of a card is unfolded, as the page shows one quote at a time. */
export function useQuote(page: QuotePage): QuoteControl {
  const [open, setOpen] = useState<OpenQuote | null>(null);
  const [lit, setLit] = useState<number | null>(null);

  const show = (fact: string, sources: readonly Source[], index: number, pointed = false): void => {
    const shown: OpenQuote = { fact, sources, index, status: 'looking', pointed };
    // An answer counts only while its own question is still on view.
    const settle = (status: QuoteOutcome): void =>
      setOpen((now) => (now === shown ? { ...shown, status } : now));
    setOpen(shown);
    setLit(null);
    page.showQuote(sources, index).then(settle, () => settle('no-access'));
  };
  const fold = (): void => {
    setOpen(null);
    setLit(null);
    page.clearQuotes();
  };
  const showAll = (): void => {
    setOpen(null);
    page.showAll().then(setLit, () => setLit(0));
  };
  return {
    open,
    lit,
    toggle: (fact, sources) => (open?.fact === fact ? fold() : show(fact, sources, 0)),
    goTo: (index) => {
      if (open !== null && open.sources[index] !== undefined) show(open.fact, open.sources, index);
    },
    point: (fact, sources, index) => show(fact, sources, index, true),
    toggleAll: lit === null ? showAll : fold,
    fold,
  };
}

const nothing = (): void => {};
const NOTHING_OPEN: QuoteControl = {
  open: null,
  lit: null,
  toggle: nothing,
  goTo: nothing,
  point: nothing,
  toggleAll: nothing,
  fold: nothing,
};

export const QuoteContext = createContext<QuoteControl>(NOTHING_OPEN);

export function useOpenQuote(): QuoteControl {
  return useContext(QuoteContext);
}
