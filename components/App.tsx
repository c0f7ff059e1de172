import { useLayoutEffect } from 'preact/hooks';
import type { Source } from '../utils/model/card';
import type { CardState } from '../utils/model/card-state';
import type { QuoteOutcome } from '../utils/model/reading';
import { CardView } from './CardView';
import type { SurfaceActions } from './HeaderActions';
import { ReadingView } from './ReadingView';
import { StateAnnouncer } from './StateAnnouncer';
import { StatusMessage } from './StatusMessage';

export interface AppProps {
  readonly state: CardState;
  readonly actions: SurfaceActions;
  /** Reads the page again. */
  readonly onRetry: () => void;
  readonly onShowQuote: (tabId: number, sources: readonly Source[], index: number) => Promise<QuoteOutcome>;
  readonly onClearQuotes: (tabId: number) => void;
}

/** Popup and sidebar: a view of one state, whose name stands on the root element. */
export function App(props: AppProps) {
  const { state } = props;
  useLayoutEffect(() => {
    document.documentElement.dataset['state'] = state.name;
  }, [state.name]);
  return (
    <>
      <View {...props} />
      <StateAnnouncer state={state} />
    </>
  );
}

function View({ state, actions, onRetry, onShowQuote, onClearQuotes }: AppProps) {
  if (state.name === 'reading') return <ReadingView />;
  if (!('card' in state))
    return <StatusMessage key={state.name} state={state} actions={actions} onRetry={onRetry} />;
  const { tabId, card } = state;
  const page = {
    showQuote: (sources: readonly Source[], index: number) => onShowQuote(tabId, sources, index),
    clearQuotes: () => onClearQuotes(tabId),
  };
  // Another article is another card: nothing stays unfolded.
  return <CardView key={`${tabId} ${card.article.url}`} card={card} page={page} actions={actions} />;
}
