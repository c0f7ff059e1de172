import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CardState } from '../../utils/model/card-state';

/** How long an old card may stay while the next is awaited, ms: shorter than a blink, longer than a kept card takes. */
const PATIENCE = 120;

/** Where states come from. */
export interface CardSource {
  /** The state for the tab on view now; `fresh` reads the page anew, `article` is the wanted one of several on the page. */
  load(fresh: boolean, article?: number): Promise<CardState>;
  /** Calls back whenever another page may be on view; returns the way to stop. */
  follow?(onChange: () => void): () => void;
}

/** The state to show, kept up to date with the source, and the way to read the page again, or another of its articles. */
export function useCardState(source: CardSource): readonly [CardState, (article?: number) => void] {
  const [state, setState] = useState<CardState>({ name: 'reading' });
  const loader = useMemo(() => createLoader(source, setState), [source]);
  useEffect(() => {
    void loader(false);
    return source.follow?.(() => void loader(false));
  }, [source, loader]);
  return [state, (article) => void loader(true, article)];
}

/** Answers count only while they answer the latest question, so that no card ever stands beside another page. */
function createLoader(
  source: CardSource,
  show: (state: CardState) => void,
): (fresh: boolean, article?: number) => Promise<void> {
  let latest = 0;
  return async (fresh, article) => {
    latest += 1;
    const question = latest;
    const showIfLatest = (state: CardState): void => {
      if (question === latest) show(state);
    };
    const late = setTimeout(() => showIfLatest({ name: 'reading' }), PATIENCE);
    // A background that the browser stopped in the middle of its answer starts anew when it is asked again.
    const load = (): Promise<CardState> => source.load(fresh, article);
    const state = await load().catch(() => load().catch(failed));
    clearTimeout(late);
    showIfLatest(state);
  };
}

function failed(error: unknown): CardState {
  return { name: 'failed', report: String(error) };
}
