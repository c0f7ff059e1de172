import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

/** A quote to be seen while the pointer or the focus rests on its fact. */
export interface Preview {
  readonly quote: string;
  readonly words: readonly string[];
  /** The edge of the view that does not hold the fact. */
  readonly edge: 'top' | 'bottom';
}

/** Keeps the quote that is previewed apart from the card: pointing at a fact draws nothing of the card anew. */
export interface PreviewStore {
  /** Shows a quote after a while, unless something else is pointed at before. */
  show(fact: HTMLElement, quote: string, words: readonly string[]): void;
  hide(): void;
  /** Calls back with every change; returns the way to stop. */
  subscribe(onChange: (preview: Preview | null) => void): () => void;
}

/** How long the pointer must rest, ms: who only passes by sees nothing. */
const REST = 350;

export function createPreviewStore(): PreviewStore {
  const listeners = new Set<(preview: Preview | null) => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (preview: Preview | null): void => listeners.forEach((listener) => listener(preview));
  return {
    show(fact, quote, words) {
      clearTimeout(timer);
      timer = setTimeout(() => tell({ quote, words, edge: edgeAwayFrom(fact) }), REST);
    },
    hide() {
      clearTimeout(timer);
      tell(null);
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
        clearTimeout(timer);
      };
    },
  };
}

function edgeAwayFrom(fact: HTMLElement): Preview['edge'] {
  const { top, bottom } = fact.getBoundingClientRect();
  return (top + bottom) / 2 < innerHeight / 2 ? 'bottom' : 'top';
}

/** Without a card around it nothing is previewed. */
export const PreviewContext = createContext<PreviewStore | null>(null);

interface PreviewHandlers {
  readonly onPointerEnter: (event: PointerEvent & { readonly currentTarget: HTMLElement }) => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: (event: FocusEvent & { readonly currentTarget: HTMLElement }) => void;
  readonly onBlur: () => void;
}

/** What a fact's button does when it is pointed at. A finger points at nothing before it presses. */
export function usePreviewHandlers(
  quote: string | undefined,
  words: readonly string[],
): Partial<PreviewHandlers> {
  const store = useContext(PreviewContext);
  // A fact that is its whole quote has nothing to preview.
  if (store === null || quote === undefined || words[0] === quote) return {};
  return {
    onPointerEnter: ({ pointerType, currentTarget }) => {
      if (pointerType !== 'touch') store.show(currentTarget, quote, words);
    },
    onPointerLeave: store.hide,
    onFocus: ({ currentTarget }) => {
      if (currentTarget.matches(':focus-visible')) store.show(currentTarget, quote, words);
    },
    onBlur: store.hide,
  };
}

export function usePreview(store: PreviewStore): Preview | null {
  const [preview, setPreview] = useState<Preview | null>(null);
  useEffect(() => store.subscribe(setPreview), [store]);
  return preview;
}
