import { useEffect, useState } from 'preact/hooks';

export type CopyOutcome = 'idle' | 'copied' | 'failed';

/** How long the button keeps saying that it worked, ms. */
const SHOWN_FOR = 2500;

/** Copies a text to the clipboard and says for a while what became of it. */
export function useCopy(
  copyText: (text: string) => Promise<void>,
): readonly [CopyOutcome, (text: string) => void] {
  const [outcome, setOutcome] = useState<CopyOutcome>('idle');
  useEffect(() => {
    if (outcome === 'idle') return undefined;
    const timer = setTimeout(() => setOutcome('idle'), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = (text: string): void => {
    copyText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  };
  return [outcome, copy];
}
