import type { Card } from '../../utils/model/card';
import type { Memory } from '../../utils/model/library';
import { useLoaded } from '../hooks/use-loaded';

interface CardMemoryProps {
  readonly memory: Memory;
  readonly card: Card;
}

const loadNote = () => import('./MemoryNote');

/** What the library knows of a card's story. Loaded with the first such card: the library is off until it is turned on. */
export function CardMemory(props: CardMemoryProps) {
  const loaded = useLoaded(loadNote);
  return loaded === null ? null : <loaded.MemoryNote {...props} />;
}
