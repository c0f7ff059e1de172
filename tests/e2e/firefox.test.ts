import { A_CLICK } from './a-click';
import { describeIn } from './session';

describeIn('firefox', A_CLICK);
