import { describe } from 'vitest';
import { testFaultsIn } from './scenarios';

describe('faults in chromium', () => {
  testFaultsIn('chrome');
});
