import { useEffect, useState } from 'preact/hooks';
import type { CardState } from '../../utils/model/card-state';

/** Where the tab of a pinned story is: on view, behind another, showing another page by now, or closed. */
export type PinPlace = 'here' | 'elsewhere' | 'earlier' | 'closed';

/** The tabs that a sidebar stands beside. */
export interface TabsBeside {
  placeOf(tabId: number): Promise<Exclude<PinPlace, 'earlier'>>;
  /** Calls back when tabs were switched or closed; returns the way to stop. */
  follow(onChange: () => void): () => void;
  goTo(tabId: number): void;
}

export interface PinControl {
  /** Null while no story is pinned. */
  readonly place: PinPlace | null;
  toggle(): void;
  goToTab(): void;
}

type StoryState = Extract<CardState, { readonly tabId: number }>;

/** Keeps one story on view while the live state goes on with the tabs; without `tabs` nothing can be pinned. */
export function usePin(
  live: CardState,
  tabs: TabsBeside | undefined,
): readonly [CardState, PinControl | null] {
  const [pinned, setPinned] = useState<StoryState | null>(null);
  const place = usePlace(pinned?.tabId ?? null, tabs);
  const story = 'tabId' in live ? live : null;
  const same = pinned !== null && story !== null && isSame(pinned, story);
  useEffect(() => {
    // The same story read again is pinned as it is now.
    if (same) setPinned(story);
  }, [same, story]);
  if (tabs === undefined) return [live, null];
  const left = place === 'here' && !same && live.name !== 'reading';
  const control: PinControl = {
    place: pinned === null ? null : left ? 'earlier' : place,
    toggle: () => setPinned(pinned === null ? story : null),
    goToTab: () => {
      if (pinned !== null) tabs.goTo(pinned.tabId);
    },
  };
  return [same ? live : (pinned ?? live), control];
}

const isSame = (a: StoryState, b: StoryState): boolean =>
  a.tabId === b.tabId && a.card.article.url === b.card.article.url;

function usePlace(tabId: number | null, tabs: TabsBeside | undefined): Exclude<PinPlace, 'earlier'> {
  const [place, setPlace] = useState<Exclude<PinPlace, 'earlier'>>('here');
  useEffect(() => {
    if (tabId === null || tabs === undefined) return undefined;
    const refresh = (): void => void tabs.placeOf(tabId).then(setPlace);
    refresh();
    return tabs.follow(refresh);
  }, [tabId, tabs]);
  return place;
}
