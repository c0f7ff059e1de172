import { useEffect, useState } from 'preact/hooks';

export type CopyOutcome = 'idle' | 'copied' | 'failed';

/** How long the button keeps saying that it worked, ms. */
const SHOWN_FOR = 2500;

/**
 * Copies a text to the clipboard and says for a while what became of it. A text at hand is copied within the click;
 * one that is still made must come soon, while the browser remembers the click.
 */
export function useCopy(
  copyText: (text: string) => Promise<void>,
): readonly [CopyOutcome, (text: string | Promise<string>) => void] {
  const [outcome, setOutcome] = useState<CopyOutcome>('idle');
  useEffect(() => {
    if (outcome === 'idle') return undefined;
    const timer = setTimeout(() => setOutcome('idle'), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = (text: string | Promise<string>): void => {
    const copied = typeof text === 'string' ? copyText(text) : text.then(copyText);
    copied.then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  };
  return [outcome, copy];
}
