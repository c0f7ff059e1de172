import { useMemo } from 'preact/hooks';
import type { Card } from '../../utils/model/card';
import type { CoverageLink } from '../../utils/related/coverage';
import { useLoaded } from './use-loaded';

const loadCoverage = () => import('../../utils/related/coverage');

/**
 * Searches for other coverage of a card's story; null for the moment until they are made: they stand last on the card.
 */
export function useCoverage(card: Card): readonly CoverageLink[] | null {
  const made = useLoaded(loadCoverage);
  return useMemo(() => made?.coverageLinks(card) ?? null, [made, card]);
}
