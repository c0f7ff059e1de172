import { useEffect, useState } from 'preact/hooks';
import type { Card } from '../../utils/model/card';
import { findFact } from '../find-fact';
import type { QuoteControl } from './use-quote';

/** Words of the page that the reader pointed at. */
export interface Pointed {
  readonly tabId: number;
  readonly words: string;
  /** Called once they led to a fact, or to none: they are not looked for again. */
  readonly done: () => void;
}

/** Unfolds the fact that the reader pointed at in the page, and gives it the focus. */
export function usePointed(card: Card, pointed: Pointed | null, quotes: QuoteControl): void {
  const [followed, setFollowed] = useState<Pointed | null>(null);
  useEffect(() => {
    if (pointed === null || followed === pointed) return;
    setFollowed(pointed);
    const found = findFact(card, pointed.words);
    if (found !== null) quotes.point(found.id, found.sources, found.index);
    pointed.done();
  }, [card, pointed, followed, quotes]);
  const arrived = quotes.open?.pointed === true ? quotes.open.fact : null;
  useEffect(() => {
    if (arrived !== null) document.querySelector<HTMLElement>('.fact[aria-expanded="true"]')?.focus();
  }, [arrived]);
}
