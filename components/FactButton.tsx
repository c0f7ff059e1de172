import { ChevronDown } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Facts, Source } from '../utils/model/card';
import { PreviewContext, usePreviewHandlers } from './hooks/use-preview';
import { useOpenQuote } from './hooks/use-quote';
import { Icon } from './Icon';
import { QuotePanel } from './QuotePanel';

interface FactButtonProps {
  readonly kind: keyof Facts;
  /** Unique in the card. */
  readonly id: string;
  readonly sources: readonly Source[];
  /** The words of the fact, to be marked in its quote: the first of them that the quote holds. */
  readonly words: readonly string[];
  readonly children: ComponentChildren;
}

/** A fact: a button that unfolds the sentence that states it, right below, and shows it in the page. */
export function FactButton({ kind, id, sources, words, children }: FactButtonProps) {
  const { open, toggle } = useOpenQuote();
  const unfolded = open?.fact === id;
  const preview = useContext(PreviewContext);
  const handlers = usePreviewHandlers(unfolded ? undefined : sources[0]?.quote, words);
  const panelId = `quote-${id}`;
  return (
    <>
      <button
        type="button"
        class="fact"
        data-kind={kind}
        aria-expanded={unfolded}
        aria-controls={unfolded ? panelId : undefined}
        {...handlers}
        onClick={() => {
          preview?.hide();
          toggle(id, sources);
        }}
      >
        <span class="fact-words">{children}</span>
        <Icon node={ChevronDown} />
      </button>
      {unfolded && <QuotePanel id={panelId} quote={open} words={words} />}
    </>
  );
}
