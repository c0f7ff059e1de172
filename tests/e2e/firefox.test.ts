import { accessibility } from './scenarios/accessibility';
import { background } from './scenarios/background';
import { card } from './scenarios/card';
import { library } from './scenarios/library';
import { network } from './scenarios/network';
import { pin } from './scenarios/pin';
import { several } from './scenarios/several';
import { sidebar } from './scenarios/sidebar';
import { states } from './scenarios/states';
import { describeIn } from './session';

describeIn('firefox', {
  'the card': card,
  'other pages': states,
  'several articles': several,
  'the background': background,
  'the sidebar': sidebar,
  'a pinned story': pin,
  'the library': library,
  accessibility: accessibility,
  'the network': network,
});
