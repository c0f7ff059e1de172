import { useEffect, useState } from 'preact/hooks';
import type { Card } from '../../utils/model/card';
import type { CoverageLink } from '../../utils/related/coverage';

/**
 * Searches for other coverage of a card's story; null for the moment until they are made. What makes them is loaded
 * after the card is on view: it stands last on it.
 */
export function useCoverage(card: Card): readonly CoverageLink[] | null {
  const [made, setMade] = useState<{ readonly card: Card; readonly links: readonly CoverageLink[] } | null>(
    null,
  );
  useEffect(() => {
    let wanted = true;
    const make = async (): Promise<void> => {
      const { coverageLinks } = await import('../../utils/related/coverage');
      if (wanted) setMade({ card, links: coverageLinks(card) });
    };
    void make();
    return () => {
      wanted = false;
    };
  }, [card]);
  return made?.card === card ? made.links : null;
}
