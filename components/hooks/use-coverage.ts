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
    void import('../../utils/related/coverage').then(({ coverageLinks }) => {
      if (wanted) setMade({ card, links: coverageLinks(card) });
    });
    return () => {
      wanted = false;
    };
  }, [card]);
  return made?.card === card ? made.links : null;
}
