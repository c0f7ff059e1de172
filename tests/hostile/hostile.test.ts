import { describe } from 'vitest';
import { testHostilePages } from './click-on-pages';
import { KINDS } from './kinds';

/** `npm run test:hostile` */
describe('hostile pages', () => {
  testHostilePages(Object.values(KINDS).flat());
});
