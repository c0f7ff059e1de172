import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CardState } from '../../utils/model/card-state';

/** How long an old card may stay while the next is fetched, ms: shorter than a blink, longer than a cached answer takes. */
const PATIENCE = 120;

/** Where states come from. */
export interface CardSource {
  /** The state for the tab on view now; `fresh` reads the page anew. */
  fetch(fresh: boolean): Promise<CardState>;
  /** Calls back whenever another page may be on view; returns the way to stop. */
  follow?(onChange: () => void): () => void;
}

/**
 * The state to show, kept up to date, and the way to read again. Answers count only while they answer the latest
 * question, so that no card ever stands beside another page.
 */
export function useCardState(source: CardSource): readonly [CardState, () => void] {
  const [state, setState] = useState<CardState>({ name: 'reading' });
  const asked = useRef(0);

  const ask = useCallback(
    (fresh: boolean) => {
      const question = ++asked.current;
      const show = (next: CardState): void => {
        if (question === asked.current) setState(next);
      };
      const late = setTimeout(() => show({ name: 'reading' }), PATIENCE);
      source.fetch(fresh).then(
        (next) => {
          clearTimeout(late);
          show(next);
        },
        (error: unknown) => {
          clearTimeout(late);
          show({ name: 'failed', report: String(error) });
        },
      );
    },
    [source],
  );

  useEffect(() => {
    ask(false);
    return source.follow?.(() => ask(false));
  }, [source, ask]);

  return [state, useCallback(() => ask(true), [ask])];
}
