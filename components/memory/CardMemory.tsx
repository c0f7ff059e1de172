import { useEffect, useState } from 'preact/hooks';
import type { Card } from '../../utils/model/card';
import type { Memory } from '../../utils/model/library';

interface CardMemoryProps {
  readonly memory: Memory;
  readonly card: Card;
}

type Note = (props: CardMemoryProps) => preact.JSX.Element | null;

/** What the library knows of a card's story. Loaded with the first such card: the library is off until it is turned on. */
export function CardMemory(props: CardMemoryProps) {
  const [loaded, setLoaded] = useState<{ readonly Note: Note } | null>(null);
  useEffect(() => {
    let wanted = true;
    const load = async (): Promise<void> => {
      const { MemoryNote } = await import('./MemoryNote');
      if (wanted) setLoaded({ Note: MemoryNote });
    };
    void load();
    return () => {
      wanted = false;
    };
  }, []);
  return loaded === null ? null : <loaded.Note {...props} />;
}
