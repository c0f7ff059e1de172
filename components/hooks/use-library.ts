import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LibraryEntry } from '../../utils/model/library';
import type { LibraryFault, LibraryOutcome } from '../../utils/storage/library-db';
import type { LibraryStore } from '../library/library-store';

export interface Library {
  /** Null until they are there. */
  readonly entries: readonly LibraryEntry[] | null;
  /** Why the library could not do what it was asked last. */
  readonly fault: LibraryFault | null;
  /** Shows what is in the library now. */
  refresh(): Promise<void>;
  /** Does something to the library and shows what is in it then; gives what came of it, or null after a fault. */
  change<T>(work: (store: LibraryStore) => Promise<LibraryOutcome<T>>): Promise<{ readonly value: T } | null>;
}

/** The stories of the library, read again after every change. A fault leaves the list as it was. */
export function useLibrary(store: LibraryStore): Library {
  const [entries, setEntries] = useState<readonly LibraryEntry[] | null>(null);
  const [fault, setFault] = useState<LibraryFault | null>(null);
  const refresh = useCallback(async () => {
    const listed = await store.list();
    if (listed.ok) setEntries(listed.value);
    else setFault(listed.fault);
  }, [store]);
  useEffect(() => void refresh(), [refresh]);
  return {
    entries,
    fault,
    refresh,
    async change(work) {
      const outcome = await work(store);
      setFault(outcome.ok ? null : outcome.fault);
      await refresh();
      return outcome.ok ? { value: outcome.value } : null;
    },
  };
}
