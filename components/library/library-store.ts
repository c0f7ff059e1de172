import type { LibraryEntry } from '../../utils/model/library';
import type { LibraryFault, LibraryOutcome } from '../../utils/storage/library-db';
import type { MessageKey } from '../texts';

/** The reader's library, as the pages that show it reach it. */
export interface LibraryStore {
  /** All stories, newest first; those past their time are deleted before. */
  list(): Promise<LibraryOutcome<LibraryEntry[]>>;
  /** Gives how many were new, or newer than what was there. */
  add(entries: readonly LibraryEntry[]): Promise<LibraryOutcome<number>>;
  deleteStory(url: string): Promise<LibraryOutcome<unknown>>;
  deleteSite(host: string): Promise<LibraryOutcome<unknown>>;
  deleteAll(): Promise<LibraryOutcome<unknown>>;
}

/** What is said of a library that could not do what it was asked. */
export const FAULT_TEXTS: Readonly<Record<LibraryFault, MessageKey>> = {
  full: 'libraryFull',
  broken: 'libraryBroken',
};
