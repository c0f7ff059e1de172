import { describe } from 'vitest';
import { testFaultsIn } from './scenarios';

describe('faults in firefox', () => {
  testFaultsIn('firefox');
});
