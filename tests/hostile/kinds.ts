import { BROKEN_WORLDS } from './broken-worlds';
import { CLOBBERED } from './clobbered';
import { FALSE_WORDS } from './false-words';
import { GIANTS } from './giants';
import type { HostilePage } from './page';
import { SCRIPTS_AND_LINKS } from './scripts-and-links';

export const KINDS: Readonly<Record<string, readonly HostilePage[]>> = {
  'scripts and links': SCRIPTS_AND_LINKS,
  clobbered: CLOBBERED,
  'broken worlds': BROKEN_WORLDS,
  'false words': FALSE_WORDS,
  giants: GIANTS,
};
