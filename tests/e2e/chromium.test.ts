import { A_CLICK } from './a-click';
import { describeIn } from './session';

describeIn('chrome', A_CLICK);
