import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

/** A quote to be seen while the pointer or the focus rests on its fact. */
export interface Preview {
  readonly fact: HTMLElement;
  readonly quote: string;
  readonly words: readonly string[];
}

/**
 * Keeps the quote that is previewed apart from the card: pointing at a fact draws nothing of the card anew. As WCAG 1.4.13
 * wants it: Escape hides it, the pointer may go over to it, and it stays as long as fact or preview are pointed at.
 */
export interface PreviewStore {
  /** Shows a quote after a while, unless something else is pointed at before. */
  show(preview: Preview): void;
  /** Hides it in a moment, unless the pointer comes to the preview meanwhile. */
  leave(): void;
  /** The pointer has come to the preview: it stays. */
  keep(): void;
  hide(): void;
  /** Calls back with every change; returns the way to stop. */
  subscribe(onChange: (preview: Preview | null) => void): () => void;
}

/** How long the pointer must rest, ms: who only passes by sees nothing. */
const REST = 350;
/** How long the way from a fact to its preview may take, ms; facts that are crossed on the way begin it anew. */
const GRACE = 500;

export function createPreviewStore(): PreviewStore {
  const listeners = new Set<(preview: Preview | null) => void>();
  let coming: ReturnType<typeof setTimeout> | undefined;
  let going: ReturnType<typeof setTimeout> | undefined;
  const tell = (preview: Preview | null): void => listeners.forEach((listener) => listener(preview));
  const wait = (): void => {
    clearTimeout(coming);
    clearTimeout(going);
  };
  return {
    show(preview) {
      clearTimeout(coming);
      coming = setTimeout(() => {
        clearTimeout(going);
        tell(preview);
      }, REST);
    },
    leave() {
      wait();
      going = setTimeout(() => tell(null), GRACE);
    },
    keep: wait,
    hide() {
      wait();
      tell(null);
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
        wait();
      };
    },
  };
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
      if (pointerType !== 'touch') store.show({ fact: currentTarget, quote, words });
    },
    onPointerLeave: store.leave,
    onFocus: ({ currentTarget }) => {
      if (currentTarget.matches(':focus-visible')) store.show({ fact: currentTarget, quote, words });
    },
    onBlur: store.hide,
  };
}

export function usePreview(store: PreviewStore): Preview | null {
  const [preview, setPreview] = useState<Preview | null>(null);
  useEffect(() => store.subscribe(setPreview), [store]);
  return preview;
}
