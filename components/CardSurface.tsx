import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../utils/model/settings';
import { App, type AppProps } from './App';
import { useCardState, type CardSource } from './hooks/use-card-state';
import { usePin, type TabsBeside } from './hooks/use-pin';
import type { Pointed } from './hooks/use-pointed';
import { useStoredSettings } from './hooks/use-stored-settings';
import { SettingsContext } from './settings-context';

/** Calls back when the reader points at words of a page; returns the way to stop. */
export type Pointing = (onPoint: (tabId: number, words: string) => void) => () => void;

interface CardSurfaceProps extends Omit<AppProps, 'state' | 'onRetry' | 'onChoose' | 'pointed' | 'pin'> {
  readonly source: CardSource;
  /** The settings as they were read before the page was shown. */
  readonly settings: Settings;
  readonly pointing?: Pointing;
  /** Absent where no tab but one is ever beside the card. */
  readonly tabs?: TabsBeside;
}

/** The card of whatever tab its source looks at, as the reader's settings want it. */
export function CardSurface({ source, settings, pointing, tabs, ...rest }: CardSurfaceProps) {
  const [live, retry] = useCardState(source);
  const [state, pin] = usePin(live, tabs);
  const pointed = usePointing(pointing);
  return (
    <SettingsContext.Provider value={useStoredSettings(settings)}>
      <App {...rest} state={state} onRetry={() => retry()} onChoose={retry} pointed={pointed} pin={pin} />
    </SettingsContext.Provider>
  );
}

function usePointing(pointing: Pointing | undefined): Pointed | null {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  useEffect(
    () => pointing?.((tabId, words) => setPointed({ tabId, words, done: () => setPointed(null) })),
    [pointing],
  );
  return pointed;
}
