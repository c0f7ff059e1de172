import type { LibraryStore } from '../../components/library/library-store';
import {
  addStories,
  allStories,
  deleteAll,
  deleteOlder,
  deleteSite,
  deleteStory,
} from '../../utils/storage/library-db';
import { readLibrarySettings } from '../../utils/storage/settings';

/** The library of this browser: extension pages share one database. */
export const libraryStore: LibraryStore = {
  async list() {
    const { on, keepDays } = await readLibrarySettings();
    if (on && keepDays !== null) await deleteOlder(keepDays, Date.now());
    return allStories();
  },
  add: addStories,
  deleteStory,
  deleteSite,
  deleteAll,
};
