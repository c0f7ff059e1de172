import { accessibility } from './scenarios/accessibility';
import { background } from './scenarios/background';
import { card } from './scenarios/card';
import { library } from './scenarios/library';
import { network } from './scenarios/network';
import { pin } from './scenarios/pin';
import { several } from './scenarios/several';
import { sidebar } from './scenarios/sidebar';
import { states } from './scenarios/states';
import type { Scenarios } from './session';

/** A click and what comes of it, the sidebar, the library. The same in both browsers. */
export const A_CLICK: Scenarios = {
  'the card': card,
  'other pages': states,
  'several articles': several,
  'the background': background,
  'the sidebar': sidebar,
  'a pinned story': pin,
  'the library': library,
  accessibility: accessibility,
  'the network': network,
};
