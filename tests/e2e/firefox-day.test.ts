import { A_DAY } from './a-day';
import { describeIn } from './session';

describeIn('firefox', A_DAY);
