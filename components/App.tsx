import { useLayoutEffect } from 'preact/hooks';
import type { Card, Source } from '../utils/model/card';
import type { CardState } from '../utils/model/card-state';
import type { QuoteOutcome } from '../utils/model/reading';
import { CardView } from './CardView';
import type { SurfaceActions } from './HeaderActions';
import type { PinControl } from './hooks/use-pin';
import type { Pointed } from './hooks/use-pointed';
import { ReadingView } from './ReadingView';
import { StateAnnouncer } from './StateAnnouncer';
import { StatusMessage } from './StatusMessage';

export interface AppProps {
  readonly state: CardState;
  readonly actions: SurfaceActions;
  /** What the reader pointed at in the page last. */
  readonly pointed?: Pointed | null;
  /** Present where a story can be kept on view. */
  readonly pin?: PinControl | null;
  /** Reads the page again. */
  readonly onRetry: () => void;
  /** Reads another of the page's articles, by its number from 0. */
  readonly onChoose?: (article: number) => void;
  readonly onShowQuote: (tabId: number, sources: readonly Source[], index: number) => Promise<QuoteOutcome>;
  /** Lights the quotes of all facts of a card; gives how many stand in the page. */
  readonly onShowAll: (tabId: number, card: Card) => Promise<number>;
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

function View(props: AppProps) {
  const { state, actions, onRetry, onChoose, pointed = null, pin = null } = props;
  if (state.name === 'reading') return <ReadingView />;
  if (!('card' in state))
    return <StatusMessage key={state.name} state={state} actions={actions} onRetry={onRetry} />;
  const { tabId, card } = state;
  const memory = state.name === 'card' ? state.memory : undefined;
  const page = {
    showQuote: (sources: readonly Source[], index: number) => props.onShowQuote(tabId, sources, index),
    showAll: () => props.onShowAll(tabId, card),
    clearQuotes: () => props.onClearQuotes(tabId),
  };
  return (
    <CardView
      // Another article is another card: nothing stays unfolded.
      key={`${tabId} ${card.article.url} ${card.article.index ?? 0}`}
      card={card}
      memory={memory ?? null}
      page={page}
      actions={actions}
      onChoose={onChoose}
      pin={pin}
      pointed={pointed?.tabId === tabId ? pointed : null}
    />
  );
}
