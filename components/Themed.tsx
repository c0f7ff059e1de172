import type { ComponentChildren } from 'preact';
import type { Settings } from '../utils/model/settings';
import { useStoredSettings } from './hooks/use-stored-settings';

interface ThemedProps {
  /** The settings as they were read before the page was shown. */
  readonly settings: Settings;
  readonly children: ComponentChildren;
}

/** A page in the colours and the text size that the reader wants. */
export function Themed({ settings, children }: ThemedProps) {
  useStoredSettings(settings);
  return <>{children}</>;
}
