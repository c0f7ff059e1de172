import { useEffect, useState } from 'preact/hooks';

/**
 * Code that is loaded after the card is on view, because the popup must not wait for it; null until it is there.
 * @param load always the same function.
 */
export function useLoaded<Module>(load: () => Promise<Module>): Module | null {
  const [loaded, setLoaded] = useState<{ readonly module: Module } | null>(null);
  useEffect(() => {
    let wanted = true;
    const start = async (): Promise<void> => {
      const module = await load();
      if (wanted) setLoaded({ module });
    };
    void start();
    return () => {
      wanted = false;
    };
  }, [load]);
  return loaded?.module ?? null;
}
