import { exporting } from './scenarios/export';
import { follow } from './scenarios/follow';
import { keyboard } from './scenarios/keyboard';
import { libraryPage } from './scenarios/library-page';
import { menus } from './scenarios/menus';
import { network } from './scenarios/network';
import { ownPages } from './scenarios/own-pages';
import { privateWindows } from './scenarios/private';
import { shortcuts } from './scenarios/shortcuts';
import type { Scenarios } from './session';

/** Everything else that a reader does with the extension in a day. The same in both browsers. */
export const A_DAY: Scenarios = {
  'the context menu': menus,
  'the shortcuts': shortcuts,
  'a sidebar that follows': follow,
  'a card taken along': exporting,
  'the keyboard': keyboard,
  'the pages of its own': ownPages,
  'the whole library': libraryPage,
  'a private window': privateWindows,
  'the network': network,
};
