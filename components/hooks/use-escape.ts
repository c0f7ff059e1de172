import { useEffect } from 'preact/hooks';

/**
 * Calls back on Escape, wherever the focus is, as long as there is something to leave; the popup, which the key would
 * close, then stays open.
 */
export function useEscape(active: boolean, onEscape: () => void): void {
  useEffect(() => {
    if (!active) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      onEscape();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
