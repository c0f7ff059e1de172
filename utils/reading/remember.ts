import { compareCards } from '../library/compare-cards';
import { ownStories } from '../library/same-story';
import type { Card } from '../model/card';
import type { Memory } from '../model/library';
import { allStories, deleteOlder, findStory, keepStory } from '../storage/library-db';
import { readLibrarySettings } from '../storage/settings';

/**
 * Keeps a story in the reader's library and gives what the library knows of it; null while the library is off.
 * A library that is full or broken is said, and costs nothing but itself.
 * @param now time of the visit, ms since 1970.
 */
export async function remember(card: Card, now: number): Promise<Memory | null> {
  const settings = await readLibrarySettings();
  if (!settings.on) return null;
  if (settings.keepDays !== null) await deleteOlder(settings.keepDays, now);
  const before = await findStory(card.article);
  const kept = await keepStory(card, now);
  if (!kept.ok) return kept;
  const all = await allStories();
  if (!before.ok) return before;
  if (!all.ok) return all;
  return {
    ok: true,
    visited: before.value?.last ?? null,
    changes: before.value === undefined ? [] : compareCards(before.value.card, card),
    own: ownStories(card, kept.value.url, all.value),
  };
}
