import type { AppProps } from './App';
import { App } from './App';
import { useCardState, type CardSource } from './hooks/use-card-state';

interface CardSurfaceProps extends Omit<AppProps, 'state' | 'onRetry'> {
  readonly source: CardSource;
}

/** The card of whatever tab its source looks at. */
export function CardSurface({ source, ...rest }: CardSurfaceProps) {
  const [state, retry] = useCardState(source);
  return <App {...rest} state={state} onRetry={retry} />;
}
