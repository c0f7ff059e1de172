import { A_DAY } from './a-day';
import { describeIn } from './session';

describeIn('chrome', A_DAY);
